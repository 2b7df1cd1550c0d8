import { expect, it } from 'vitest';
import { beginningOf } from '../../../../renderer/features/workspace/use-review-state';
import { sampleText } from '../../builders/findings-input';
import { caseView } from '../../builders/case-view';

it('a review begins with the first doubt, or else the gravest finding, or nothing', () => {
  const view = caseView();
  const findingId = view.audit.findings[0]?.id;
  expect(beginningOf(view)).toEqual({
    list: 'findings',
    selection: { kind: 'finding', findingId },
  });
  const doubtful = caseView([], sampleText().replace('(一)予以公开', '口口口口'));
  expect(beginningOf(doubtful)).toEqual({
    list: 'doubts',
    selection: { kind: 'doubt', index: 0 },
  });
  const nothing = { ...view, audit: { ...view.audit, findings: [] } };
  expect(beginningOf(nothing)).toEqual({ list: 'findings', selection: null });
});
