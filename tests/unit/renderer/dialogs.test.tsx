import { act } from 'react';
import { expect, it } from 'vitest';
import { Dialogs } from '../../../renderer/dialogs';
import { useScreens, type Screens } from '../../../renderer/use-screens';
import { DEFAULT_LOOK } from '../../../shared/contract/settings';
import { bridge, mounted, press, type } from './mounted';

const nothing = (): void => undefined;
const settings = { lang: 'zh-CN', inspector: '', ...DEFAULT_LOOK } as const;

const place = { caseId: () => null, keep: nothing };
let screens: Screens | null = null;
function Over() {
  screens = useScreens(place);
  return (
    <Dialogs
      {...{ screens, settings }}
      onSaveSettings={() => Promise.resolve(true)}
      onBroughtBack={nothing}
      onLock={nothing}
      onLockAnyway={nothing}
    />
  );
}

/** The dialogs are fetched when they are asked for. */
const fetched = async (place: HTMLElement, testId: string): Promise<void> => {
  for (let turn = 0; turn < 300 && !place.querySelector(`[data-testid="${testId}"]`); turn += 1)
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
};

it('keeps what is entered in the settings while the deleted cases are looked at', async () => {
  bridge({
    getIdentity: () => null,
    getVault: () => 'off',
    listDeletedCases: () => ({ ok: true, value: [] }),
  });
  const place = await mounted(<Over />);
  act(() => screens?.show('settings'));
  await fetched(place, 'settings-dialog');
  await type(place, 'inspector', '李慧敏');
  await press(place, 'deleted-cases');
  await fetched(place, 'deleted-dialog');
  expect(place.querySelectorAll('dialog')).toHaveLength(2);
  act(() => screens?.closeDialog());
  expect(place.querySelector('[data-testid="deleted-dialog"]')).toBeNull();
  expect(place.querySelector<HTMLInputElement>('[data-testid="inspector"]')?.value).toBe('李慧敏');
});
