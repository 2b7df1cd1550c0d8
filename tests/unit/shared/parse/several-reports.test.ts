import { describe, expect, it } from 'vitest';
import { severalReports } from '../../../../shared/parse/several-reports';
import { TABLE_IDS } from '../../../../shared/report/form';
import { tableDocument } from '../../builders/grid';
import { phraseOf } from '../../builders/phrase';
import { documentOf } from '../../builders/report';

const FIRST = '新收政府信息公开申请数量';
const LAST = '结转下年度继续办理';
const { tables } = phraseOf('');

/** The doubts about a table with these labels, each in a row of its own. */
const doubts = (...labels: readonly string[]) =>
  severalReports(tableDocument(labels.map((label) => [label, '14'])), tables);

describe('several reports in one file', () => {
  it('are there where table three begins and ends twice', () => {
    const labels = [`一、${FIRST}`, `四、${LAST}`, '新收 政府信息公开\n申请数量', LAST];
    const [doubt, ...others] = doubts(...labels);
    expect(others).toEqual([]);
    const document = tableDocument(labels.map((label) => [label, '14']));
    expect(doubt?.kind).toBe('rowRepeated');
    expect(document.text.slice(...(doubt?.span ?? [0, 0]))).toBe(labels[2]);
    expect(new Set(doubt?.cells?.map(({ table }) => table))).toEqual(new Set(TABLE_IDS));
    expect(doubt?.cells).toContainEqual({
      table: 'applications',
      row: 'carriedOut',
      column: 'total',
    });
  });

  it.each([
    [FIRST, LAST],
    [FIRST, LAST, FIRST],
    [FIRST, LAST, LAST],
    [FIRST, FIRST, `${LAST}情况`, LAST],
    [FIRST, `${FIRST}合计`, LAST, LAST],
    ['总计', LAST, LAST, '合计'],
  ])('are not told by %s', (...labels) => expect(doubts(...labels)).toEqual([]));

  it('have labels of up to 60 characters', () => {
    const long = (length: number) => FIRST.padStart(length, '字');
    expect(doubts(long(60), LAST, FIRST, LAST)).toHaveLength(1);
    expect(doubts(long(61), LAST, FIRST, LAST)).toEqual([]);
  });

  it('are told by no text outside of tables', () => {
    const text = [FIRST, LAST, FIRST, LAST].join('\n\n');
    expect(severalReports(documentOf(text), tables)).toEqual([]);
  });
});
