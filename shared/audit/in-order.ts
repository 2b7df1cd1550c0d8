import type { AnnualReport } from '../report/annual-report';
import { cellAt } from '../report/annual-report';
import type { Evidence } from '../rules/rule';
import type { Finding } from './finding';
import { byGravity } from './gravity';

/** A cell that the document does not have belongs where its table's section begins. */
function placeOf(report: AnnualReport, evidence: Evidence): number {
  if (evidence.kind === 'text') return evidence.span[0];
  const cell = evidence.lastYear ? null : cellAt(report, evidence);
  const section = report.sections.find(({ id }) => id === evidence.table);
  return cell?.span?.[0] ?? section?.headingSpan[0] ?? Number.MAX_SAFE_INTEGER;
}

const firstPlace = (report: AnnualReport, { evidence }: Finding): number =>
  evidence.reduce((first, each) => Math.min(first, placeOf(report, each)), Number.MAX_SAFE_INTEGER);

/** By gravity, then by the first place in the text, what has none last; equals stay in the order of the rules. */
export function inOrder(report: AnnualReport, findings: readonly Finding[]): readonly Finding[] {
  const places = new Map(findings.map((each) => [each, firstPlace(report, each)]));
  const placeIn = (finding: Finding): number => places.get(finding) ?? 0;
  return findings.toSorted((a, b) => byGravity(a, b) || placeIn(a) - placeIn(b));
}
