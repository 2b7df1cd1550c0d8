import { sum } from '../../lib/numerals';
import type { AnnualReport, Fact } from '../../report/annual-report';
import type { RuleInput } from '../define-rule';
import type { GrowthSince, Measured } from './growth-since';
import { changeTerm, decimalsOf, isRate, measured } from './growth-since';
import type { GrowthStatement } from './growth-statements';
import { growthStatements } from './growth-statements';
import type { GrowthTrend } from './growth-trends';
import { growthTrends } from './growth-trends';
import type { Term } from '../rule';
import { factTerm } from '../terms';
import { numberRepeats, textKey } from '../text-key';

/** What a number grew from, where the same sentence gives it. */
interface Before extends Measured {
  /** The number that it is taken from: itself, or an amount of growth. */
  readonly source: Fact;
}

const NO_RATE: Term = {
  label: { 'zh-CN': '不为0的基数', en: 'a base other than 0' },
  value: null,
  evidence: null,
};
const LONGEST_QUOTE = 80;

/** `较上年增加20件,增长20%`: the number was 20 less. */
function beforeOf(
  report: AnnualReport,
  { fact, base }: GrowthStatement,
  amount: GrowthStatement | undefined,
): Before | null {
  if (base) return { ...measured(report, base), source: base };
  if (!amount) return null;
  const { change, direction } = amount;
  const [now, by] = [measured(report, fact), measured(report, change)];
  const value = sum([now.value, -direction * by.value]);
  return { value, rounding: now.rounding + by.rounding, unit: now.unit, source: change };
}

interface Said {
  readonly fact: Fact;
  readonly before: Before;
  /** The change; of a trend, which has none, what it is from. */
  readonly change: Fact;
  readonly kind: GrowthSince['kind'];
  readonly direction: 1 | -1;
  readonly end: number;
}

function caseOf(report: AnnualReport, said: Said): GrowthSince {
  const { fact, before, change, kind, direction, end } = said;
  const start = Math.min(fact.clause[0], change.clause[0], before.source.clause[0]);
  const words = report.text.slice(Math.max(start, end - LONGEST_QUOTE), end).trim();
  const numbers = [...new Set([fact, before.source, change])];
  return {
    key: textKey(words),
    title: { 'zh-CN': `“${words}”`, en: `“${words}”` },
    terms: [
      ...numbers.map((each) => (each === change ? changeTerm : factTerm)(report, each)),
      ...(isRate(kind) && before.value <= 0 ? [NO_RATE] : []),
    ],
    evidence: [],
    ...{ kind, direction, words, before },
    now: measured(report, fact),
    change: measured(report, change),
    decimals: decimalsOf(report, change),
  };
}

function trendCase(report: AnnualReport, trend: GrowthTrend): readonly GrowthSince[] {
  const { fact, base, kind, direction, end } = trend;
  if (!base) return [];
  const before = { ...measured(report, base), source: base };
  return [caseOf(report, { fact, before, change: base, kind, direction, end })];
}

/** What the text says of growth where it gives both numbers, or the number and two measures of its growth. */
export function growthHere(input: Pick<RuleInput, 'report' | 'text'>): readonly GrowthSince[] {
  const { report, text } = input;
  const statements = growthStatements(input);
  const amounts = new Map(
    statements
      .filter(({ kind, fact }) => kind === 'amount' && fact.kind === 'quantity')
      .map((each) => [each.fact.id, each]),
  );
  const measures = statements.flatMap((each) => {
    const amount = each.kind === 'amount' ? undefined : amounts.get(each.fact.id);
    const before = beforeOf(report, each, amount);
    const end = Math.max(each.fact.span[1], each.change.span[1], before?.source.span[1] ?? 0);
    return before ? [caseOf(report, { ...each, before, end })] : [];
  });
  const trends = growthTrends(report, text).flatMap((each) => trendCase(report, each));
  return numberRepeats([...measures, ...trends]);
}
