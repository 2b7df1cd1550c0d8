import { describe, expect, it } from 'vitest';
import type { SourceFormat } from '../../../../shared/document/source-document';
import { readApplications } from '../../../../shared/parse/applications-table';
import { rowsOf } from '../../../../shared/parse/grid';
import {
  decimalDoubts,
  pageNumberDoubts,
  regroupedDoubts,
} from '../../../../shared/parse/number-doubts';
import { readingDoubts } from '../../../../shared/parse/reading-doubts';
import { rowReadings } from '../../../../shared/parse/row-readings';
import { severalReports } from '../../../../shared/parse/several-reports';
import { APPLICATION_COLUMNS, applicationRows } from '../../../../shared/report/application-rows';
import { formTable } from '../../../../shared/report/forms';
import { tableDocument } from '../../builders/grid';
import { VALID } from '../../builders/report-text';

const NAMES = APPLICATION_COLUMNS.map(({ label }) => label['zh-CN']);
const ZEROS = NAMES.map(() => 0);
type Values = Readonly<Record<string, readonly (number | string)[]>>;

/** Table three of the valid report with other rows, some cells between label and values, and behind them. */
function read(change: Values = {}, format: SourceFormat = 'txt', before = 0, times = 1) {
  const blanks = Array.from({ length: before }, () => '');
  const rows = applicationRows('2021').map(({ id, label }) => [
    ...[label['zh-CN'], ...blanks],
    ...(change[id] ?? VALID.applications[id] ?? ZEROS).map(String),
  ]);
  const once = [['', ...blanks, ...NAMES], ...rows];
  const document = tableDocument(Array.from({ length: times }, () => once).flat(), format);
  const [block] = document.blocks;
  const source = { placements: [], fallback: '2021', isAligned: () => true } as const;
  const grid = block.kind === 'table' ? rowsOf(document, block, 0) : [];
  const { table } = readApplications({ ...source, rows: grid });
  const empty = (id: 'activeDisclosure' | 'reviewLitigation') => ({
    ...{ form: '2021' as const, found: false },
    cells: Object.fromEntries(
      formTable(id, '2021').rows.map((row) => [
        row.id,
        Object.fromEntries(row.columns.map((each) => [each, null])),
      ]),
    ),
  });
  const tables = {
    applications: table,
    activeDisclosure: empty('activeDisclosure'),
    reviewLitigation: empty('reviewLitigation'),
  };
  return { document, table, tables };
}

