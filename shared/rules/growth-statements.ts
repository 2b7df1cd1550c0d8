import type { AnnualReport, Fact } from '../report/annual-report';

/** `公开1000条,较上年增长12.3%`: a number, and by how much it differs from that of another time. */
export interface GrowthStatement {
  /** The number that grew or shrank. */
  readonly fact: Fact;
  /** By how much: a percentage, an amount in the unit of `fact` (百分点 for a percentage), or times (`增长2倍`). */
  readonly change: Fact;
  readonly kind: 'percent' | 'amount' | 'times';
  readonly direction: 1 | -1;
  /** `lastYear` only where the text says so; another time, or none that is named, is `other`. */
  readonly against: 'lastYear' | 'other';
  /** The number that it is measured against, where the text gives it in the same place: `较上年的100件增长20%`. */
  readonly base: Fact | null;
}

/** How far before a change its number and the words between may stand. */
const REACH = 48;

/** The words right before a change. `增加至`, `提高到` name the level that is reached, not the change; `新增` is no growth. */
const RISES =
  /(?:增长|增加|上升|提高|提升|上涨|(?<!新)增|多|增(?:幅|速|长率)(?:为|达到?)?)(?:了|约|近|超过?)?\s?$/;
const FALLS = /(?:下降|减少|降低|下滑|回落|减|少|降幅(?:为|达到?)?)(?:了|约|近|超过?)?\s?$/;

/** `较上年`, `比2022年同期`, `与去年相比,`, `同比`. The year is the first group. */
const AGAINST =
  '(?:同比|环比|(?:与|较|比|同|相较于?|相比)(?:于)?(上年|去年|上一年|前一年|20\\d\\d年|上月|上季度?|上半年|前年|往年|以往)(?:度|的?同期|全年|度同期)?(?:数据|水平)?)';
const FILLER = '(?:相比|总量|总数|数量|总体|有所|同期|均|各)?';

/** What may stand between a number and its change: nothing that could be another matter. */
const DIRECT = new RegExp(`^\\s?[,;(]?\\s?(?:${AGAINST})?${FILLER},?\\s?[^\\d,;()、]{1,4}$`);
/** `增加20件,增长20%`: a second change of the same number. */
const AGAIN = /^\)?\s?[,、(]?\s?(?:同比|环比)?[^\d,;()、]{1,5}$/;
/** `120件,较上年的|100件|增长20%`: what stands before the base and behind it. */
const BEFORE_BASE = new RegExp(`^\\s?[,;(]?\\s?${AGAINST}(?:的|\\(|为)?\\s?$`);
const BEHIND_BASE = /^\)?\s?(?:相比)?,?\s?[^\d,;()、]{1,4}$/;
/** `同比增长12.3%,达到|1000条`. */
const REACHED = /^\s?,?\s?(?:达到?|至)\s?$/;

function directionOf(before: string): 1 | -1 | null {
  if (RISES.test(before)) return 1;
  return FALLS.test(before) ? -1 : null;
}

function againstOf(report: AnnualReport, words: string): GrowthStatement['against'] {
  if (words.includes('同比')) return 'lastYear';
  const named = new RegExp(AGAINST).exec(words)?.[1];
  if (named === undefined) return 'other';
  const before = report.year === null ? null : `${report.year - 1}年`;
  return /^(?:上年|去年|上一年|前一年)$/.test(named) || named === before ? 'lastYear' : 'other';
}

function kindOf(fact: Fact, change: Fact): GrowthStatement['kind'] | null {
  if (change.unit === '倍') return fact.kind === 'quantity' ? 'times' : null;
  if (change.kind === 'percent') return fact.kind === 'quantity' ? 'percent' : null;
  const inPoints = fact.kind === 'percent' && change.unit === '个百分点';
  return inPoints || (fact.kind === 'quantity' && fact.unit === change.unit) ? 'amount' : null;
}

interface Found {
  readonly fact: Fact;
  readonly base: Fact | null;
  /** The words that say against what. */
  readonly words: string;
}

const isNumber = ({ kind }: Fact): boolean => kind === 'quantity' || kind === 'percent';

/** The facts before `change` in its sentence that are numbers, the nearest first. Dates are part of the words. */
function numbersBefore(facts: readonly Fact[], change: Fact): readonly Fact[] {
  const found: Fact[] = [];
  for (let at = change.id - 1; at >= 0 && found.length < 3; at -= 1) {
    const fact = facts[at];
    if (!fact || fact.sentence[0] !== change.sentence[0]) break;
    if (change.span[0] - fact.span[1] > REACH * 2) break;
    if (isNumber(fact)) found.push(fact);
  }
  return found;
}

/** Changes found before this one, by the id of the fact that is the change. */
type Earlier = ReadonlyMap<number, GrowthStatement>;

function before(
  text: string,
  facts: readonly Fact[],
  change: Fact,
  earlier: Earlier,
): Found | null {
  const [near, far] = numbersBefore(facts, change);
  if (!near || change.span[0] - near.span[1] > REACH) return null;
  const gap = text.slice(near.span[1], change.span[0]);
  const first = earlier.get(near.id);
  if (first) {
    const words = `${text.slice(first.fact.span[1], first.change.span[0])}${gap}`;
    return AGAIN.test(gap) || DIRECT.test(gap)
      ? { fact: first.fact, base: first.base, words }
      : null;
  }
  if (far && !earlier.has(far.id) && BEHIND_BASE.test(gap)) {
    const words = text.slice(far.span[1], near.span[0]);
    if (BEFORE_BASE.test(words)) return { fact: far, base: near, words };
  }
  const leadIn = text.slice(Math.max(near.clause[0], near.span[0] - 12), near.span[0]);
  if (new RegExp(`${AGAINST}(?:的|\\(|为)?\\s?$`).test(leadIn)) return null;
  return DIRECT.test(gap) ? { fact: near, base: null, words: gap } : null;
}

function behind(text: string, facts: readonly Fact[], change: Fact): Found | null {
  const next = facts[change.id + 1];
  if (!next || next.sentence[0] !== change.sentence[0]) return null;
  if (next.span[0] - change.span[1] > 8) return null;
  if (!REACHED.test(text.slice(change.span[1], next.span[0]))) return null;
  const words = text.slice(Math.max(change.clause[0], change.span[0] - REACH), change.span[0]);
  return { fact: next, base: null, words };
}

function statementOf(
  report: AnnualReport,
  text: string,
  change: Fact,
  earlier: Earlier,
): GrowthStatement | null {
  if (!isNumber(change)) return null;
  const from = Math.max(change.sentence[0], change.span[0] - 8);
  const direction = directionOf(text.slice(from, change.span[0]));
  if (direction === null) return null;
  const { facts } = report;
  const found = behind(text, facts, change) ?? before(text, facts, change, earlier);
  const kind = found && kindOf(found.fact, change);
  if (!found || !kind) return null;
  // `增加3个栏目` is growth only where it is said against what.
  const compared = new RegExp(AGAINST).test(found.words);
  if (kind === 'amount' && !compared) return null;
  const { fact, base, words } = found;
  return { fact, change, kind, direction, against: againstOf(report, words), base };
}

/** Every statement of growth of the text, in its order. */
export function growthStatements({
  report,
  text,
}: {
  readonly report: AnnualReport;
  /** `report.text`, normalised. */
  readonly text: string;
}): readonly GrowthStatement[] {
  const found = new Map<number, GrowthStatement>();
  for (const change of report.facts) {
    const statement = statementOf(report, text, change, found);
    if (statement) found.set(change.id, statement);
  }
  return [...found.values()];
}
