import { auditReport } from '../../shared/audit/audit-report';
import type { Audit } from '../../shared/audit/finding';
import type { SourceDocument } from '../../shared/document/source-document';
import { ok, type Result } from '../../shared/lib/result';
import { parseReport } from '../../shared/parse/parse-report';
import type { AnnualReport } from '../../shared/report/annual-report';
import { applyCorrections } from '../../shared/report/correct';
import { readDocument } from './read-document';
import type { ReadError } from './read-error';
import type { ReadingRequest } from './reading-request';

/** What a file says, and what does not add up in it. */
export interface Reading {
  readonly document: SourceDocument;
  /** With the corrections in it. */
  readonly report: AnnualReport;
  readonly audit: Audit;
}

/** From a file's bytes to the findings. `read`: what makes the document of the bytes. */
export async function readAndAudit(
  request: ReadingRequest,
  read = readDocument,
): Promise<Result<Reading, ReadError>> {
  const document = await read(request.bytes);
  if (!document.ok) return document;
  const parsed = parseReport(document.value, request.placements);
  const report = applyCorrections(parsed, request.corrections);
  const audit = auditReport(report, request.lastYear, request.history);
  return ok({ document: document.value, report, audit });
}
