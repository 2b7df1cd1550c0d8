import type { CellDraft, Draft } from './draft';
import { isHeading } from './element-kind';
import type { Element } from './parse-page';
import type { PlacedCell, PlacedTable } from './place-cells';

/** Fewer lines or characters are a label that is written in lines; a vertical one has a character in each. */
const MANY_LINES = 4;
const MANY_CHARACTERS = 150;

/** Whether a cell holds a part of the page and no datum: a table, a heading and its text, many paragraphs. */
function isPagePart({ drafts: all }: CellDraft): boolean {
  const drafts = all.filter((draft) => draft.kind === 'table' || !draft.picture);
  if (drafts.length < 2) return drafts[0]?.kind === 'table';
  const lines = drafts.filter((draft) => draft.kind === 'line');
  if (lines.length < drafts.length) return true;
  if (lines.length > 2 && lines.some((line) => isHeading(line.element))) return true;
  const characters = lines.reduce((sum, line) => sum + line.text.length, 0);
  return lines.length >= MANY_LINES && characters >= MANY_CHARACTERS;
}

/** Rows that no cell ties to the rows before or after them. */
interface Band {
  readonly cells: readonly PlacedCell<CellDraft>[];
  readonly isPagePart: boolean;
}

function bandsOf(cells: readonly PlacedCell<CellDraft>[]): readonly Band[] {
  const bands: PlacedCell<CellDraft>[][] = [];
  let end = 0;
  for (const cell of cells) {
    const last = bands.at(-1);
    if (last && cell.row < end) last.push(cell);
    else bands.push([cell]);
    end = Math.max(end, cell.row + cell.rowSpan);
  }
  return bands.map((band) => ({
    cells: band,
    isPagePart: band.some(({ cell }) => isPagePart(cell)),
  }));
}

/** Neighbours of the same kind as one. */
function joined(bands: readonly Band[]): readonly Band[] {
  const joint: { cells: PlacedCell<CellDraft>[]; isPagePart: boolean }[] = [];
  for (const band of bands) {
    const last = joint.at(-1);
    if (last?.isPagePart === band.isPagePart) for (const cell of band.cells) last.cells.push(cell);
    else joint.push({ cells: [...band.cells], isPagePart: band.isPagePart });
  }
  return joint;
}

/** One cell a row is a column of the page: nothing stands beside anything. */
function standsAlone(cells: readonly PlacedCell<CellDraft>[]): boolean {
  const rows = new Set<number>();
  return cells.every(({ cell, row }) => {
    if (cell.drafts.length === 0) return true;
    const isFirst = !rows.has(row);
    rows.add(row);
    return isFirst;
  });
}

const NUMBER = /^[\s\d０-９.,，．/—-]*[\d０-９][\s\d０-９.,，．/—-]*$/;

/** What is left of a layout table beside its page parts is data when it has rows, or a figure. */
const isData = (cells: readonly PlacedCell<CellDraft>[]): boolean =>
  cells.some(({ row }) => row !== cells[0]?.row) ||
  cells.some(({ cell }) =>
    cell.drafts.some((draft) => draft.kind === 'line' && NUMBER.test(draft.text)),
  );

function tableOf(element: Element, cells: readonly PlacedCell<CellDraft>[]): Draft {
  const first = cells[0]?.row ?? 0;
  const rowEnd = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan));
  const columnEnd = Math.max(...cells.map(({ column, colSpan }) => column + colSpan));
  const moved = cells.map((cell) => ({ ...cell, row: cell.row - first }));
  const placed = { rowCount: rowEnd - first, columnCount: columnEnd, cells: moved };
  return { kind: 'table', element, placed };
}

/**
 * What a table is in the document: itself where its cells hold data. Where a cell holds a part of the page, the table
 * lays out the page there, and what it holds is read in order; rows beside it that are data are a table still.
 */
export function draftsOfTable(element: Element, placed: PlacedTable<CellDraft>): readonly Draft[] {
  const bands = joined(bandsOf(placed.cells));
  const isWhole = !bands.some((band) => band.isPagePart);
  return bands.flatMap(({ cells, isPagePart: isPart }): readonly Draft[] => {
    if (isPart || standsAlone(cells) || !(isWhole || isData(cells))) {
      return cells.flatMap(({ cell }) => cell.drafts);
    }
    return [isWhole ? { kind: 'table', element, placed } : tableOf(element, cells)];
  });
}
