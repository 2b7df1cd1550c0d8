import { act, useState } from 'react';
import { expect, it } from 'vitest';
import { useKeptFocus } from '../../../../renderer/ui/use-kept-focus';
import { Dialog } from '../../../../renderer/ui/dialog';
import { mounted, press } from '../mounted';

const nothing = (): void => undefined;

function Window({ inDialog }: { readonly inDialog: boolean }) {
  useKeptFocus();
  const [step, setStep] = useState<'first' | 'second'>('first');
  const content =
    step === 'first' ? (
      <button data-testid="first" onClick={() => setStep('second')} />
    ) : (
      <button data-testid="second" />
    );
  return (
    <>
      <div data-home data-testid="home" tabIndex={-1} />
      {inDialog ? (
        <Dialog title="" footer={null} onClose={nothing}>
          {content}
        </Dialog>
      ) : step === 'first' ? (
        content
      ) : null}
    </>
  );
}

const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset['testid'];

it.each([
  [false, 'home'],
  [true, 'second'],
])('goes on where what had the focus is gone, in a dialog %s', async (inDialog, expected) => {
  const place = await mounted(<Window inDialog={inDialog} />);
  act(() => place.querySelector<HTMLElement>('[data-testid="first"]')?.focus());
  await press(place, 'first');
  expect(focused()).toBe(expected);
});
