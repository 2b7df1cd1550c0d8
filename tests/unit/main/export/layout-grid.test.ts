import { describe, expect, it } from 'vitest';
import { layoutGrid } from '../../../../main/export/layout-grid';
import { TABLE_IDS } from '../../../../shared/report/form';
import { formTable } from '../../../../shared/report/forms';
import { tableLayout } from '../../../../shared/report/layout';

describe.each(['2019', '2021'] as const)('the tables of the form of %s', (version) => {
  it.each(TABLE_IDS)('have every value of %s once, in rows of the same length', (id) => {
    const layout = tableLayout(id, version);
    const grid = layoutGrid(layout);
    expect(new Set(grid.map((row) => row.length))).toEqual(new Set([layout.columnCount]));
    const values = grid
      .flat()
      .flatMap((cell) => (cell?.kind === 'value' ? [`${cell.row}/${cell.column}`] : []));
    const expected = formTable(id, version).rows.flatMap((row) =>
      row.columns.map((column) => `${row.id}/${column}`),
    );
    expect(values.toSorted()).toEqual(expected.toSorted());
  });

  it.each(TABLE_IDS)('leave no place of %s to two cells or to none', (id) => {
    const layout = tableLayout(id, version);
    const area = layoutGrid(layout)
      .flat()
      .reduce((sum, cell) => sum + (cell ? cell.rowSpan * cell.colSpan : 0), 0);
    expect(area).toBe(layout.rows.length * layout.columnCount);
  });
});
