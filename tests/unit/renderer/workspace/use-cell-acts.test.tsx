import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { useCellActs } from '../../../../renderer/features/workspace/panel/use-cell-acts';
import type { Form } from '../../../../renderer/features/workspace/review-context';
import { caseView } from '../../builders/case-view';
import { ReviewAround } from './review-around';

const ref = { table: 'applications', row: 'received', column: 'total' } as const;

function Annotating(): null {
  useCellActs(ref).annotate();
  return null;
}

it('a note on a cell keeps the number that it is about', () => {
  const opened: Form[] = [];
  renderToStaticMarkup(
    <ReviewAround view={caseView()} change={{ openForm: (form) => opened.push(form) }}>
      <Annotating />
    </ReviewAround>,
  );
  expect(opened).toEqual([{ kind: 'annotate', anchor: { kind: 'cell', value: 14, ...ref } }]);
});
