import type { SecondReading } from '../../shared/casefile/event';
import { resolveAnchors } from '../../shared/casefile/resolve-anchors';
import { compareReadings } from '../../shared/casefile/second-reading';
import type { CaseState } from '../../shared/casefile/state';
import type { CaseUpdate } from '../../shared/contract/case-view';
import type { StoredCase } from '../store/stored-cases';
import type { CaseReading } from './case-readings';

/** What was found in the version that a second reader had; nothing where it is none of the last two. */
function foundThen(
  { sha256 }: SecondReading,
  { file }: CaseState,
  { audit, comparison }: CaseReading,
): readonly string[] {
  if (sha256 === file?.sha256) return audit.findings.map(({ id }) => id);
  if (sha256 !== comparison?.file.sha256) return [];
  return (comparison.changes ?? [])
    .filter(({ fate }) => fate !== 'added')
    .map(({ finding }) => finding.id);
}

/** What the window sees of a case. */
export function caseShown(stored: StoredCase, state: CaseState, reading: CaseReading): CaseUpdate {
  const { caseId, events, brokenAt, lost } = stored;
  const { report, audit, lastYear } = reading;
  return {
    caseId,
    report,
    audit,
    lastYear,
    events,
    state,
    anchors: resolveAnchors(report, state),
    comparison: reading.comparison,
    readings: state.secondReadings.map((each) =>
      compareReadings(foundThen(each, state, reading), state, each),
    ),
    brokenAt,
    lost,
  };
}
