import type { Random } from '../generator/random';

/** What breaks readers of HTML and of XML alike. */
const PIECES = [
  '<table><tr><td>',
  '</table>',
  '</td></tr>',
  '<tr>',
  '<td rowspan="65535" colspan="1000">7',
  '<td colspan="-1">8</td>',
  '<script>',
  '<!--',
  '<![CDATA[',
  ']]>',
  '&#0;',
  '&#x110000;',
  '&nichts;',
  '<w:tbl><w:tr><w:tc>',
  '</w:tbl>',
  '<w:gridSpan w:val="99999"/>',
  '<w:vMerge/>',
  '<w:del><w:r><w:t>9</w:t></w:r>',
  '<table:table-cell table:number-columns-repeated="16384"/>',
  '<table:table-row table:number-rows-repeated="1048576">',
  '<c r="XFD1048576" t="s"><v>99999999</v></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<!DOCTYPE a [<!ENTITY b "9999"><!ENTITY c "&b;&b;&b;">]>',
  '<i>'.repeat(3_000),
  '12',
  '1 2 3',
  '５８',
  '- 5 -',
  ' ',
  '|',
  '\t',
  '\n',
] as const;

const TAG = /<[^<>]{1,300}>/g;
const NUMBER = /\d+/g;
/** Cells, rows and paragraphs of the formats, whole: without them, or with one twice, the markup stays well-formed. */
const ELEMENT =
  /<(w:tc|w:tr|w:p|w:tbl|table:table-row|table:table-cell|text:p|row|c|si|tr|td|p)\b[^<>]*>.{0,4000}?<\/\1>/gs;
/** A number that stands as text. */
const VALUE = /(?<=>)[\d.]+(?=<)/g;

/** One of the pattern's matches, at random. */
function matchIn(text: string, pattern: RegExp, random: Random): readonly [number, number] | null {
  const matches = [...text.matchAll(pattern)];
  const match = matches[random.int(0, Math.max(0, matches.length - 1))];
  return match ? [match.index, match.index + match[0].length] : null;
}

type Change = (text: string, random: Random) => string;

const atMatch =
  (pattern: RegExp, change: (match: string, random: Random) => string): Change =>
  (text, random) => {
    const found = matchIn(text, pattern, random);
    if (!found) return text;
    const [from, to] = found;
    return `${text.slice(0, from)}${change(text.slice(from, to), random)}${text.slice(to)}`;
  };

const CHANGES: readonly [Change, ...Change[]] = [
  (text, random) => {
    const at = random.int(0, text.length);
    return `${text.slice(0, at)}${random.pick(PIECES)}${text.slice(at)}`;
  },
  // Between two tags, where a cell's or a row's own text stands.
  atMatch(TAG, (tag, random) => `${tag}${random.pick(PIECES)}`),
  atMatch(TAG, () => ''),
  atMatch(TAG, (tag) => `${tag}${tag}`),
  atMatch(TAG, (tag, random) => tag.slice(0, random.int(0, tag.length - 1))),
  atMatch(NUMBER, (_, random) =>
    random.pick(['0', '', '99999999999999999999', '1e9', '-7', '1,01', '4.5.6']),
  ),
  (text, random) => {
    const [from, to] = [matchIn(text, TAG, random), matchIn(text, TAG, random)];
    if (!from || !to) return text;
    const [start, end] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
    return random.chance(0.5)
      ? `${text.slice(0, start)}${text.slice(end)}`
      : `${text.slice(0, end)}${text.slice(start)}`;
  },
];

const VALUES = [
  '',
  '0',
  '７',
  '1 2',
  '5845546',
  '12件',
  '3.5',
  '-',
  '无',
  '1,014',
  '99999999999999999999',
] as const;

/** Changes that leave the markup well-formed, so that a strict reader reads on. */
const MILD: readonly [Change, ...Change[]] = [
  atMatch(VALUE, (_, random) => random.pick(VALUES)),
  atMatch(VALUE, (_, random) => random.pick(VALUES)),
  atMatch(NUMBER, (_, random) => String(random.int(0, 70_000))),
  atMatch(ELEMENT, () => ''),
  atMatch(ELEMENT, (element) => `${element}${element}`),
  (text, random) => {
    const [one, other] = [matchIn(text, ELEMENT, random), matchIn(text, ELEMENT, random)];
    if (!one || !other || one[1] > other[0]) return text;
    const [first, second] = [text.slice(...one), text.slice(...other)];
    return `${text.slice(0, one[0])}${second}${text.slice(one[1], other[0])}${first}${text.slice(other[1])}`;
  },
];

/** Tags and numbers put in, taken out, doubled, cut; parts that begin and end with tags moved. */
export function mutateMarkup(text: string, random: Random): string {
  let changed = text;
  if (random.chance(0.6)) {
    for (let times = random.int(1, 8); times > 0; times -= 1)
      changed = random.pick(MILD)(changed, random);
    return changed;
  }
  for (let times = random.int(1, 6); times > 0; times -= 1)
    changed = random.pick(CHANGES)(changed, random);
  return changed;
}
