import { describe, expect, it } from 'vitest';
import {
  placeOf,
  placesOf,
  stepDoubt,
  type Selection,
} from '../../../../renderer/features/workspace/selection';
import { textAnchor } from '../../../../shared/casefile/anchor';
import { textAt } from '../../../../shared/document/source-document';
import { caseView } from '../../builders/case-view';
import { sampleText } from '../../builders/findings-input';

const cell = { table: 'applications', row: 'granted', column: 'total' } as const;

describe('placesOf', () => {
  const view = caseView();
  const findingId = view.audit.findings[0]?.id ?? '';

  it('gives the evidence of a finding in its order', () => {
    const places = placesOf({ kind: 'finding', findingId }, view);
    const quotes = places.map((place) =>
      place.kind === 'text' ? textAt(view.document.text, place.span) : '',
    );
    expect(quotes).toEqual(['14249条', '7275条', '2683条', '3868条', '413条']);
  });

  it('gives the place of a number, a cell, a check and a note', () => {
    const fact = view.report.facts[3];
    expect(placesOf({ kind: 'number', fact: 3 }, view)).toEqual([
      { kind: 'text', span: fact?.span },
    ]);
    expect(placesOf({ kind: 'cell', ref: cell }, view)).toEqual([{ kind: 'cell', ref: cell }]);
    const verdict = { kind: 'verdict', ruleId: 'T3-BALANCE', caseKey: 'total' } as const;
    expect(placesOf(verdict, view)).toHaveLength(4);
    const anchor = textAnchor(view.document.text, [10, 20]);
    const noted = caseView([{ type: 'annotate', annotationId: 'a', anchor, text: '核对' }]);
    expect(placesOf({ kind: 'annotation', annotationId: 'a' }, noted)).toEqual([
      { kind: 'text', span: [10, 20] },
    ]);
  });

  it('has no place for what is gone, and none for last year', () => {
    expect(placesOf({ kind: 'finding', findingId: 'gone' }, view)).toEqual([]);
    expect(placesOf(null, view)).toEqual([]);
    expect(placeOf({ kind: 'cell', ...cell, value: 1, lastYear: true })).toBeNull();
  });
});

describe('what our reading could not do', () => {
  const text = sampleText().replace('(一)予以公开 | 12', '口口口口 | 12');
  const view = caseView([], text);
  const quotes = (selection: Selection) =>
    placesOf(selection, view).map((place) =>
      place.kind === 'text' ? textAt(view.document.text, place.span) : place.ref.column,
    );

  it('has the words and the cells of a doubt as its places', () => {
    expect(view.report.issues.map(({ kind }) => kind)).toEqual(['rowMissing', 'rowUnknown']);
    expect(quotes({ kind: 'doubt', index: 0 })).toHaveLength(7);
    expect(quotes({ kind: 'doubt', index: 1 })).toEqual([expect.stringMatching(/口口口口 \| 12/)]);
    expect(quotes({ kind: 'doubt', index: 2 })).toEqual([]);
  });

  it('has the place of what was not read, and of a cell of the source', () => {
    expect(quotes({ kind: 'unread', index: 0 })).toHaveLength(1);
    const block = view.document.blocks.findIndex((each) => each.kind === 'table');
    expect(quotes({ kind: 'sourceCell', block, cell: 0 })).toEqual(['第二十条第(一)项']);
    expect(quotes({ kind: 'sourceCell', block, cell: 9999 })).toEqual([]);
    const placement = { kind: 'row', table: 'applications', block, line: 0, row: null } as const;
    expect(quotes({ kind: 'placement', placement })).toEqual([]);
  });

  it('is gone through from doubt to doubt, and no further', () => {
    const at = (index: number): Selection => ({ kind: 'doubt', index });
    expect(stepDoubt(view, null, 1)).toEqual(at(0));
    expect(stepDoubt(view, null, -1)).toEqual(at(1));
    expect(stepDoubt(view, at(0), 1)).toEqual(at(1));
    expect(stepDoubt(view, at(1), 1)).toBeNull();
    expect(stepDoubt(view, at(0), -1)).toBeNull();
  });
});
