import { describe, expect, it } from 'vitest';
import { rowReadings } from '../../../../shared/parse/row-readings';
import { severalReports } from '../../../../shared/parse/several-reports';
import type { RowValues } from '../../builders/read-applications';
import { readAlone } from '../../builders/read-applications';

describe('other readings of whole rows', () => {
  const readings = (change: RowValues, before = 0) => {
    const { document, table } = readAlone(change, 'html', before);
    return rowReadings(document, 'applications', table).map(({ kind, rows, changes, hasGap }) => ({
      ...{ kind, rows: rows.join(' ') },
      values: changes.map(({ row, column, value }) => `${row}.${column}=${value}`),
      hasGap: hasGap ?? false,
    }));
  };
  const first = (change: RowValues, before = 0) =>
    readings(change, before).filter(({ rows }) => rows.startsWith('received'));

  it('are those of neighbouring rows exchanged', () => {
    const [exchanged, ...others] = first({}).filter(({ kind }) => kind === 'exchanged');
    expect(others).toEqual([]);
    expect(exchanged).toMatchObject({ rows: 'received carriedIn', hasGap: false });
    expect(exchanged?.values).toContain('received.total=1');
    expect(exchanged?.values).toContain('carriedIn.total=14');
    // Where both say the same nothing changes.
    expect(exchanged?.values).not.toContain('received.research=0');
    expect(readings({}).filter(({ kind }) => kind === 'exchanged')).toHaveLength(24);
    expect(
      first({ carriedIn: [1, '', 0, 0, 0, 0, 1] }).filter(({ kind }) => kind === 'exchanged'),
    ).toEqual([]);
    expect(
      readings({ carriedOut: [1, '', 0, 0, 0, 0, 1] }).filter(
        ({ rows }) => rows.endsWith('carriedOut') && rows.length > 10,
      ),
    ).toEqual([]);
  });

  it('are none a column off where words or nothing stand beside the row', () => {
    expect(first({}).filter(({ kind }) => kind !== 'exchanged')).toEqual([]);
    expect(
      first({ received: [10, 3, 0, 1, 0, 0, 14] }, 1).filter(({ kind }) => kind !== 'exchanged'),
    ).toEqual([]);
  });

  it('are a column off where one end is blank and nothing stands beyond the other', () => {
    expect(first({ received: ['', 10, 3, 0, 1, 0, 14] })).toMatchObject([
      { kind: 'right', rows: 'received', hasGap: true },
    ]);
    const [right] = first({ received: ['', 10, 3, 0, 1, 0, 14] });
    expect(right?.values).toEqual([
      'received.naturalPerson=10',
      'received.business=3',
      'received.research=0',
      'received.publicWelfare=1',
      'received.legalService=0',
      'received.otherOrganization=14',
      'received.total=null',
    ]);
    const [left] = first({ received: [10, 3, 0, 1, 0, 14, ''] });
    expect(left).toMatchObject({ kind: 'left', hasGap: true });
    expect(left?.values[0]).toBe('received.naturalPerson=null');
    expect(first({ received: [10, '', 3, 0, 1, 0, 14] })).toEqual([]);
    expect(first({ received: ['', ' 10 ', 3, 0, 1, 0, 14] })[0]?.values[0]).toBe(
      'received.naturalPerson=10',
    );
  });

  it('are a column off where a value stands beyond the row', () => {
    const beyond = first({ received: [10, 3, 0, 1, 0, 0, 14, 9] });
    expect(beyond[0]).toMatchObject({ kind: 'right', hasGap: false });
    expect(beyond[0]?.values).toContain('received.total=9');
    expect(beyond.map(({ kind }) => kind)).toEqual(['right', 'exchanged']);
  });

  it('are none a column off where a cell within the row would have no number', () => {
    expect(first({ received: ['', 10, '见附件', 3, 0, 1, 14] })).toEqual([]);
    expect(first({ received: ['', 10, 3, '见附件', 1, 0, 14, 9] })).toEqual([]);
  });

  it('change nothing in a column that the table does not have', () => {
    const { document, table } = readAlone({ received: ['', 10, 3, 0, 1, 0, 14] }, 'html');
    const received = { ...table.cells['received'], total: null };
    const cells = { ...table.cells, received };
    const [right] = rowReadings(document, 'applications', { ...table, cells });
    expect(right?.kind).toBe('right');
    expect(right?.changes.map(({ column, value }) => `${column}=${value}`)).toEqual([
      'naturalPerson=10',
      'business=3',
      'research=0',
      'publicWelfare=1',
      'legalService=0',
      'otherOrganization=14',
    ]);
  });
});

it('a file has table three more than once only where its first and last rows stand twice', () => {
  const once = readAlone();
  expect(severalReports(once.document, once.tables)).toEqual([]);
  const twice = readAlone({}, 'html', 0, 2);
  const [doubt, ...others] = severalReports(twice.document, twice.tables);
  expect(others).toEqual([]);
  expect(doubt?.kind).toBe('rowRepeated');
  expect(twice.document.text.slice(...(doubt?.span ?? [0, 0]))).toContain('新收');
  expect(twice.document.text.slice(0, doubt?.span?.[0])).toContain('四、结转下年度继续办理');
  expect(doubt?.cells?.length).toBeGreaterThan(25 * 7);
});
