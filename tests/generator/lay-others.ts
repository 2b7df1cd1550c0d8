import type { FormVersion, TableId } from '../../shared/report/form';
import type { LayoutCell } from '../../shared/report/layout';
import { tableLayout } from '../../shared/report/layout';
import type { LaidTable } from './laid-table';
import { layTable, rowsOf } from './laid-table';
import type { Noise } from './noise';
import { randomOf } from './random';
import type { WrittenCells } from './written-cells';
import { writeHead, writeLabel } from './written-labels';

type Cells = WrittenCells[TableId];

/** The official layout of a table with its values. */
function laid(
  table: TableId,
  version: FormVersion,
  cells: Cells,
  noise: Noise,
  seed: number,
): LaidTable {
  const writer = { noise, random: randomOf(seed, `labels of ${table}`) };
  const { rows, columnCount } = tableLayout(table, version);
  const text = (cell: LayoutCell): string => {
    if (cell.kind === 'value') return cells[cell.row]?.[cell.column]?.raw ?? '';
    const words = cell.text['zh-CN'];
    if (cell.role === 'band') {
      return noise.has('spacedLabels') ? words.replace('第（', '第 （').replace('（', '(') : words;
    }
    const isRow = rows.some((row) => row[0] === cell && row.some(({ kind }) => kind === 'value'));
    return isRow ? writeLabel(words, writer) : writeHead(words, writer);
  };
  const written = rows.map((row) =>
    row.map((cell) => ({ text: text(cell), rowSpan: cell.rowSpan, colSpan: cell.colSpan })),
  );
  return layTable(written, columnCount);
}

/** Table two, in one piece or in a piece an item of article 20. */
export function layActiveDisclosure(
  version: FormVersion,
  cells: Cells,
  noise: Noise,
  seed: number,
): readonly LaidTable[] {
  const table = laid('activeDisclosure', version, cells, noise, seed);
  if (!noise.has('activeInParts')) return [table];
  const bands = table.cells
    .filter((cell) => cell.text.startsWith('第二十条'))
    .map(({ row }) => row);
  // The band stands in the table, or is a table's caption that nobody wrote.
  const skip = randomOf(seed, 'bands').chance(0.5) ? 1 : 0;
  return bands.map((from, index) =>
    rowsOf(table, from + skip, bands[index + 1] ?? table.rowCount, null),
  );
}

export const layReview = (cells: Cells, noise: Noise, seed: number): readonly LaidTable[] => [
  laid('reviewLitigation', '2021', cells, noise, seed),
];
