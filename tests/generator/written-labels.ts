import type { Noise } from './noise';
import type { Random } from './random';

/** `1.` and `（一）` as reports write them. */
function enumerator(text: string, random: Random): string {
  const digit = /^(\d)\.(.*)$/s.exec(text);
  if (digit) {
    const [, number = '', rest = ''] = digit;
    const wide = String.fromCharCode(number.charCodeAt(0) + 0xfee0);
    return `${random.pick([`${number}、`, `${number}．`, `${wide}．`, `${number}. `])}${rest}`;
  }
  return random.chance(0.5) ? text.replace(/^（(.)）/, '($1)') : text;
}

/** `重 新出具`: a space or two between characters, never within the enumerator. */
function spaced(text: string, random: Random): string {
  const at = random.int(3, text.length - 1);
  return text.length < 6
    ? text
    : `${text.slice(0, at)}${random.pick([' ', '　', '  '])}${text.slice(at)}`;
}

const GUIDANCE = ['（县级无此项）', '(由办公室填写)', '【按实际填报】', '（包括乡镇）'] as const;

export interface LabelNoise {
  readonly noise: Noise;
  readonly random: Random;
}

/** A label of a row as this report writes it. Every draw is made in every case: no noise disturbs another. */
export function writeLabel(text: string, { noise, random }: LabelNoise): string {
  const [other, gaps, told] = [random.chance(0.4), random.chance(0.2), random.chance(0.15)];
  const guidance = random.pick(GUIDANCE);
  const numbered = noise.has('enumerators') && other ? enumerator(text, random) : text;
  const open = noise.has('spacedLabels') && gaps ? spaced(numbered, random) : numbered;
  return noise.has('guidance') && told ? `${open}${guidance}` : open;
}

/** A head as this report writes it: `商业企\n业`. */
export function writeHead(text: string, { noise, random }: LabelNoise): string {
  const [broken, wide] = [random.chance(0.4), random.chance(0.3)];
  const at = random.int(1, Math.max(1, text.length - 1));
  const inBrackets = wide
    ? text.replace('（单位：万元）', random.pick(['(万元)', '（单位:万元）']))
    : text;
  if (!noise.has('wrappedHeads') || !broken || text.length < 3) return inBrackets;
  return `${inBrackets.slice(0, at)}\n${inBrackets.slice(at)}`;
}

/** `（四）无法提供 1.`, `3.`, `四、`: what a misprint leaves alone. */
const LEAD = /^(?:（.）\D*)?(?:\d\.|[一二四]、)?/;

/** Wrong in one letter of the words behind the enumerator: one too few, one twice, two exchanged, another one. */
export function misprint(label: string, random: Random): string {
  const lead = LEAD.exec(label)?.[0] ?? '';
  const words = [...label.slice(lead.length)].filter((char) => /\p{L}/u.test(char));
  const at = random.int(1, words.length - 2);
  const [before, here, after] = [words.slice(0, at), words[at] ?? '', words.slice(at + 1)];
  const [next = '', ...rest] = after;
  const wrong = random.pick([
    [...before, ...after],
    [...before, here, here, ...after],
    [...before, next, here, ...rest],
    [...before, '某', ...after],
  ]);
  return `${lead}${wrong.join('')}`;
}
