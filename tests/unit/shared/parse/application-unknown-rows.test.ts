import { describe, expect, it } from 'vitest';
import type { BlockHeads } from '../../../../shared/parse/application-heads';
import { readLines } from '../../../../shared/parse/application-lines';
import { unknownRows } from '../../../../shared/parse/application-unknown-rows';
import type { ReportTable } from '../../../../shared/report/annual-report';
import { formTable } from '../../../../shared/report/forms';
import { gridOf } from '../../builders/grid';

const FORM = formTable('applications', '2021');
const IDS = FORM.columns.map(({ id }) => id);

/** Of 5 and 2 that were dealt with in all, 3 and 2 are in the rows of the form. */
const TABLE: ReportTable = {
  ...{ form: '2021', found: true },
  cells: Object.fromEntries(
    FORM.rows.map(({ id }) => [
      id,
      Object.fromEntries(
        IDS.map((column) => {
          const [own, other, total] = { granted: [3, 2, 5], processedTotal: [5, 2, 7] }[id] ?? [];
          const value = { naturalPerson: own, business: other, total }[column] ?? 0;
          const place = { raw: `${value}`, span: [0, 0], block: 0, cell: 0 } as const;
          return [column, { kind: 'number', value, unit: null, ...place } as const];
        }),
      ),
    ]),
  ),
};

function doubts(written: string, order: BlockHeads['order'] | undefined = undefined) {
  const heads = order ? [{ block: 0, over: null, order, named: [], foreign: [] }] : [];
  const lines = readLines(gridOf(written.split('\n').map((line) => line.split('|'))));
  return unknownRows(FORM, TABLE, lines, heads).map(({ kind, span, cells, message }) => ({
    ...{ kind, span },
    label: /“([^”]*)”行/.exec(message['zh-CN'])?.[1] ?? null,
    cells: cells?.map(({ row, column }) => `${row}.${column}`).join(' ') ?? null,
  }));
}

describe('rows that are none of the form', () => {
  const total = 'processedTotal.naturalPerson processedTotal.total';

  it('say which totals the results add up to only with them', () => {
    expect(doubts('网上申请|2|0|0|0|0|0|2')).toEqual([
      { kind: 'rowUnknown', span: [0, 18], label: '网上申请', cells: total },
    ]);
    expect(doubts('网上申请|2||0|0|0|0|0|2')[0]?.cells).toBe(total);
    expect(doubts('网上申请|2|1|0|0|0|0|3')[0]?.cells).toBe('processedTotal.naturalPerson');
  });

  it.each([
    ['nothing is missing without them', '网上申请|0|1|0|0|0|0|1'],
    ['they say nothing of it', '网上申请|0|0|0|0|0|0|0'],
    ['a column lacks its value', '网上申请|2|0|0|0|0|2'],
    ['they have words', '网上申请|见附件|0|0|0|0|0|见附件'],
  ])('say of none where %s', (_, written) => expect(doubts(written)[0]?.cells).toBeNull());

  it('are read in the order of their heads', () => {
    const order = IDS.with(0, 'total').with(6, 'naturalPerson');
    expect(doubts('网上申请|2|0|0|0|0|0|0', order)[0]?.cells).toBe('processedTotal.total');
    expect(doubts('网上申请|2|0|0|0|0|0|0')[0]?.cells).toBe('processedTotal.naturalPerson');
  });

  it('may have no label, and are named one by one up to forty', () => {
    expect(doubts('|5|0|0|0|0|0|5')[0]).toMatchObject({ kind: 'rowUnknown', label: null });
    const many = Array.from({ length: 41 }, () => '网上申请|5|0|0|0|0|0|5').join('\n');
    expect(doubts(many)).toHaveLength(40);
  });
});
