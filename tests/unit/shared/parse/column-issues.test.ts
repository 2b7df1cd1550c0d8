import { describe, expect, it } from 'vitest';
import * as columns from '../../../../shared/parse/column-issues';
import { formTable } from '../../../../shared/report/forms';

const form = formTable('activeDisclosure', '2021');
const row = form.rows[0] ?? expect.fail('no row');
const span = [3, 9] as const;
const cells = [{ table: form.id, row: row.id, column: 'made' }];

describe('a doubt about the columns', () => {
  it('says of a column that is none of the form whether it has a head', () => {
    const said = (head: string) =>
      columns.columnUnknown(formTable('applications', '2021'), head, span, cells).message;
    expect(said('')['zh-CN']).toMatch(/”有一列没有表头，不是规定的列/);
    expect(said('').en).toMatch(/^A column without a head in “/);
    expect(said('甲')['zh-CN']).toMatch(/”的“甲”列，不是规定的列/);
    expect(said('甲').en).toMatch(/^The column “甲” in “/);
    expect(columns.columnUnknown(form, '甲', span, cells).kind).toBe('columnUnknown');
  });

  it('names the units of money that differ, and the one that counts', () => {
    const { message } = columns.unitsDiffer(form, row, ['亿元', '元', '万元'], span, cells);
    expect(message['zh-CN']).toContain('有“亿元”、“元”、“万元”两说，按“万元”读入，');
    expect(message.en).toContain('(亿元, 元, 万元); it was read in 万元. ');
  });

  it('ends with the source where it has no better reading', () => {
    const { message } = columns.valuesMoved(form, row.label, span, cells, []);
    expect(message['zh-CN']).toMatch(/没有采用，请对照原文。$/);
    expect(message.en).toMatch(/compare with the source\.$/);
  });
});
