import { textAt } from '../document/source-document';
import { sum } from '../lib/numerals';
import type { AnnualReport, Fact } from '../report/annual-report';
import type { RuleInput } from './define-rule';
import type { GrowthSince } from './growth-since';
import type { GrowthStatement } from './growth-statements';
import { growthStatements } from './growth-statements';
import { roundingOf } from './printed-interval';
import type { Term } from './rule';
import { factTerm } from './terms';
import { numberRepeats, textKey } from './text-key';

/** What a number grew from, where the same sentence gives it. */
interface Before {
  readonly value: number;
  readonly rounding: number;
  /** The number that it is taken from: itself, or an amount of growth. */
  readonly source: Fact;
}

const NO_RATE: Term = {
  label: { 'zh-CN': '不为0的基数', en: 'a base other than 0' },
  value: null,
  evidence: null,
};
const LONGEST_QUOTE = 80;

const roundingIn = ({ text }: AnnualReport, { span }: Fact): number =>
  roundingOf(textAt(text, span));

/** `较上年增加20件,增长20%`: the number was 20 less. */
function beforeOf(
  report: AnnualReport,
  { fact, base }: GrowthStatement,
  amount: GrowthStatement | undefined,
): Before | null {
  if (base) return { value: base.value ?? 0, rounding: roundingIn(report, base), source: base };
  if (!amount) return null;
  const { change, direction } = amount;
  const value = sum([fact.value ?? 0, -direction * (change.value ?? 0)]);
  const rounding = roundingIn(report, fact) + roundingIn(report, change);
  return { value, rounding, source: change };
}

function caseOf(report: AnnualReport, statement: GrowthStatement, before: Before): GrowthSince {
  const { fact, change, kind, direction } = statement;
  const end = Math.max(fact.span[1], change.span[1]);
  const start = Math.min(fact.clause[0], change.clause[0], before.source.clause[0]);
  const words = report.text.slice(Math.max(start, end - LONGEST_QUOTE), end).trim();
  const fromNothing = kind !== 'amount' && before.value <= 0;
  return {
    key: textKey(words),
    title: { 'zh-CN': `“${words}”`, en: `“${words}”` },
    terms: [
      ...[fact, before.source, change].map((each) => factTerm(report, each)),
      ...(fromNothing ? [NO_RATE] : []),
    ],
    evidence: [],
    ...{ kind, direction, words, before },
    now: { value: fact.value ?? 0, rounding: roundingIn(report, fact) },
    change: { value: change.value ?? 0, rounding: roundingIn(report, change) },
    decimals: /\.(\d+)/.exec(textAt(report.text, change.span))?.[1]?.length ?? 0,
  };
}

/** What the text says of growth where it gives both numbers, or the number and two measures of its growth. */
export function growthHere(input: Pick<RuleInput, 'report' | 'text'>): readonly GrowthSince[] {
  const { report } = input;
  const statements = growthStatements(input);
  const amounts = new Map(
    statements
      .filter(({ kind, fact }) => kind === 'amount' && fact.kind === 'quantity')
      .map((each) => [each.fact.id, each]),
  );
  const cases = statements.flatMap((each) => {
    const amount = each.kind === 'amount' ? undefined : amounts.get(each.fact.id);
    const before = beforeOf(report, each, amount);
    return before ? [caseOf(report, each, before)] : [];
  });
  return numberRepeats(cases);
}
