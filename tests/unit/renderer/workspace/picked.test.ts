import { describe, expect, it } from 'vitest';
import { arithmeticLines } from '../../../../renderer/features/workspace/panel/sum-arithmetic';
import {
  anchorsOf,
  cellsBetween,
  extended,
  toggled,
  type Picked,
} from '../../../../renderer/features/workspace/picked';
import { textAt } from '../../../../shared/document/source-document';
import { reckon } from '../../../../shared/report/reckon';
import { addendOf } from '../../../../shared/report/addend-of';
import { caseView } from '../../builders/case-view';

const view = caseView();
const { report } = view;
const cellOf = (row: string, column: string, table = 'applications' as const) => ({
  table,
  row,
  column,
});
const cell = (row: string, column = 'total'): Picked => ({
  kind: 'cell',
  ref: cellOf(row, column),
});
const number = (words: string): Picked => {
  const fact = report.facts.find(({ span }) => textAt(report.text, span) === words);
  if (!fact) throw new Error(`no such number: ${words}`);
  return { kind: 'number', fact: fact.id };
};

describe('selecting numbers', () => {
  it('adds each once and takes it away again', () => {
    const both = toggled(toggled([], cell('received')), number('7275条'));
    expect(both).toEqual([cell('received'), number('7275条')]);
    expect(toggled(both, cell('received'))).toEqual([number('7275条')]);
  });

  it('goes on with Shift over all cells between, those that the form has', () => {
    const row = cellsBetween(report, cellOf('received', 'total'), cellOf('received', 'business'));
    expect(row.map(({ column }) => column)).toHaveLength(6);
    const refs = cellsBetween(
      report,
      { table: 'activeDisclosure', row: 'normativeDocuments', column: 'made' },
      { table: 'activeDisclosure', row: 'licensing', column: 'decisions' },
    );
    expect(refs.map(({ row: id, column }) => `${id}.${column}`)).toEqual([
      'normativeDocuments.made',
      'normativeDocuments.repealed',
      'normativeDocuments.inForce',
      'licensing.decisions',
    ]);
    const more = extended(report, [cell('received')], cellOf('carriedIn', 'total'));
    expect(more).toEqual([cell('received'), cell('carriedIn')]);
  });

  it('knows what each counts in; a date is no number to reckon with', () => {
    expect(addendOf(view.report, cell('received'))).toEqual({ value: 14, unit: '件' });
    const fees: Picked = {
      kind: 'cell',
      ref: { table: 'activeDisclosure', row: 'fees', column: 'amount' },
    };
    expect(addendOf(view.report, fees)).toEqual({ value: 6219, unit: '万元' });
    expect(addendOf(view.report, number('7275条'))).toEqual({ value: 7275, unit: '条' });
    const date = report.facts.find(({ kind }) => kind === 'date');
    expect(addendOf(view.report, { kind: 'number', fact: date?.id ?? -1 }).value).toBeNull();
  });

  it('says the arithmetic in a line, and where the numbers stand', () => {
    const picked = [number('14249条'), number('7275条')];
    const addends = picked.map((each) => addendOf(view.report, each));
    const reckoning = reckon(addends);
    if (reckoning.kind !== 'numbers') throw new Error(reckoning.kind);
    expect(arithmeticLines(addends, reckoning).map(({ arithmetic }) => arithmetic)).toEqual([
      '14249 + 7275 = 21524',
      '14249 − 7275 = 6974',
      '14249 ÷ 7275 ≈ 195.86%',
    ]);
    expect(anchorsOf(view, [...picked, cell('received')])).toMatchObject([
      { kind: 'text', quote: '14249条' },
      { kind: 'text', quote: '7275条' },
      { kind: 'cell', row: 'received', column: 'total', value: 14 },
    ]);
  });
});
