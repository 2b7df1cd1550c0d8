import { readPlainText } from '../../../main/import/read-plain-text';
import type { SourceDocument } from '../../../shared/document/source-document';
import { parseReport } from '../../../shared/parse/parse-report';
import type { AnnualReport, CellRef } from '../../../shared/report/annual-report';
import { cellAt } from '../../../shared/report/annual-report';
import { applyCorrections } from '../../../shared/report/correct';
import { TABLE_IDS } from '../../../shared/report/form';

/** A text, read as the program reads it. */
export function documentOf(text: string): SourceDocument {
  const document = readPlainText(new TextEncoder().encode(text));
  if (!document.ok) throw new Error(`not readable: ${document.error.kind}`);
  return document.value;
}

/** Its canonical report. */
export const reportOf = (text: string): AnnualReport => parseReport(documentOf(text), []);

/** `reviewLitigation/review.total` or, of table three, `received.total`. */
export function cellRef(path: string): CellRef {
  const [head = '', tail] = path.split('/');
  const table = tail === undefined ? 'applications' : TABLE_IDS.find((id) => id === head);
  const name = tail ?? head;
  const dot = name.lastIndexOf('.');
  if (!table || dot < 0) throw new Error(`no such cell: ${path}`);
  return { table, row: name.slice(0, dot), column: name.slice(dot + 1) };
}

/** The report with other values in some cells; a cell that does not exist is a mistake of the test. */
export function withCells(
  report: AnnualReport,
  change: Readonly<Record<string, number | null>>,
): AnnualReport {
  const corrections = Object.entries(change).map(([path, value]) => ({ ...cellRef(path), value }));
  for (const ref of corrections) {
    if (!cellAt(report, ref)) throw new Error(`no such cell: ${ref.row}.${ref.column}`);
  }
  return applyCorrections(report, corrections);
}
