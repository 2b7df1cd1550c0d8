import { textAt, type SourceDocument, type Span } from '../document/source-document';
import type { AnnualReport, ReportTable, Section } from '../report/annual-report';
import { TABLE_IDS } from '../report/form';

const lacksRows = ({ cells }: ReportTable): boolean =>
  Object.values(cells).some((row) => Object.values(row).every((cell) => cell === null));

/**
 * Whether a paragraph is a piece of a table of which rows were not found: it stands in that table's section, and is no
 * sentence. Copied out of a page, a table often comes apart into a line for each cell.
 */
export function tablePieces(
  document: SourceDocument,
  sections: readonly Section[],
  tables: AnnualReport['tables'],
): (span: Span) => boolean {
  const bodies = TABLE_IDS.filter((id) => lacksRows(tables[id])).flatMap((id) =>
    sections
      .filter((section) => section.id === id)
      .map(({ headingSpan, span }): Span => [headingSpan[1], span[1]]),
  );
  return (span) =>
    bodies.some(([start, end]) => start <= span[0] && span[1] <= end) &&
    !textAt(document.text, span).includes('。');
}
