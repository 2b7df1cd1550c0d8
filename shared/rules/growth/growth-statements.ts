import type { AnnualReport, Fact } from '../../report/annual-report';
import { baseBehind, grownBefore, grownBehind, isNumber, timeOf } from './grown-number';
import type { Kind } from './growth-words';
import { againstOf, directionOf, isCompared, isUnclear, kindOf } from './growth-words';

/** `公开1000条,较上年增长12.3%`: a number, and by how much it differs from that of another time. */
export interface GrowthStatement {
  /** The number that grew or shrank. */
  readonly fact: Fact;
  /** By how much: a percentage, an amount in the unit of `fact` (百分点 for a percentage), times (`增长2倍`), or how often it doubled (翻一番). */
  readonly change: Fact;
  readonly kind: Kind;
  readonly direction: 1 | -1;
  /** `lastYear` only where the text says so; another time, or none that is named, is `other`. */
  readonly against: 'lastYear' | 'other';
  /** The number that it is measured against, where the text gives it in the same place: `较上年的100件增长20%`. */
  readonly base: Fact | null;
}

/** Whether a time as `timeOf` gives it is before the report's year. */
export const isEarlier = ({ year }: AnnualReport, time: string): boolean =>
  /^\D/.test(time) || (year !== null && time !== '' && Number(time) < year);

/** `许可较上年增长8%;处罚下降5%`: the second one is against the same time. */
const sameTime = (last: GrowthStatement | undefined, { sentence }: Fact) =>
  last?.fact.sentence[0] === sentence[0] ? last.against : null;

function statementOf(
  report: AnnualReport,
  text: string,
  change: Fact,
  earlier: ReadonlyMap<number, GrowthStatement>,
): GrowthStatement | null {
  if (!isNumber(change)) return null;
  const from = Math.max(change.sentence[0], change.span[0] - 8);
  const said = text.slice(from, change.span[0]);
  const direction = directionOf(said);
  if (direction === null || isUnclear(said, change)) return null;
  const { facts } = report;
  const found = grownBehind(text, facts, change) ?? grownBefore(text, facts, change, earlier);
  const kind = found && kindOf(found.fact, change);
  if (!found || !kind) return null;
  // `增加3个栏目` is growth only where it is said against what.
  const { fact } = found;
  const behind = found.base ? null : baseBehind(text, facts, { fact, change });
  const base = found.base ?? behind;
  const words = behind ? `${found.words}较${timeOf(text, behind)}` : found.words;
  if (kind === 'amount' && base === null && !isCompared(words)) return null;
  // `2022年为100件,增长20%` in a report of 2023: what grew is not that number, or not of interest.
  if (isEarlier(report, timeOf(text, fact))) return null;
  const last = isCompared(words) ? undefined : [...earlier.values()].at(-1);
  const against = sameTime(last, fact) ?? againstOf(report, words);
  return { fact, change, kind, direction, against, base };
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
