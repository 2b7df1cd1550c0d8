import type { SourceDocument, Span } from '../document/source-document';
import { contains, textAt } from '../document/source-document';
import type { Section } from '../report/annual-report';
import type { TableId } from '../report/form';
import type { Placement } from '../report/placement';
import type { GridRow } from './grid';
import { isPageNumber, paragraphRow, rowSpan, rowsOf } from './grid';
import { rowEvidence } from './table-words';

/** Rows that follow each other in one block and belong to one table. */
interface Piece {
  readonly table: TableId | null;
  readonly rows: readonly GridRow[];
  readonly weight: number;
  readonly inOwnSection: boolean;
  /** Comes right behind a piece of the same table, with nothing but a page's end between. */
  readonly continues: boolean;
}

/** A longer paragraph is no half of a label. */
const LONGEST_FRAGMENT = 45;
const MOST_FRAGMENTS = 4;

export type TableRows = Readonly<Record<TableId, readonly GridRow[]>>;

function cutRows(
  rows: readonly GridRow[],
  before: TableId | null,
): readonly { table: TableId | null; rows: GridRow[]; weight: number }[] {
  const pieces: { table: TableId | null; rows: GridRow[]; weight: number }[] = [];
  for (const row of rows) {
    const evidence = rowEvidence(row);
    const last = pieces.at(-1);
    if (last && (!evidence || last.table === evidence.table)) {
      last.rows.push(row);
      last.weight += evidence?.weight ?? 0;
    } else if (evidence || !last) {
      pieces.push({ table: evidence?.table ?? null, rows: [row], weight: evidence?.weight ?? 0 });
    }
  }
  const [first] = pieces;
  // What stands above the first words that tell belongs to the table before it.
  if (first) first.table ??= before;
  return pieces;
}

const sectionOf = (sections: readonly Section[], span: Span): string | null =>
  sections.find((section) => contains(section.span, span))?.id ?? null;

class PieceFinder {
  readonly pieces: Piece[] = [];
  #last: TableId | null = null;
  #between: GridRow[] = [];

  constructor(
    private readonly document: SourceDocument,
    private readonly sections: readonly Section[],
  ) {}

  paragraph(index: number, span: Span): void {
    const raw = textAt(this.document.text, span);
    if (isPageNumber(raw)) return;
    const isHeading = this.sections.some((each) => each.headingSpan[0] === span[0]);
    if (raw.length > LONGEST_FRAGMENT || isHeading || this.#between.length >= MOST_FRAGMENTS) {
      this.#last = null;
    } else if (this.#last) {
      this.#between.push(paragraphRow(this.document, index, span));
    }
  }

  table(rows: readonly GridRow[]): void {
    const continued = this.#last;
    for (const [index, { table, rows: own, weight }] of cutRows(rows, continued).entries()) {
      const continues = index === 0 && table !== null && table === continued;
      const between = continues ? this.#between : [];
      const [first] = own;
      const inOwnSection =
        first !== undefined && sectionOf(this.sections, rowSpan(first)) === table;
      this.pieces.push({ table, rows: [...between, ...own], weight, inOwnSection, continues });
      this.#last = table;
    }
    this.#between = [];
  }
}

/** A few words that others use as well make no table, unless the section says so. */
function chosen(pieces: readonly Piece[], table: TableId): readonly GridRow[] {
  let before = false;
  const strong = pieces.filter((piece) => {
    if (piece.table !== table) return false;
    const isStrong = piece.weight >= (piece.inOwnSection ? 1 : 3) || (piece.continues && before);
    before = isStrong;
    return isStrong;
  });
  const inside = strong.filter((piece) => piece.inOwnSection && piece.weight >= 3);
  return (inside.length > 0 ? strong.filter((piece) => piece.inOwnSection) : strong).flatMap(
    (piece) => piece.rows,
  );
}

/**
 * The rows of each of the three tables, found by their words and only then by the section that they stand in. A row that
 * an inspector has placed is a row of that table whatever it says.
 */
export function findTables(
  document: SourceDocument,
  sections: readonly Section[],
  placements: readonly Placement[],
): TableRows {
  const finder = new PieceFinder(document, sections);
  const placed = new Map<string, TableId>();
  for (const { kind, block, line, table } of placements) {
    if (kind === 'row') placed.set(`${block}/${line}`, table);
  }
  const rows: GridRow[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      const own = rowsOf(document, block, index);
      rows.push(...own);
      finder.table(own);
    } else if (!block.aside) finder.paragraph(index, block.span);
  });
  const tableRows = (id: TableId): readonly GridRow[] => {
    const found = chosen(finder.pieces, id);
    const names = new Set(found);
    return [
      ...found,
      ...rows.filter((row) => !names.has(row) && placed.has(`${row.block}/${row.line}`)),
    ]
      .filter((row) => (placed.get(`${row.block}/${row.line}`) ?? id) === id)
      .toSorted((a, b) => a.block - b.block || (a.line ?? 0) - (b.line ?? 0));
  };
  return {
    activeDisclosure: tableRows('activeDisclosure'),
    applications: tableRows('applications'),
    reviewLitigation: tableRows('reviewLitigation'),
  };
}
