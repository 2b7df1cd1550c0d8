import type { UnreadMark } from '../../../shared/document/source-document';
import type { DocumentPart } from '../build-document';
import { unreadPart } from '../unread-part';
import type { SheetCell, SheetCells } from './sheet-cells';

/** Cells in rows, or columns, that follow each other, by the first of these. */
function neighbours(
  cells: readonly SheetCell[],
  lineOf: (cell: SheetCell) => number,
): readonly (readonly SheetCell[])[] {
  const groups: SheetCell[][] = [];
  let before = -Infinity;
  for (const cell of cells.toSorted((a, b) => lineOf(a) - lineOf(b))) {
    const line = lineOf(cell);
    if (line > before + 1) groups.push([]);
    groups.at(-1)?.push(cell);
    before = line;
  }
  return groups;
}

function partsOf(
  sheet: string,
  mark: UnreadMark,
  groups: readonly (readonly SheetCell[])[],
): readonly DocumentPart[] {
  return groups.flatMap((cells) => {
    const references = [cells[0]?.reference, cells.at(-1)?.reference];
    const path = `${sheet}!${[...new Set(references)].join(':')}`;
    const words = cells.map(({ text }) => text).join(' ');
    return words.trim() === '' ? [] : [unreadPart(mark, words, [{ kind: 'path', path }])];
  });
}

/** What stands in the hidden rows and columns of a sheet. */
export const hiddenParts = (
  sheet: string,
  { inHiddenRows, inHiddenColumns }: SheetCells,
): readonly DocumentPart[] => [
  ...partsOf(
    sheet,
    'hiddenRow',
    neighbours(inHiddenRows, ({ row }) => row),
  ),
  ...partsOf(
    sheet,
    'hiddenColumn',
    neighbours(inHiddenColumns, ({ column }) => column),
  ),
];
