import { sum } from '../lib/numerals';
import type { AnnualReport, Counted, Fact } from '../report/annual-report';
import type { TableId } from '../report/form';
import type { RuleCase } from './define-rule';
import { roundingOf } from './printed-interval';
import { factorOf } from './printed-unit';
import type { Term } from './rule';
import { cellTerm, factTerm, total } from './terms';
import { clauseKey, quotedClause } from './quoted-clause';
import { numberRepeats } from './text-key';

/** A number of the text that states a quantity of the tables. */
export type CountedFact = Fact & { readonly counts: Counted };

export function countedFacts(report: AnnualReport, table: TableId): readonly CountedFact[] {
  const isCounted = (fact: Fact): fact is CountedFact =>
    fact.counts?.readings[0]?.[0]?.table === table;
  return [...report.facts, ...report.denials].filter(isCounted);
}

type Readings = readonly (readonly Term[])[];

const termsOf = (report: AnnualReport, readings: Counted['readings']): Readings =>
  readings.map((cells) => cells.map((ref) => cellTerm(report, ref)));

const isWhole = (terms: readonly Term[]): boolean => terms.every(({ value }) => value !== null);

/** The numbers that count more of the same. */
const alongOf = ({ facts }: AnnualReport, { counts }: CountedFact): readonly Fact[] =>
  (counts.along ?? []).flatMap((id) => facts[id] ?? []);

/** Whether the cells add up to what the text says, alone or with what counts more of it, as far as it prints its digits. */
function equals(report: AnnualReport, fact: CountedFact, cells: readonly Term[]): boolean {
  const { value, span, counts } = fact;
  if (value === null || !isWhole(cells)) return false;
  const together = sum([value, ...alongOf(report, fact).map((each) => each.value ?? NaN)]);
  const near = roundingOf(report.text.slice(...span)) + 1e-6;
  return [value, together].some((said) => Math.abs(said - total(cells) * counts.cellUnit) <= near);
}

/** Which of the sums that it may mean a number equals; `null` where it equals none. */
export function fittingCells(
  report: AnnualReport,
  fact: CountedFact,
  which: 'readings' | 'loose',
): readonly Term[] | null {
  return termsOf(report, fact.counts[which]).find((cells) => equals(report, fact, cells)) ?? null;
}

/** A number that fits only what careless words may mean. */
export const fitsLoosely = (report: AnnualReport, fact: CountedFact): boolean =>
  fittingCells(report, fact, 'readings') === null && fittingCells(report, fact, 'loose') !== null;

export interface Stated extends RuleCase {
  readonly stated: Term;
  /** What the text counts more of, and the cells count together with it. */
  readonly along: readonly Term[];
  readonly words: string;
  readonly cells: readonly Term[];
  readonly fits: boolean;
  readonly cellUnit: number;
  /** What one of the number is where it is printed with 万: 10 000. */
  readonly factor: number;
  /** 万元, 元: what the table counts money in; `''` for what is no money. */
  readonly tableUnit: string;
}

/** With a reading that cannot be reckoned nothing can be said, even where another one differs. */
function statedCase(report: AnnualReport, fact: CountedFact): Stated {
  const stated = factTerm(report, fact);
  const fitting = fittingCells(report, fact, 'readings');
  const readings = termsOf(report, [...fact.counts.readings, ...fact.counts.loose]);
  const cells = fitting ?? readings[0] ?? [];
  const others = fitting ? [] : readings.flat().filter(({ value }) => value === null);
  const isAlone = fitting !== null && total(fitting) * fact.counts.cellUnit === fact.value;
  const more = isAlone ? [] : alongOf(report, fact);
  const along = more.map((each) => factTerm(report, each));
  const words = quotedClause(report.text, fact, more.at(-1));
  return {
    key: clauseKey(report.text, fact),
    title: { 'zh-CN': `“${words}”与表格`, en: `“${words}” and the tables` },
    terms: [stated, ...along, ...cells, ...others.filter((term) => !cells.includes(term))],
    evidence: [],
    ...{ stated, along, words },
    cells,
    fits: fitting !== null,
    cellUnit: fact.counts.cellUnit,
    factor: factorOf(report.text.slice(...fact.span)),
    tableUnit: fact.unit === '元' ? (fact.counts.cellUnit === 1 ? '元' : '万元') : '',
  };
}

export const statedCases = (
  report: AnnualReport,
  facts: readonly CountedFact[],
): readonly Stated[] => numberRepeats(facts.map((fact) => statedCase(report, fact)));
