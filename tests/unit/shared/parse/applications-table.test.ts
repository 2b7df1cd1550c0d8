import { describe, expect, it } from 'vitest';
import { readApplications } from '../../../../shared/parse/applications-table';
import type { TableSource } from '../../../../shared/parse/table-source';
import { applicationRows } from '../../../../shared/report/application-rows';
import type { FormVersion } from '../../../../shared/report/form';
import type { Placement } from '../../../../shared/report/placement';
import { gridOf } from '../../builders/grid';
import { VALID } from '../../builders/report-text';

const NAMES = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const ORGANISATIONS = NAMES.slice(1, 6);
const HEADS = [
  ['勾稽关系', '申请人情况', '', '', '', '', '', ''],
  ['', '自然人', '法人或其他组织', '', '', '', '', '总计'],
  ['', '', ...ORGANISATIONS, ''],
];
const ZEROS = NAMES.map(() => 0);

type Values = Readonly<Record<string, readonly (number | string)[]>>;
const rowsOf = (change: Values = {}, version: FormVersion = '2021') =>
  applicationRows(version).map(({ id, label }) => [
    label['zh-CN'],
    ...(change[id] ?? VALID.applications[id] ?? ZEROS).map(String),
  ]);

function read(lines: readonly (readonly string[])[], change: Partial<TableSource> = {}) {
  const source = { placements: [], fallback: '2021', isAligned: () => true } as const;
  const reading = readApplications({ ...source, rows: gridOf(lines), ...change });
  const values = (row: string) =>
    Object.values(reading.table.cells[row] ?? {}).map((cell) => cell?.value ?? null);
  const doubts = reading.issues.map(({ kind, cells }) => {
    const rows = new Set(cells?.map(({ row }) => row));
    const columns = new Set(cells?.map(({ column }) => column));
    return `${kind} ${rows.size === 1 ? [...rows].join('') : rows.size} ${columns.size === 1 ? [...columns].join('') : columns.size}`;
  });
  return { ...reading, values, doubts, form: reading.table.form };
}
const FLAT = { isAligned: () => false };
const RECEIVED = [10, 3, 0, 1, 0, 0, 14];
const NOTHING = RECEIVED.map(() => null);

