import { expect, it } from 'vitest';
import { cellAnchor, textAnchor } from '../../../../shared/casefile/anchor';
import type { Anchor } from '../../../../shared/casefile/event';
import { resolveAnchors } from '../../../../shared/casefile/resolve-anchors';
import { anchorFate } from '../../../../shared/casefile/standing-anchors';
import type { CaseState } from '../../../../shared/casefile/state';
import { cellAt } from '../../../../shared/report/annual-report';
import { applyCorrections } from '../../../../shared/report/correct';
import { caseView } from '../../builders/case-view';

const { report } = caseView();
const ref = { table: 'applications', row: 'received', column: 'total' } as const;
const onCell: Anchor = { kind: 'cell', value: 14, ...ref };

const noted = (anchor: Anchor): Pick<CaseState, 'annotations' | 'ownFindings'> => ({
  annotations: [{ id: 'a', anchor, text: '注', who: '张三', at: '2026-01-05T09:00:00.000Z' }],
  ownFindings: [],
});

const stateOf = (anchor: Anchor, within = report): string =>
  anchorFate(resolveAnchors(within, noted(anchor)), 'a');

it('a cell is where its name is, as long as its number stands in it', () => {
  expect(cellAt(report, ref)?.value).toBe(14);
  expect(stateOf(onCell)).toBe('placed');
  expect(stateOf({ ...onCell, value: 15 })).toBe('lost');
  expect(stateOf({ ...onCell, value: null })).toBe('lost');
});

it('a cell that was corrected still has the number that was read in it', () => {
  const corrected = applyCorrections(report, [{ ...ref, value: 15 }]);
  expect(stateOf(onCell, corrected)).toBe('placed');
  expect(stateOf({ ...onCell, value: 15 }, corrected)).toBe('placed');
});

it('a cell that was marked before its number was kept is where its name is', () => {
  expect(stateOf({ kind: 'cell', ...ref })).toBe('placed');
});

it('a blank cell is not one that the document does not have', () => {
  const other = { ...report.tables.applications.cells['received'], total: null };
  const cells = { ...report.tables.applications.cells, received: other };
  const applications = { ...report.tables.applications, cells };
  const without = { ...report, tables: { ...report.tables, applications } };
  const blank = applyCorrections(report, [{ ...ref, value: null }]);
  const onBlank = cellAnchor(blank, ref);
  expect(onBlank).toEqual({ kind: 'cell', value: null, ...ref });
  expect([stateOf(onBlank, blank), stateOf(onBlank, without)]).toEqual(['placed', 'lost']);
  expect(stateOf({ kind: 'cell', ...ref }, without)).toBe('lost');
  const onNone = cellAnchor(without, ref);
  expect(onNone).toEqual({ kind: 'cell', value: null, absent: true, ...ref });
  expect([stateOf(onNone, without), stateOf(onNone)]).toEqual(['placed', 'lost']);
  const put = applyCorrections(without, [{ ...ref, value: 14 }]);
  expect(stateOf(onNone, put)).toBe('placed');
  expect(stateOf(cellAnchor(put, ref), put)).toBe('placed');
});

it('words are found in the text of the report', () => {
  const anchor = textAnchor(report.text, [0, 8]);
  expect(resolveAnchors(report, noted(anchor))).toEqual({ a: [{ state: 'placed', anchor }] });
  expect(stateOf({ ...anchor, quote: '没有的话99', span: [3, 9] })).toBe('lost');
});
