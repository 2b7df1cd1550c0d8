import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { TextForm } from '../../../../renderer/features/workspace/panel/text-form';
import { useReviewState } from '../../../../renderer/features/workspace/use-review-state';
import { ReviewContext } from '../../../../renderer/features/workspace/review-context';
import type { CaseDesk } from '../../../../renderer/features/workspace/use-case';
import { DEFAULT_LOOK } from '../../../../shared/contract/settings';
import { caseView } from '../../builders/case-view';
import { key, mounted, press, type } from '../mounted';

const view = caseView();
const done = (): Promise<boolean> => Promise.resolve(true);
const desk: CaseDesk = {
  ...{ opened: { status: 'opening' }, saving: 'idle', rereading: false, error: null },
  ...{ act: done, undo: done, redo: done, take: done },
};
const onWriting = vi.fn();

function Form() {
  const review = useReviewState(view, desk, DEFAULT_LOOK.judging, onWriting);
  const words = { title: '备注', about: '', label: '内容', submitLabel: '保存', initial: '' };
  return (
    <ReviewContext value={review}>
      <button
        data-testid="open"
        onClick={() => review.openForm({ kind: 'comment', findingId: 'a' })}
      />
      {review.form ? <TextForm {...words} whenEmpty={null} onSubmit={done} /> : null}
    </ReviewContext>
  );
}

it('asks before what is written is lost; where nothing is, Escape closes at once', async () => {
  const place = await mounted(<Form />);
  const text = (): HTMLTextAreaElement | null => place.querySelector('[data-testid="form-text"]');
  await press(place, 'open');
  act(() => text()?.focus());
  await key('Escape');
  expect(text()).toBeNull();
  await press(place, 'open');
  await type(place, 'form-text', '请核实');
  act(() => text()?.focus());
  await key('Escape');
  expect(text()?.value).toBe('请核实');
  await press(place, 'leave-stay');
  expect(place.querySelector('dialog')).toBeNull();
  expect(text()?.value).toBe('请核实');
  await press(place, 'form-cancel');
  await press(place, 'leave-anyway');
  expect(text()).toBeNull();
  expect(onWriting).toHaveBeenLastCalledWith(false);
});