describe('table three', () => {
  it('is read under its heads', () => {
    const { values, doubts, form, tells, used } = read([...HEADS, ...rowsOf()]);
    expect([form, tells, doubts]).toEqual(['2021', true, []]);
    expect(values('received')).toEqual(RECEIVED);
    expect(values('processedTotal')).toEqual([10, 2, 0, 1, 0, 0, 13]);
    const words = used.map(({ raw }) => raw);
    for (const raw of ['勾稽关系', '申请人情况', '商业企业', '（一）予以公开']) {
      expect(words).toContain(raw);
    }
  });

  it('says by its last rows which form it follows', () => {
    const older = read([...HEADS, ...rowsOf({}, '2019')]);
    expect([older.form, older.tells, older.doubts]).toEqual(['2019', true, []]);
    const untold = read([...HEADS, ...rowsOf().slice(0, 20)], { fallback: '2019' });
    expect([untold.form, untold.tells]).toEqual(['2019', false]);
  });

  it('is not there where none of its rows is', () => {
    expect(read(HEADS)).toMatchObject({ doubts: ['tableMissing 0 0'], used: [] });
  });

  it('is read in the order of its heads where the columns are lost', () => {
    const lines = [['勾稽关系', '申请人情况'], ['自然人', '法人或其他组织', '总计'], ORGANISATIONS];
    expect(read([...lines, ...rowsOf()], FLAT)).toMatchObject({ doubts: [] });
    expect(read([...lines, ...rowsOf()], FLAT).values('received')).toEqual(RECEIVED);
    const order = [0, 2, 1, 3, 4, 5, 6];
    const swapped = rowsOf().map(([label = '', ...own]) => [
      label,
      ...order.map((at) => own[at] ?? ''),
    ]);
    const heads = lines.with(
      2,
      order.slice(1, 6).map((at) => NAMES[at] ?? ''),
    );
    expect(read([...heads, ...swapped], FLAT).values('received')).toEqual(RECEIVED);
    // Heads of two rows have no order among them without the group's name.
    const nameless = lines.with(1, ['自然人', '总计']);
    expect(read([...nameless, ...rowsOf()], FLAT).doubts).toEqual([]);
    const disordered = heads.with(1, ['自然人', '总计']);
    expect(read([...disordered, ...rowsOf()], FLAT).doubts).toEqual(['columnMissing 25 7']);
  });

  it('is read with heads broken over its lines', () => {
    const broken = [
      ['自然', '商业', '科研', '社会公益', '法律服务', '其他', '总计'],
      ['人', '企业', '机构', '组织', '机构'],
    ];
    expect(read([...broken, ...rowsOf()], FLAT)).toMatchObject({ doubts: [] });
  });

  it('says that its heads were not recognised', () => {
    const { values, doubts } = read(rowsOf());
    expect([values('received'), doubts]).toEqual([RECEIVED, ['columnMissing 25 7']]);
  });

  it('names the column that no head names, where four or more are recognised', () => {
    const without = [...HEADS, ...rowsOf()].map((line) => line.toSpliced(5, 1));
    expect(read(without).doubts).toContain('columnMissing 25 legalService');
  });

  it('has no value in a column that is none of the form', () => {
    const wide = [...HEADS, ...rowsOf()].map((line, at) =>
      line.toSpliced(2, 0, at === 1 ? '网上申请' : at < 3 ? '' : '9'),
    );
    const { values, doubts } = read(wide);
    expect([values('received'), doubts]).toEqual([RECEIVED, ['columnUnknown 25 7']]);
    const flat = [['自然人', '网上申请', ...ORGANISATIONS, '总计'], ...wide.slice(3)];
    expect(read(flat, FLAT).values('received')).toEqual(RECEIVED);
    expect(read(flat, FLAT).doubts).toEqual(['columnUnknown 25 7']);
  });

  it('takes values beside the heads in their order where they add up', () => {
    const beside = HEADS.map((line) => [...ZEROS.map(() => ''), ...line]);
    const { values, doubts } = read([...beside, ...rowsOf({ received: [10, 3, 0, 1, 0, 0, 15] })]);
    expect([values('granted'), values('received')]).toEqual([[7, 2, 0, 0, 0, 0, 9], NOTHING]);
    expect(doubts).toEqual(['ambiguous received 7', 'ambiguous 24 7']);
  });

  it('has lost its columns and no heads: a row with a value too few is not used', () => {
    const short = rowsOf({ received: [10, 3, 0, 1, 0, 14] });
    const { values, doubts } = read([...HEADS.slice(1), ...short], FLAT);
    expect(values('received')).toEqual(NOTHING);
    expect(doubts).toContain('cellCount received 7');
  });

  it('is read without the numbers of its rows', () => {
    const numbered = rowsOf().map(([label = '', ...own], at) => [label, `${at + 1}`, ...own]);
    const heads = HEADS.map(([corner = '', ...own]) => [corner, '', ...own]);
    expect(read([...heads, ...numbered]).values('received')).toEqual(RECEIVED);
  });

  it('goes on in another block', () => {
    const rows = [...gridOf([...HEADS, ...rowsOf().slice(0, 9)]), ...gridOf(rowsOf().slice(9), 1)];
    const { values, doubts } = read([], { rows });
    expect([values('processedTotal'), doubts]).toEqual([[10, 2, 0, 1, 0, 0, 13], []]);
  });

  it('goes on in a narrower block, where a row that adds up shows the columns', () => {
    const own = rowsOf()
      .slice(9)
      .map(([label = '', ...values]) => [label, ...values, '']);
    const rows = [...gridOf([...HEADS, ...rowsOf().slice(0, 9)]), ...gridOf(own, 1)];
    expect(read([], { rows }).values('processedTotal')).toEqual([10, 2, 0, 1, 0, 0, 13]);
  });

  it('has blank cells behind its columns where its rows end in such', () => {
    const wide = rowsOf().map((line) => [...line, '']);
    expect(read(wide, FLAT).values('received')).toEqual(RECEIVED);
    const blank = wide.with(2, ['（一）予以公开', '7', '2', '', '', '', '', '', '9']);
    expect(read(blank, FLAT).values('granted')).toEqual(NOTHING);
  });

  it('has a row of another kind that its results lack', () => {
    const received = { granted: [6, 2, 0, 0, 0, 0, 8] };
    const lines = rowsOf(received).toSpliced(3, 0, ['网上办理', '1', '0', '0', '0', '0', '0', '1']);
    const { issues } = read([...HEADS, ...lines]);
    const unknown = issues.find(({ kind }) => kind === 'rowUnknown');
    expect(unknown?.cells?.map(({ row, column }) => `${row}.${column}`)).toEqual([
      'processedTotal.naturalPerson',
      'processedTotal.total',
    ]);
    const other = lines.with(3, ['网上办理', '2', '0', '0', '0', '0', '0', '2']);
    expect(read([...HEADS, ...other]).issues.map(({ cells }) => cells)).toEqual([undefined]);
    const short = lines.with(3, ['网上办理', '1', '0', '1']);
    expect(read([...HEADS, ...short]).issues.map(({ cells }) => cells)).toEqual([undefined]);
    const many = Array.from({ length: 41 }, (_, at) => [`甲乙丙丁戊${at}项`, ...ZEROS.map(String)]);
    expect(read([...HEADS, ...rowsOf(), ...many]).issues).toHaveLength(40);
  });

  it('has the columns that an inspector has placed', () => {
    const placements = [1, 0, 2, 3, 4, 5, 6].map((column, at): Placement => ({
      ...{ kind: 'column', table: 'applications', block: 0, line: at + 1 },
      column:
        [
          'naturalPerson',
          'business',
          'research',
          'publicWelfare',
          'legalService',
          'otherOrganization',
          'total',
        ][column] ?? null,
    }));
    const { values, doubts } = read(rowsOf(), { placements });
    expect([values('received'), doubts]).toEqual([[3, 10, 0, 1, 0, 0, 14], []]);
    expect(read(rowsOf(), { placements: placements.slice(1) }).doubts).toEqual([
      'columnMissing 25 7',
    ]);
  });
});
