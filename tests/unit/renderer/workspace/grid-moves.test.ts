import { describe, expect, it } from 'vitest';
import {
  neighbour,
  placeValues,
  type Direction,
} from '../../../../renderer/features/workspace/tables/grid-moves';
import { TABLE_IDS, type FormVersion, type TableId } from '../../../../shared/report/form';
import { formTable } from '../../../../shared/report/forms';
import { tableLayout } from '../../../../shared/report/layout';

const VERSIONS: readonly FormVersion[] = ['2019', '2021'];

function move(table: TableId, from: string, ...directions: readonly Direction[]): string {
  const placed = placeValues(tableLayout(table, '2021'));
  const start = placed.find((each) => `${each.row}.${each.column}` === from);
  const end = directions.reduce(
    (at, direction) => (at ? (neighbour(placed, at, direction) ?? undefined) : at),
    start,
  );
  return end ? `${end.row}.${end.column}` : 'edge';
}

describe('placeValues', () => {
  it('places every cell of the form once and inside of the table', () => {
    for (const version of VERSIONS) {
      for (const id of TABLE_IDS) {
        const layout = tableLayout(id, version);
        const placed = placeValues(layout);
        const cells = formTable(id, version).rows.flatMap((row) => row.columns);
        expect(placed).toHaveLength(cells.length);
        expect(Math.max(...placed.map((each) => each.to))).toBe(layout.columnCount);
      }
    }
  });
});

describe('neighbour', () => {
  it('moves inside of table three past its merged labels', () => {
    expect(move('applications', 'received.naturalPerson', 'right')).toBe('received.business');
    expect(move('applications', 'granted.total', 'up', 'up')).toBe('received.total');
    expect(move('applications', 'denied.stateSecret.other', 'left')).toBe('edge');
    expect(move('applications', 'partlyGranted.research', 'down')).toBe(
      'denied.stateSecret.research',
    );
  });

  it('moves between the bands of table two', () => {
    expect(move('activeDisclosure', 'normativeDocuments.inForce', 'down')).toBe(
      'licensing.decisions',
    );
    expect(move('activeDisclosure', 'licensing.decisions', 'up')).toMatch(/^normativeDocuments/);
  });

  it('stops at the edges', () => {
    expect(move('applications', 'received.naturalPerson', 'left')).toBe('edge');
    expect(move('applications', 'received.total', 'up')).toBe('edge');
    expect(move('reviewLitigation', 'litigationAfterReview.total', 'right')).toBe('edge');
  });
});
