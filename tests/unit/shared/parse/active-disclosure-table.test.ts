import { describe, expect, it } from 'vitest';
import { readActiveDisclosure } from '../../../../shared/parse/active-disclosure-table';
import type { TableSource } from '../../../../shared/parse/table-source';
import type { Placement } from '../../../../shared/report/placement';
import { gridOf } from '../../builders/grid';

const NEW = [
  '第二十条第（一）项|||',
  '信息内容|本年制发件数|本年废止件数|现行有效件数',
  '规章|0|1|2',
  '行政规范性文件|5|2|61',
  '第二十条第（五）项|||',
  '信息内容|本年处理决定数量||',
  '行政许可|1208||',
  '行政处罚|316||',
  '第二十条第（八）项|||',
  '信息内容|本年收费金额（单位：万元）||',
  '行政事业性收费|52.31||',
];
const OLD = [
  '信息内容|本年新制作数量|本年新公开数量|对外公开总数量',
  '规章|0|1|2',
  '规范性文件|5|5|61',
  '信息内容|上一年项目数量|本年增/减|处理决定数量',
  '行政许可|20|-1|1208',
];
const grid = (lines: readonly string[], block = 0) =>
  gridOf(
    lines.map((line) => line.split('|')),
    block,
  );

function read(lines: readonly string[], change: Partial<TableSource> = {}) {
  const source = { placements: [], fallback: '2021', isAligned: () => true } as const;
  const reading = readActiveDisclosure({ ...source, rows: grid(lines), ...change });
  const values = (row: string) =>
    Object.values(reading.table.cells[row] ?? {}).map((cell) => cell?.value ?? null);
  const doubts = reading.issues
    .filter(({ kind }) => kind !== 'rowMissing')
    .map(({ kind, cells }) => `${kind} ${[...new Set(cells?.map(({ row }) => row))].join(' ')}`);
  return { ...reading, values, doubts, form: reading.table.form };
}

