import type { DocumentPart } from '../build-document';
import { withoutUnusedColumns } from '../unused-columns';
import type { SheetCell } from './sheet-cells';

/** Not by spreading: a sheet may have more cells than a call may have arguments. */
const least = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);

const isFilled = ({ text }: SheetCell): boolean => text.trim() !== '';

function byRow(cells: readonly SheetCell[]): readonly (readonly SheetCell[])[] {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.values()];
}

/** 「一、总体情况」, but not the rows of the table of applications, which are counted alike. */
const SECTION = /^\s*[一二三四五六七八九十]+\s*[、.．](?!.*(?:申请数量|办理结果|继续办理))/;
const SENTENCE = /[。；！？]/;
/** No label of a form is longer. */
const LONG_CHARACTERS = 40;

/** The one text of a row that is a heading or running text, not a band or an empty row of a table; else null. */
function proseOf(row: readonly SheetCell[], left: number): SheetCell | null {
  const [only, ...others] = row.filter(isFilled);
  if (!only || others.length > 0 || only.column !== left) return null;
  const { text } = only;
  const isProse = SECTION.test(text) || SENTENCE.test(text) || text.length > LONG_CHARACTERS;
  return isProse ? only : null;
}

const placeOf = (sheet: string, { reference }: Pick<SheetCell, 'reference'>) =>
  [{ kind: 'path', path: `${sheet}!${reference}` }] as const;

const paragraphOf = (sheet: string, cell: SheetCell): DocumentPart => ({
  kind: 'paragraph',
  text: cell.text,
  places: placeOf(sheet, cell),
});

/** Without the empty rows and columns around it. */
function tableOf(sheet: string, cells: readonly SheetCell[]): DocumentPart {
  const filled = cells.filter(isFilled);
  const top = least(cells.map(({ row }) => row));
  const left = least(filled.map(({ column }) => column));
  const right = most(filled.map(({ column, colSpan }) => column + colSpan));
  const bottom = most(cells.map(({ row, rowSpan }) => row + rowSpan));
  const kept = cells
    .filter(({ column }) => column >= left && column < right)
    .map((cell) => ({ ...cell, colSpan: Math.min(cell.colSpan, right - cell.column) }));
  const { cells: placed, columnCount } = withoutUnusedColumns(kept);
  return {
    kind: 'table',
    rowCount: bottom - top,
    columnCount,
    cells: placed.map((cell) => ({
      row: cell.row - top,
      column: cell.column,
      rowSpan: cell.rowSpan,
      colSpan: cell.colSpan,
      text: cell.text,
      places: placeOf(sheet, cell),
    })),
    places: [{ kind: 'path', path: sheet }],
  };
}

/** Cells one below the other, with nothing beside them, are no table. */
function partsOf(sheet: string, cells: readonly SheetCell[]): readonly DocumentPart[] {
  const filled = cells.filter(isFilled);
  const alone = filled.every(({ row }, at) => filled.findIndex((each) => each.row === row) === at);
  return alone && new Set(filled.map(({ column }) => column)).size === 1
    ? filled.map((cell) => paragraphOf(sheet, cell))
    : [tableOf(sheet, cells)];
}

/** Rows of text are paragraphs; what stands between them, or between empty rows, is a table. */
export function sheetParts(sheet: string, cells: readonly SheetCell[]): readonly DocumentPart[] {
  const parts: DocumentPart[] = [];
  let open: SheetCell[] = [];
  let end = 0;
  const flush = (): void => {
    if (open.some(isFilled)) parts.push(...partsOf(sheet, open));
    open = [];
  };
  const left = least(cells.filter(isFilled).map(({ column }) => column));
  for (const row of byRow(cells)) {
    const at = row[0]?.row ?? 0;
    if (at >= end + (open.length > 0 ? 1 : 0) || (at >= end && !row.some(isFilled))) flush();
    const prose = at >= end ? proseOf(row, left) : null;
    if (prose) {
      flush();
      parts.push(paragraphOf(sheet, prose));
    } else if (open.length > 0 || row.some(isFilled)) {
      for (const cell of row) open.push(cell);
      end = at + most([1, ...row.filter(isFilled).map(({ rowSpan }) => rowSpan)]);
    }
  }
  flush();
  return parts;
}
