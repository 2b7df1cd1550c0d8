import { describe, expect, it } from 'vitest';
import {
  columnCount,
  rowsOfText,
  unitColumn,
  unitsOfColumn,
} from '../../../../shared/report/roster-rows';

const unitsOf = (text: string): readonly string[] => {
  const rows = rowsOfText(text);
  return unitsOfColumn(rows, unitColumn(rows));
};

describe('a roster', () => {
  it('is a unit a line, with or without numbers', () => {
    expect(unitsOf('开江县教育局\r\n\r\n 开江县卫生健康局 \n')).toEqual([
      '开江县教育局',
      '开江县卫生健康局',
    ]);
    expect(
      unitsOf(
        '1.开江县教育局\n2、开江县卫生健康局\n（3） 开江县财政局\n(4)开江县审计局\n５．开江县水务局（河长办）',
      ),
    ).toEqual([
      '开江县教育局',
      '开江县卫生健康局',
      '开江县财政局',
      '开江县审计局',
      '开江县水务局（河长办）',
    ]);
  });

  it('is the column that is headed so', () => {
    const table =
      '2021年名册\n序号\t单位名称\t联系人\n1\t开江县教育局\t财政局王某\n2\t普安镇\t李局';
    expect(columnCount(rowsOfText(table))).toBe(3);
    expect(unitsOf(table)).toEqual(['开江县教育局', '普安镇']);
  });

  it('is the column of names of organs where none is headed', () => {
    expect(unitsOf('1,张三,开江县教育局\n2,李四,"开江县财政局（国资局）"')).toEqual([
      '开江县教育局',
      '开江县财政局（国资局）',
    ]);
  });

  it('takes quoted cells of a csv file as they are', () => {
    expect(rowsOfText('a,"b,""c""",d')).toEqual([['a', 'b,"c"', 'd']]);
  });
});
