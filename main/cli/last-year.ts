import { basename } from 'node:path';
import type { EarlierCase } from '../../shared/contract/case-view';
import type { AnnualReport } from '../../shared/report/annual-report';
import { isYearBefore } from '../../shared/report/year-before';
import { caseIdOf } from '../store/stored-cases';
import type { AuditedFile } from './audit-file';

/** The report that `--last-year` gives. */
export interface LastYearFile {
  readonly file: string;
  readonly audited: AuditedFile;
}

/** What a report was compared with, named as the window names it; `null` where it does not fit. */
export function comparedWith(
  report: AnnualReport,
  lastYear: LastYearFile | null,
): EarlierCase | null {
  if (lastYear === null || !isYearBefore(lastYear.audited.report, report)) return null;
  const { bytes, report: before } = lastYear.audited;
  const { unit, year } = before;
  if (unit === null || year === null) return null;
  return { caseId: caseIdOf(bytes), unit, year, fileName: basename(lastYear.file) };
}
