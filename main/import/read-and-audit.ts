import { auditReport } from '../../shared/audit/audit-report';
import type { Audit } from '../../shared/audit/finding';
import type { SourceDocument } from '../../shared/document/source-document';
import { ok, type Result } from '../../shared/lib/result';
import { parseReport } from '../../shared/parse/parse-report';
import type { AnnualReport } from '../../shared/report/annual-report';
import { applyCorrections, type CellCorrection } from '../../shared/report/correct';
import { readDocument } from './read-document';
import type { ReadError } from './read-error';

export interface ReadingRequest {
  readonly bytes: Uint8Array;
  readonly corrections: readonly CellCorrection[];
  /** The same unit's report of the year before. */
  readonly lastYear: AnnualReport | null;
}

/** What a file says, and what does not add up in it. */
export interface Reading {
  readonly document: SourceDocument;
  /** With the corrections in it. */
  readonly report: AnnualReport;
  readonly audit: Audit;
}

/** From a file's bytes to the findings. */
export function readAndAudit(request: ReadingRequest): Result<Reading, ReadError> {
  const document = readDocument(request.bytes);
  if (!document.ok) return document;
  const report = applyCorrections(parseReport(document.value), request.corrections);
  return ok({ document: document.value, report, audit: auditReport(report, request.lastYear) });
}
