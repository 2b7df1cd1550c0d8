import type { SourceDocument } from '../document/source-document';
import type { ReportCell } from '../report/annual-report';

/** `7695` on page 5 may be 769 with the page's number behind it; `null` where no page number can stand there. */
export function gluedPageNumber(document: SourceDocument, cell: ReportCell): number | null {
  if (cell.block === null || cell.cell === null) return null;
  const block = document.blocks[cell.block];
  const places = block?.kind === 'table' ? (block.cells[cell.cell]?.places ?? []) : [];
  const ends = places.flatMap((each) => (each.kind === 'box' ? [String(each.page + 1)] : []));
  const end = ends.find((each) => cell.raw.length > each.length && cell.raw.endsWith(each));
  if (end === undefined || !/^\d+$/.test(cell.raw)) return null;
  return Number(cell.raw.slice(0, -end.length));
}