describe('table two', () => {
  it('is read row by row under its heads', () => {
    const { values, doubts, form, tells } = read(NEW);
    expect([form, tells, doubts]).toEqual(['2021', true, []]);
    expect(
      ['regulations', 'normativeDocuments', 'licensing', 'penalties', 'fees'].map(values),
    ).toEqual([[0, 1, 2], [5, 2, 61], [1208], [316], [52.31]]);
  });

  it('follows the form whose heads it has more of, or else that of its year', () => {
    const older = read(OLD);
    expect([older.form, older.tells]).toEqual(['2019', true]);
    expect(older.values('normativeDocuments')).toEqual([5, 5, 61]);
    expect(older.values('licensing')).toEqual([20, -1, 1208]);
    const untold = (fallback: '2019' | '2021') => read(['规章|0|1|2'], { fallback });
    expect([untold('2019').form, untold('2019').tells]).toEqual(['2019', false]);
    expect([untold('2021').form, untold('2021').tells]).toEqual(['2021', false]);
  });

  it('says that no head was recognised', () => {
    expect(read(['规章|0|1|2']).doubts).toEqual(['columnMissing regulations']);
    expect(read(['规章|0|1']).doubts).toEqual(['cellCount regulations']);
  });

  it('has nothing where no row of the form stands in it', () => {
    const reading = read(['信息内容|本年制发件数|本年废止件数|现行有效件数', '其他|1|2|3']);
    expect(reading.table.found).toBe(false);
    expect(reading.used).toEqual([]);
    expect(reading.doubts).toEqual(['tableMissing ']);
  });

  it('has used its heads and bands, labels, values and blank cells', () => {
    const used = new Set(read(NEW).used.map(({ raw }) => raw));
    for (const raw of ['第二十条第（一）项', '信息内容', '本年制发件数', '规章', '61', '']) {
      expect(used).toContain(raw);
    }
  });

  it('takes a label for the row that it resembles where a value stands behind it', () => {
    const { values, doubts } = read(NEW.with(6, '行政许司|1208||'));
    expect([values('licensing'), doubts]).toEqual([[1208], ['labelLoose licensing']]);
    expect(read(NEW.with(6, '行政许司|||')).values('licensing')).toEqual([null]);
  });

  it('names rows with values that are none of the form, up to forty', () => {
    expect(read([...NEW, '其他事项|5||']).doubts).toEqual(['rowUnknown ']);
    expect(read([...NEW, '其他事项|||']).doubts).toEqual([]);
    expect(read([...NEW, '栏次|1|2|3']).doubts).toEqual([]);
    const many = Array.from({ length: 41 }, (_, at) => `甲乙丙丁${at}项|5||`);
    expect(read([...NEW, ...many]).doubts).toHaveLength(40);
  });

  it('names a row without a label, too', () => {
    const { issues } = read([...NEW, '|5||']);
    expect(issues.find(({ kind }) => kind === 'rowUnknown')?.message['zh-CN']).toContain(
      '没有项目名称',
    );
  });

  it('refuses a row under heads that are not its own', () => {
    const { values, doubts } = read(NEW.with(5, '信息内容|本年制发件数||'));
    expect(values('licensing')).toEqual([null]);
    expect(doubts).toContain('cellCount licensing');
  });

  it('refuses values beside the heads, unless its columns are lost', () => {
    const beside = ['||||信息内容|本年处理决定数量', '行政许可|1208'];
    expect(read(beside).values('licensing')).toEqual([null]);
    expect(read(beside, { isAligned: () => false }).values('licensing')).toEqual([1208]);
  });

  it('goes on in another block under the heads of the one before', () => {
    const rows = [...grid(NEW.slice(0, 3)), ...grid(['行政规范性文件|5|2|61'], 1)];
    const { values, doubts } = read([], { rows });
    expect([values('normativeDocuments'), doubts]).toEqual([[5, 2, 61], []]);
  });

  it('doubts a row that ends in blanks where its columns are lost', () => {
    const short = NEW.with(3, '行政规范性文件|5|61|');
    expect(read(short).doubts).toEqual([]);
    const { values, doubts } = read(short, { isAligned: () => false });
    expect(values('normativeDocuments')).toEqual([5, 61, null]);
    expect(doubts).toContain('ambiguous normativeDocuments');
  });

  it('leaves a value too many and says so', () => {
    const { values, doubts } = read(NEW.with(3, '行政规范性文件|5|2|61|7'));
    expect([values('normativeDocuments'), doubts]).toEqual([
      [5, 2, 61],
      ['ambiguous normativeDocuments'],
    ]);
  });

  it('says which heads are not the form’s', () => {
    const { values, doubts } = read(NEW.with(1, '信息内容|本年制发件数|本年废止件数|现行有校件数'));
    expect(values('regulations')).toEqual([0, 1, 2]);
    expect(doubts).toEqual(['labelLoose regulations normativeDocuments']);
  });

  it('reads money in the unit of its own band', () => {
    const yuan = NEW.with(9, '信息内容|本年收费金额（单位：元）||').with(
      10,
      '行政事业性收费|523100||',
    );
    expect(read(yuan).values('fees')).toEqual([52.31]);
    // What stands above the band is about other rows.
    const other = NEW.with(5, '信息内容（单位：元）|本年处理决定数量||');
    expect(read(other).doubts).toEqual([]);
    expect(read(NEW.with(10, '行政事业性收费（元）|523100||')).doubts).toEqual(['ambiguous fees']);
  });
});

describe('table two as an inspector has placed it', () => {
  const row = (line: number, id: string | null, change: object = {}): Placement => ({
    ...{ kind: 'row', table: 'activeDisclosure', block: 0, line, row: id },
    ...change,
  });
  const unnamed = NEW.with(6, '某某事项|1208||');

  it('has that row, whatever its label says', () => {
    const { values, doubts } = read(unnamed, { placements: [row(6, 'licensing')] });
    expect([values('licensing'), doubts]).toEqual([[1208], []]);
  });

  it('has no row where he says that it is none', () => {
    const { values, doubts } = read(NEW, { placements: [row(6, null)] });
    expect(values('licensing')).toEqual([null]);
    expect(doubts).toEqual(['rowUnknown ']);
  });

  it.each([
    ['table', row(6, 'licensing', { table: 'applications' })],
    ['block', row(6, 'licensing', { block: 1 })],
    ['line', row(7, 'licensing')],
  ])('pays no heed to a row of another %s', (_, placement) => {
    expect(read(unnamed, { placements: [placement] }).values('licensing')).not.toEqual([1208]);
  });

  it('has the columns that he has placed, and no doubt about them', () => {
    const placements = [1, 2, 3].map((line, at): Placement => ({
      ...{ kind: 'column', table: 'activeDisclosure', block: 0, line },
      column: ['repealed', 'made', 'inForce'][at] ?? null,
    }));
    const { values, doubts } = read(['规章|1|0|2'], { placements });
    expect([values('regulations'), doubts]).toEqual([[0, 1, 2], []]);
    const short = read(['规章|1|0|'], { placements, isAligned: () => false });
    expect(short.doubts).toEqual([]);
    expect(read(['规章|1|0|2'], { placements: placements.slice(0, 2) }).doubts).toEqual([
      'columnMissing regulations',
    ]);
  });
});
