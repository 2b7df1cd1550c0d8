import { expect, it } from 'vitest';
import { PasswordSettings } from '../../../../renderer/features/settings/password-settings';
import { bridge, mounted, press, type } from '../mounted';

const nothing = (): void => undefined;
const setPasswords = (asked: readonly (readonly [string, unknown])[]): unknown[] =>
  asked.filter(([name]) => name === 'setPassword').map(([, input]) => input);

it('asks for the present password at once, and does not wait for ever where it is refused', async () => {
  const asked = bridge({ getVault: () => 'open' });
  const place = await mounted(<PasswordSettings onLock={nothing} />);
  await type(place, 'password-next', '梅花香自苦寒来二〇二六');
  await type(place, 'password-again', '梅花香自苦寒来二〇二六');
  for (const button of ['password-set', 'password-off']) {
    await press(place, button);
    expect(place.querySelector('[role="alert"]')?.textContent).toBe('请输入现在的密码。');
  }
  expect(setPasswords(asked)).toEqual([]);
  await type(place, 'password-before', '旧的密码');
  await press(place, 'password-set');
  expect(setPasswords(asked)).toEqual([{ before: '旧的密码', next: '梅花香自苦寒来二〇二六' }]);
  expect(place.querySelector('[role="alert"]')?.textContent).toContain('这项操作没有完成');
  expect(place.querySelector('[role="status"]')?.textContent).toBe('');
  const set = place.querySelector<HTMLButtonElement>('[data-testid="password-set"]');
  expect(set?.disabled).toBe(false);
});
