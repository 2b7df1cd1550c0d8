import { resolveAnchors } from '../../shared/casefile/resolve-anchors';
import { compareReadings } from '../../shared/casefile/second-reading';
import type { CaseState } from '../../shared/casefile/state';
import type { CaseUpdate } from '../../shared/contract/case-view';
import type { StoredCase } from '../store/stored-cases';
import type { CaseReading } from './case-readings';

/** What the window sees of a case. */
export function caseShown(stored: StoredCase, state: CaseState, reading: CaseReading): CaseUpdate {
  const { caseId, events, brokenAt, lost } = stored;
  const { report, audit, lastYear } = reading;
  const findings = audit.findings.map(({ id }) => id);
  return {
    caseId,
    report,
    audit,
    lastYear,
    events,
    state,
    anchors: resolveAnchors(report, state),
    comparison: reading.comparison,
    readings: state.secondReadings.map((each) => compareReadings(findings, state, each)),
    brokenAt,
    lost,
  };
}
