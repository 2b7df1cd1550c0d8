import { expect, it, vi } from 'vitest';
import { LockScreen } from '../../../../renderer/features/lock/lock-screen';
import { useLocking } from '../../../../renderer/use-locking';
import { useVault } from '../../../../renderer/use-vault';
import { useWriting, type Writing } from '../../../../renderer/use-writing';
import type { VaultState } from '../../../../shared/contract/vault-state';
import { bridge, mounted, press, tell, type Asked } from '../mounted';

const locks = (asked: Asked): number => asked.filter(([name]) => name === 'lockVault').length;

it.each([
  ['open', 1],
  ['off', 0],
] as const)('asks before text is lost by locking, where it is %s', async (state, questions) => {
  const asked = bridge({ getVault: () => state, lockVault: () => 'locked' });
  const onAsk = vi.fn();
  let written = true;
  function Lock() {
    const { lock } = useLocking(() => written, onAsk);
    return <button data-testid="lock" onClick={lock} />;
  }
  const place = await mounted(<Lock />);
  await press(place, 'lock');
  expect([onAsk.mock.calls.length, locks(asked)]).toEqual([questions, 0]);
  written = false;
  await press(place, 'lock');
  expect([onAsk.mock.calls.length, locks(asked)]).toEqual([questions, 1]);
});

it('says on the lock screen that what was being written is lost, until it was open again', async () => {
  let writing: Writing | null = null;
  bridge({ getVault: () => 'open' });
  function Root() {
    writing = useWriting();
    const { state, lostText } = useVault(writing);
    return state === 'locked' ? <LockScreen lostText={lostText} /> : <p>{state}</p>;
  }
  const place = await mounted(<Root />);
  const become = (state: VaultState): void => tell({ kind: 'vaultChanged', state });
  const LOST = '正在写的文字没有保存';
  become('locked');
  expect(place.textContent).not.toContain(LOST);
  become('open');
  (writing as Writing | null)?.onWriting(true);
  become('locked');
  expect(place.textContent).toContain(LOST);
  become('locked');
  expect(place.textContent).toContain(LOST);
  become('open');
  become('locked');
  expect(place.textContent).not.toContain(LOST);
});