describe('other readings of whole rows', () => {
  const readings = (change: Values, before = 0) => {
    const { document, table } = read(change, 'html', before);
    return rowReadings(document, 'applications', table).map(({ kind, rows, changes, hasGap }) => ({
      ...{ kind, rows: rows.join(' ') },
      values: changes.map(({ row, column, value }) => `${row}.${column}=${value}`),
      hasGap: hasGap ?? false,
    }));
  };
  const first = (change: Values, before = 0) =>
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
    const { document, table } = read({ received: ['', 10, 3, 0, 1, 0, 14] }, 'html');
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

describe('doubts about the numbers of table three', () => {
  const total = { processedTotal: [10, 2, 0, 1, 0, 0, 135] };

  it('are a page number behind the last one of a row, in a flattened text', () => {
    const doubts = (change: Values, format: SourceFormat = 'txt') => {
      const { document, table } = read(change, format);
      return pageNumberDoubts(document, table).flatMap(({ offer }) =>
        offer?.map(({ value }) => value),
      );
    };
    expect(doubts(total)).toEqual([13]);
    expect(doubts(total, 'doc')).toEqual([13]);
    expect(doubts(total, 'html')).toEqual([]);
    expect(doubts({})).toEqual([]);
    expect(doubts({ processedTotal: [10, 2, 0, 1, 0, 0, 130] })).toEqual([]);
    expect(doubts({ processedTotal: [10, 2, 0, 1, 0, 0, 131234] })).toEqual([]);
    expect(doubts({ processedTotal: [10, 2, 0, 1, 0, 0, 99] })).toEqual([]);
    expect(doubts({ processedTotal: [105, 2, 0, 1, 0, 0, 13] })).toEqual([]);
    expect(doubts({ processedTotal: [10, 2, 0, 1, 0, 0, 135, ''] })).toEqual([13]);
  });

  it('are digits parted in another way, where only so all adds up', () => {
    const doubts = (change: Values, format: SourceFormat = 'txt') => {
      const { document, table } = read(change, format);
      return regroupedDoubts(document, table).map(({ kind, cells, offer }) => ({
        ...{ kind, row: cells?.[0]?.row },
        values: offer?.map(({ value }) => value),
      }));
    };
    const parted = { received: [1, 0, 30, 1, 0, 0, 14] };
    const right = { kind: 'runTogether', row: 'received', values: [10, 3, 0, 1, 0, 0, 14] };
    expect(doubts(parted)).toEqual([right]);
    expect(doubts(parted, 'doc')).toEqual([right]);
    expect(doubts(parted, 'html')).toEqual([]);
    expect(doubts({})).toEqual([]);
    expect(doubts({ received: [1, 0, '30件', 1, 0, 0, 14] })).toEqual([]);
    expect(doubts({ received: [10, 3, 0, 1, 0, 0, 15] })).toEqual([]);
  });

  it('are fractions where pieces are counted', () => {
    const { table } = read({
      received: ['10.5', 3, 0, 1, 0, 0, 14],
      carriedIn: [1, '', 0, 0, 0, 0, '见附件'],
    });
    const doubts = decimalDoubts('applications', table, () => false);
    expect(
      doubts.map(({ kind, cells }) => [kind, cells?.map(({ row, column }) => `${row}.${column}`)]),
    ).toEqual([['ambiguous', ['received.naturalPerson']]]);
    expect(decimalDoubts('applications', table, () => true)).toEqual([]);
  });
});

describe('doubts of our reading', () => {
  const doubts = (change: Values, before = 0) => {
    const { document, tables } = read(change, 'html', before);
    return readingDoubts(document, tables).map(({ cells, offer }) => [
      [...new Set(cells?.map(({ row }) => row))].join(' '),
      offer?.map(({ value }) => value),
    ]);
  };

  it('are none where everything adds up', () => expect(doubts({})).toEqual([]));

  it('are a cell whose words can be read otherwise', () => {
    expect(doubts({ received: ['1 0', 3, 0, 1, 0, 0, 14] })).toEqual([['received', [10]]]);
    expect(doubts({ received: ['1 1', 3, 0, 1, 0, 0, 14] })).toEqual([]);
    expect(doubts({ received: ['3.10', 3, 0, 1, 0, 0, 14] })).toEqual([['received', [10]]]);
  });

  it('are two cells that meet', () => {
    expect(doubts({ received: ['1 0', 3, 0, 1, 0, 0, '1 4'] })).toEqual([['received', [10, 14]]]);
  });

  it('are two rows exchanged', () => {
    const found = doubts({
      received: [1, 0, 0, 0, 0, 0, 1],
      carriedOut: [10, 3, 0, 1, 0, 0, 14],
      carriedIn: [1, 1, 0, 0, 0, 0, 2],
    });
    expect(found).toEqual([]);
    const swapped = doubts({
      processedTotal: [1, 1, 0, 0, 0, 0, 2],
      carriedOut: [10, 2, 0, 1, 0, 0, 13],
    });
    expect(swapped.map(([rows]) => rows)).toEqual(['processedTotal carriedOut']);
  });
});

it('a file has table three more than once only where its first and last rows stand twice', () => {
  const once = read();
  expect(severalReports(once.document, once.tables)).toEqual([]);
  const twice = read({}, 'html', 0, 2);
  const [doubt, ...others] = severalReports(twice.document, twice.tables);
  expect(others).toEqual([]);
  expect(doubt?.kind).toBe('rowRepeated');
  expect(twice.document.text.slice(...(doubt?.span ?? [0, 0]))).toContain('新收');
  expect(twice.document.text.slice(0, doubt?.span?.[0])).toContain('四、结转下年度继续办理');
  expect(doubt?.cells?.length).toBeGreaterThan(25 * 7);
});
