import { expect, it } from 'vitest';
import { gravestFirst } from '../../../../renderer/features/workspace/gravest-first';
import { caseView } from '../../builders/case-view';

it('has what does not agree first, so that a short list never hides it', () => {
  const [verdict] = caseView().audit.verdicts;
  if (!verdict) throw new Error('the sample is checked');
  const as = (outcome: 'passed' | 'failed' | 'unverifiable') => ({ ...verdict, outcome });
  const sorted = gravestFirst([as('passed'), as('unverifiable'), as('passed'), as('failed')]);
  expect(sorted.map(({ outcome }) => outcome)).toEqual([
    'failed',
    'unverifiable',
    'passed',
    'passed',
  ]);
});
