import { normalise } from '../document/normalise';
import type { AnnualReport, Fact } from '../report/annual-report';

/** A stated total and the numbers that the text lists as its parts. */
export interface PartsList {
  readonly whole: Fact;
  readonly parts: readonly Fact[];
  /** What the parts have in common: `通过…` before each, the same word behind each (`…信息`), or nothing. */
  readonly parallel: 'channels' | 'kinds' | null;
  /** No 等 behind the last part, no 主要 or 例如 before the first: the text does not say that there are more. */
  readonly closed: boolean;
}

const OPENS = /^[,;]?\s*(?:其中[:,]?(?:包括|包含)?|包括|分别(?:为|是)|具体为):?/;
const NOT_A_PART =
  /^(?:已|均|全部|办结|答复|回复|结转|未|同比|较|比上?年|比去年|环比|增长|增加|减少|下降|累计|总计|合计|共计?|占|较上年|平均|按(?:期|时))/;
const LIST_GOES_ON = /^[^。;\n,]{0,6}等|^[^。\n]{0,4}…/;
/** No list of a report is longer; it bounds the work on a file that is none. */
const MOST_PARTS = 60;
const ONLY_SOME = /主要|例如|如:|比如|等$/;

const between = (text: string, from: Fact, to: Fact): string =>
  text.slice(from.span[1], to.span[0]);

const bare = (words: string): string => words.replace(/^[\s,;:、。和及与]+/, '').trim();

/** The facts behind the total that can be its parts, with the words before each. */
function collect(text: string, whole: Fact, later: readonly Fact[]) {
  const parts: { fact: Fact; words: string }[] = [];
  let previous = whole;
  for (const fact of later) {
    const gap = between(text, previous, fact);
    const words = bare(parts.length === 0 ? gap.replace(OPENS, '') : gap);
    const newGroup = parts.length > 0 && /;/.test(gap) && !/;/.test(separator(text, parts));
    if (fact.kind === 'percent' && /\(/.test(gap)) continue;
    if (fact.unit !== whole.unit || fact.fuzzy || fact.value === null) break;
    if (newGroup || NOT_A_PART.test(words) || words === '') break;
    parts.push({ fact, words });
    previous = fact;
  }
  return parts;
}

/** The mark between the first two parts: a list whose parts are parted by `;` goes on over it, one parted by `,` ends there. */
function separator(text: string, parts: readonly { fact: Fact }[]): string {
  const [first, second] = parts;
  return first && second ? between(text, first.fact, second.fact) : ';';
}

function common(words: readonly string[], take: (word: string) => string): boolean {
  const [first, ...rest] = words.map(take);
  return first !== undefined && first.length === 2 && rest.every((each) => each === first);
}

/** Ways in which a thing is done: 通过网站, 利用微信. 涉及 and the like tell what it is about, and may overlap. */
const CHANNEL = /^(?:通过|利用|依托|借助|运用|采取|采用|以)/;

/** `通过网站公开`, `通过微信公开` or `财政信息`, `教育信息`. */
function parallelOf(words: readonly string[]): PartsList['parallel'] {
  if (words.every((word) => CHANNEL.test(word))) return 'channels';
  return common(words, (word) => word.slice(-2)) ? 'kinds' : null;
}

function listAfter(text: string, whole: Fact, later: readonly Fact[]): PartsList | null {
  const [next] = later;
  if (!next || whole.kind !== 'quantity' || whole.fuzzy || whole.value === null) return null;
  const opening = OPENS.exec(between(text, whole, next))?.[0] ?? null;
  if (opening === null) return null;
  const found = collect(text, whole, later);
  const last = found[found.length - 1];
  if (!last || found.length < 2) return null;
  const words = found.map((part) => part.words);
  const behind = text.slice(last.fact.span[1], last.fact.sentence[1]);
  const open = LIST_GOES_ON.test(behind) || ONLY_SOME.test(words[0] ?? '');
  return {
    whole,
    parts: found.map((part) => part.fact),
    parallel: parallelOf(words),
    closed: !open,
  };
}

/** Every total of the text that is followed by its parts in the same sentence: `共X件,其中:A a件,B b件`. */
export function partsLists(report: AnnualReport): readonly PartsList[] {
  const text = normalise(report.text);
  return report.facts.flatMap((whole, index) => {
    const later = report.facts
      .slice(index + 1, index + 1 + MOST_PARTS)
      .filter((fact) => fact.sentence[0] === whole.sentence[0]);
    const list = listAfter(text, whole, later);
    return list ? [list] : [];
  });
}
