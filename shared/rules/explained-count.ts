import { textAt } from '../document/source-document';
import type { AnnualReport } from '../report/annual-report';
import type { CountedFact } from './stated-quantities';
import { cellTerm, total } from './terms';

const NEWLY = /新(?:收|增|受理|接收)/;

/** `受理59件,结转上年后新收47件`: the sentence itself says how much of a wider number is what its words mean. */
export function isExplained(report: AnnualReport, { counts, sentence, id }: CountedFact): boolean {
  const meant = (counts.readings[0] ?? []).map((ref) => cellTerm(report, ref));
  if (meant.some(({ value }) => value === null)) return false;
  return report.facts.some(
    (other) =>
      other.id !== id &&
      other.sentence[0] === sentence[0] &&
      other.value === total(meant) &&
      NEWLY.test(textAt(report.text, other.clause)),
  );
}
