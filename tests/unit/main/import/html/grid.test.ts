import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_SLOTS, placeCells } from '../../../../../main/import/html/place-cells';
import { cellsOf } from './read-page';

const written = fc.record({
  rowSpan: fc.nat({ max: 4 }),
  colSpan: fc.integer({ min: 1, max: 4 }),
});
const groups = fc.array(fc.array(fc.array(written, { maxLength: 5 }), { maxLength: 5 }), {
  maxLength: 3,
});

describe('the grid', () => {
  it('has no slot that two cells cover, and none beyond its rows and columns', () => {
    fc.assert(
      fc.property(groups, (rows) => {
        const placed = placeCells(rows);
        if (!placed) throw new Error('too large');
        const covered = new Set<string>();
        for (const { row: top, column, rowSpan, colSpan } of placed.cells) {
          expect(top + rowSpan).toBeLessThanOrEqual(placed.rowCount);
          expect(column + colSpan).toBeLessThanOrEqual(placed.columnCount);
          for (let r = top; r < top + rowSpan; r++)
            for (let c = column; c < column + colSpan; c++) {
              expect(covered.has(`${r},${c}`)).toBe(false);
              covered.add(`${r},${c}`);
            }
        }
        expect(placed.cells.map(({ cell }) => cell)).toEqual(rows.flat(2));
      }),
    );
  });

  it('is bounded', () => {
    const wide = Array.from({ length: 1001 }, () => ({ rowSpan: 1, colSpan: 1000 }));
    expect(placeCells([[wide.slice(0, MAX_SLOTS / 1000)]])).toMatchObject({
      columnCount: MAX_SLOTS,
    });
    expect(placeCells([[wide]])).toBeNull();
  });
});

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Rectangles that tile a grid: each slot that is free yet takes a cell as large as wanted and possible. */
function tiling(rows: number, columns: number, wishes: readonly (readonly [number, number])[]) {
  const taken = new Set<string>();
  const cells: Cell[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken.has(`${row},${column}`)) continue;
      const [high, wide] = wishes[cells.length % wishes.length] ?? [1, 1];
      let colSpan = 1;
      while (
        colSpan < wide &&
        column + colSpan < columns &&
        !taken.has(`${row},${column + colSpan}`)
      )
        colSpan++;
      const rowSpan = Math.min(high, rows - row);
      cells.push({ row, column, rowSpan, colSpan });
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + colSpan; c++) taken.add(`${r},${c}`);
    }
  return cells;
}

describe('any grid', () => {
  const size = fc.integer({ min: 1, max: 9 });
  const wishes = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
    {
      minLength: 1,
      maxLength: 12,
    },
  );

  it('that is written with its spans reads back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(size, size, wishes, async (rows, columns, wanted) => {
        const cells = tiling(rows, columns, wanted);
        // A row in which every column has a cell: it keeps the columns apart.
        const ruler = Array.from(
          { length: columns + 1 },
          (_, column) => `<td>c${column}</td>`,
        ).join('');
        const html = Array.from({ length: rows }, (_, row) => {
          const own = cells.filter((cell) => cell.row === row);
          const tds = own.map(
            ({ column, rowSpan, colSpan }) =>
              `<td rowspan=${rowSpan} colspan=${colSpan}>${row}-${column}</td>`,
          );
          return `<tr>${tds.join('')}</tr>`;
        });
        const read = await cellsOf(`<table>${html.join('')}<tr>${ruler}</tr></table>`);
        const expected = cells.map(({ row, column, rowSpan, colSpan }) => {
          const span = rowSpan * colSpan === 1 ? '' : `+${rowSpan}×${colSpan}`;
          return `${row}-${column}@${row},${column}${span}`;
        });
        expect(read.slice(0, cells.length)).toEqual(expected);
      }),
    );
  });
});
