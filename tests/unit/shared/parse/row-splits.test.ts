import { describe, expect, it } from 'vitest';
import type { ReportCell, ReportTable } from '../../../../shared/report/annual-report';
import { equationsOf } from '../../../../shared/report/equations';
import { formTable } from '../../../../shared/report/forms';
import { refsOf } from '../../../../shared/parse/build-table';
import { addsUp, splitDoubt } from '../../../../shared/parse/row-splits';
import { cellsOf } from '../../builders/grid';

type Values = Readonly<Record<string, readonly (number | null)[]>>;

const APPLICATIONS = formTable('applications', '2021');
const REVIEW = formTable('reviewLitigation', '2021');
const cellOf = (value: number | null): ReportCell => ({
  ...{ kind: 'number', value, unit: null, raw: `${value ?? ''}`, span: [0, 0], block: 0, cell: 0 },
});
/** A table of zeros, but for the rows that are given. */
const tableOf = (form: typeof APPLICATIONS, change: Values): ReportTable => ({
  ...{ form: '2021', found: true },
  cells: Object.fromEntries(
    form.rows.map((row) => [
      row.id,
      Object.fromEntries(
        row.columns.map((id, at) => [id, cellOf((change[row.id] ?? [])[at] ?? 0)]),
      ),
    ]),
  ),
});
const rowOf = (form: typeof APPLICATIONS, id: string) =>
  form.rows.find((row) => row.id === id) ?? expect.fail('no row');

describe('what adds up', () => {
  const adds = (id: string, values: readonly number[], change: Values = {}) =>
    addsUp(
      tableOf(APPLICATIONS, change),
      refsOf(APPLICATIONS, rowOf(APPLICATIONS, id)),
      equationsOf('applications', '2021'),
    )(values);

  it('is all that speaks of the values, whichever side they stand on', () => {
    expect(adds('received', [0, 0, 0, 0, 0, 0, 0])).toBe(true);
    expect(adds('received', [1, 0, 0, 0, 0, 0, 1])).toBe(false);
    expect(adds('received', [1, 0, 0, 0, 0, 0, 1], { carriedOut: [1, 0, 0, 0, 0, 0, 1] })).toBe(
      true,
    );
    expect(adds('processedTotal', [1, 0, 0, 0, 0, 0, 1], { received: [1, 0, 0, 0, 0, 0, 1] })).toBe(
      false,
    );
    expect(adds('granted', [2, 0, 0, 0, 0, 0, 1], { processedTotal: [2, 0, 0, 0, 0, 0, 1] })).toBe(
      false,
    );
  });

  it('does not ask of what does not speak of them', () => {
    expect(adds('received', [0, 0, 0, 0, 0, 0, 0], { granted: [0, 0, 0, 0, 0, 0, 5] })).toBe(true);
  });

  it('is nothing where nothing speaks of them', () => {
    const form = formTable('activeDisclosure', '2021');
    const refs = refsOf(form, rowOf(form, 'regulations'));
    expect(addsUp(tableOf(form, {}), refs, [])([1, 2, 3])).toBe(false);
  });
});

describe('digits that run together', () => {
  const doubt = (written: string, row: string | null = 'review') => {
    const refs = row === null ? REVIEW.rows.flatMap((each) => refsOf(REVIEW, each)) : null;
    const own = row === null ? null : rowOf(REVIEW, row);
    const found = splitDoubt(REVIEW, tableOf(REVIEW, {}), {
      behind: cellsOf(...written.split('|')),
      refs: refs ?? (own ? refsOf(REVIEW, own) : []),
      row: own,
    });
    return (
      found && {
        ...{ kind: found.kind, span: found.span, cells: found.cells?.length },
        offer: found.offer?.map(({ value }) => value) ?? null,
        zh: found.message['zh-CN'],
      }
    );
  };

  it('are parted in the one way that adds up', () => {
    expect(doubt('102|03|')).toEqual({
      ...{ kind: 'runTogether', span: [0, 6], cells: 5, offer: [1, 0, 2, 0, 3] },
      zh: '表“四、政府信息公开行政复议、行政诉讼情况”的“行政复议”行的数字连在一起（102 03），只有一种分法加得起来：1、0、2、0、3。请对照原文后采用。',
    });
    expect(doubt('1020300011000|00', null)).toMatchObject({
      ...{ cells: 15, offer: [1, 0, 2, 0, 3, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0] },
      zh: expect.stringContaining('”的数据行的数字连在一起（1020300011000 00）') as unknown,
    });
  });

  it('are not parted where several ways add up, and nothing is offered', () => {
    // 11, 1, 0, 0 and 12 as well as 1, 11, 0, 0 and 12.
    expect(doubt('1110012')).toMatchObject({ kind: 'runTogether', cells: 5, offer: null });
  });

  it.each([
    ['no way adds up', '102|04'],
    ['words stand among them', '102|见附件'],
    ['there are as many as there should be', '1|0|2|0|4'],
    ['there is nothing', '||'],
  ])('are none where %s', (_, written) => expect(doubt(written)).toBeNull());
});
