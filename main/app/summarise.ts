import { fold } from '../../shared/casefile/fold';
import type { CaseEvent } from '../../shared/casefile/event';
import type { CaseState } from '../../shared/casefile/state';
import type { AppError } from '../../shared/contract/app-error';
import type { CaseProgress, CaseSummary } from '../../shared/contract/case-list';
import type { Reading } from '../import/read-and-audit';
import type { StoredCase } from '../store/stored-cases';

/** A signed PDF is out, and nothing has been done since. */
function isSigned(events: readonly CaseEvent[]): boolean {
  const last = events.findLastIndex(({ act }) => act.type === 'exportPdf' && act.signer !== null);
  return last !== -1 && events.slice(last).every(({ act }) => act.type === 'exportPdf');
}

/** An export is work as well: what was never looked at is not printed. */
function progressOf({ closed, undoSeq, exports }: CaseState): CaseProgress {
  if (closed) return closed.outcome;
  return undoSeq === null && exports.length === 0 ? 'new' : 'inReview';
}

/** The line of the list for a case that can be read. */
export function summarise(stored: StoredCase, { report, audit }: Reading): CaseSummary {
  const state = fold(stored.events);
  const { file, decisions, ownFindings } = state;
  const count = (severity: string): number =>
    [...audit.findings, ...ownFindings].filter((each) => each.severity === severity).length;
  return {
    caseId: stored.caseId,
    fileName: file?.name ?? stored.file.name,
    unit: report.unit,
    year: report.year,
    form: report.form,
    importedAt: stored.events[0]?.at ?? '',
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    parseIssues: report.issues.length,
    open: audit.findings.filter(({ id }) => !Object.hasOwn(decisions, id)).length,
    state: progressOf(state),
    signed: isSigned(stored.events),
    damaged: stored.brokenAt !== null,
    newer: false,
  };
}

/** The line of a case that cannot be opened: what was last known of it, if anything. */
export function unopenedSummary(
  caseId: string,
  last: CaseSummary | null,
  modifiedAt: string,
  reason: AppError['kind'],
): CaseSummary {
  const nothingKnown = {
    caseId,
    fileName: caseId,
    unit: null,
    year: null,
    form: null,
    importedAt: modifiedAt,
    errors: null,
    warnings: null,
    infos: null,
    parseIssues: null,
    open: null,
    state: 'new' as const,
    signed: false,
  };
  const newer = reason === 'caseNewer';
  return { ...(last ?? nothingKnown), damaged: !newer, newer };
}
