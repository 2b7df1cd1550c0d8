import { describe, expect, it } from 'vitest';
import { readActiveDisclosure } from '../../../../shared/parse/active-disclosure-table';
import type { TableSource } from '../../../../shared/parse/table-source';
import { gridOf, type Written } from '../../builders/grid';

type Lines = readonly (readonly Written[])[];
const linesOf = (...rows: readonly string[]): Lines => rows.map((row) => row.split('|'));
const COUNTS = '信息内容|本年制发件数|本年废止件数|现行有效件数';
const FEES = '信息内容|本年收费金额（单位：万元）';

function read(lines: Lines, change: Partial<TableSource> = {}) {
  const source = { placements: [], fallback: '2021', isAligned: () => true } as const;
  const { table, issues, used } = readActiveDisclosure({
    ...source,
    rows: gridOf(lines),
    ...change,
  });
  const values = (row: string) =>
    Object.values(table.cells[row] ?? {}).map((cell) => cell?.value ?? null);
  const doubts = issues.filter(({ kind }) => kind !== 'rowMissing');
  return { values, doubts, used, said: doubts.map(({ message }) => message['zh-CN']) };
}

describe('a row of table two', () => {
  it('may have numbers or blank cells before its label', () => {
    expect(read(linesOf(COUNTS, '规章|0|1|2')).values('regulations')).toEqual([0, 1, 2]);
    const numbered = linesOf(`序号|${COUNTS}`, '1|规章|0|1|2', '|行政规范性文件|5|2|61');
    expect(read(numbered).values('regulations')).toEqual([0, 1, 2]);
    expect(read(numbered).values('normativeDocuments')).toEqual([5, 2, 61]);
    // The number before its label is no value of it.
    expect(read(linesOf(COUNTS, '规章|0|1|2', '5|行政许司')).said).toEqual([
      expect.stringContaining('行政许司'),
    ]);
  });

  it('is 行政规范性文件 in either form’s words', () => {
    const { values, doubts } = read(linesOf(COUNTS, '规范性文件|5|2|61'));
    expect([values('normativeDocuments'), doubts]).toEqual([[5, 2, 61], []]);
  });

  it('has blank cells of no column behind its values, but none among them', () => {
    const flat = { isAligned: () => false };
    expect(read(linesOf(COUNTS, '规章|0||2|'), flat).values('regulations')).toEqual([0, null, 2]);
    const { values, said } = read(linesOf('规章|0||1|2'), flat);
    expect(values('regulations')).toEqual([null, null, null]);
    expect(said).toEqual([expect.stringContaining('读到3个数据')]);
  });

  it('lacks values, and it is said how many', () => {
    const { said } = read(linesOf(COUNTS, '规章|5|2'));
    expect(said).toEqual([expect.stringContaining('应有3个数据，读到2个')]);
    const astray = read(linesOf(COUNTS, '规章|5|2|'), { isAligned: () => false });
    expect(astray.said).toEqual([expect.stringContaining('应有3个数据，只写了2个')]);
  });

  it('stands under the heads of its own block, and in the order of those of another', () => {
    const swapped = '信息内容|本年废止件数|本年制发件数|现行有效件数';
    expect(read(linesOf(swapped, '规章|0|1|2')).values('regulations')).toEqual([1, 0, 2]);
    const rows = [...gridOf(linesOf(`|${COUNTS}`)), ...gridOf(linesOf('规章|0|1|2'), 1)];
    expect(read([], { rows })).toMatchObject({ doubts: [] });
    expect(read([], { rows }).values('regulations')).toEqual([0, 1, 2]);
  });

  it('that is none of the form is named by its first words', () => {
    const { doubts, said } = read(linesOf(COUNTS, '规章|0|1|2', '3|其他事项|5|见附件'));
    expect(said).toEqual([expect.stringContaining('“其他事项”行')]);
    expect(doubts[0]?.span).toEqual([37, 49]);
  });
});

describe('the unit of money', () => {
  const old = ['2019', '信息内容|采购项目数量|采购总金额'] as const;

  it('is told by the words of the row up to its label, and of those above it that have no values', () => {
    expect(read(linesOf(FEES, '行政事业性收费|52')).values('fees')).toEqual([52]);
    expect(
      read(linesOf('（单位：元）|', FEES.slice(0, 11), '行政事业性收费|520000')).values('fees'),
    ).toEqual([52]);
    // What stands behind the label is its value.
    expect(read(linesOf(FEES, '行政事业性收费|52|（单位：元）')).values('fees')).toEqual([52]);
  });

  it('beside one label says nothing of the next row', () => {
    const lines = linesOf(
      '信息内容|上一年项目数量|本年增/减',
      '行政事业性收费（单位：万元）|1|0',
      old[1],
      '政府集中采购|3|700',
    );
    const { values, doubts } = read(lines, { fallback: old[0] });
    expect(values('procurement')).toEqual([3, 700]);
    expect(doubts).toEqual([]);
  });
});

it('what is no head is not read where it stands among heads', () => {
  const used = read(linesOf('第二十条第（一）项|备注', COUNTS, '规章|0|1|2')).used.map(
    ({ raw }) => raw,
  );
  expect(used).toContain('第二十条第（一）项');
  expect(used).not.toContain('备注');
});
