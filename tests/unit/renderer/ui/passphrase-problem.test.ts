import { expect, it } from 'vitest';
import { passphraseProblem } from '../../../../renderer/features/export/passphrase-problem';
import { deskMessages } from '../../../../shared/i18n/desk';

it('takes eight characters, the same twice', () => {
  expect(passphraseProblem('1234567', '1234567')).toBe(deskMessages.passphraseShort);
  expect(passphraseProblem('开江县公开办二二', '开江县公开办二三')).toBe(
    deskMessages.passphraseDiffers,
  );
  expect(passphraseProblem('开江县公开办二二', '开江县公开办二二')).toBeNull();
});
