import { describe, expect, it } from 'vitest';
import type { FormVersion, TableId } from '../../../../shared/report/form';
import { TABLE_IDS } from '../../../../shared/report/form';
import { formTable } from '../../../../shared/report/forms';
import { tableLayout } from '../../../../shared/report/layout';

const VERSIONS: readonly FormVersion[] = ['2019', '2021'];
const tables = TABLE_IDS.flatMap((id) => VERSIONS.map((version) => ({ id, version })));

/** How many cells cover each place of the grid, merged cells honoured. */
function coverage(id: TableId, version: FormVersion): readonly (readonly number[])[] {
  const { rows, columnCount } = tableLayout(id, version);
  const grid = rows.map(() => Array.from({ length: columnCount }, () => 0));
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while ((grid[y]?.[x] ?? 1) > 0 && x < columnCount) x += 1;
      for (let dy = 0; dy < cell.rowSpan; dy += 1) {
        for (let dx = 0; dx < cell.colSpan; dx += 1) {
          const line = grid[y + dy];
          if (line) line[x + dx] = (line[x + dx] ?? 0) + 1;
        }
      }
      x += cell.colSpan;
    }
  });
  return grid;
}

describe.each(tables)('the layout of $id in the form of $version', ({ id, version }) => {
  it('fills its grid, with no hole and no overlap', () => {
    const { columnCount } = tableLayout(id, version);
    for (const row of coverage(id, version)) {
      expect(row).toEqual(Array.from({ length: columnCount }, () => 1));
    }
  });

  it('shows every cell of the form once', () => {
    const shown = tableLayout(id, version)
      .rows.flat()
      .flatMap((cell) => (cell.kind === 'value' ? [`${cell.row}/${cell.column}`] : []));
    const wanted = formTable(id, version).rows.flatMap((row) =>
      row.columns.map((column) => `${row.id}/${column}`),
    );
    expect(shown.toSorted()).toEqual(wanted.toSorted());
  });
});

it('has 25 × 7, or 23 × 7, values in table three and 15 in table four', () => {
  const count = (id: TableId, version: FormVersion): number =>
    formTable(id, version).rows.flatMap((row) => row.columns).length;
  expect(count('applications', '2021')).toBe(25 * 7);
  expect(count('applications', '2019')).toBe(23 * 7);
  expect(count('reviewLitigation', '2021')).toBe(15);
});
