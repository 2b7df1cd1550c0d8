import { expect, it } from 'vitest';
import { passphraseProblem } from '../../../../renderer/ui/passphrase-problem';
import { deskMessages } from '../../../../shared/i18n/desk';

it('takes eight characters, the same twice', () => {
  const words = { short: deskMessages.passwordShort, differs: deskMessages.passwordUnlike };
  expect(passphraseProblem('1234567', '1234567', words)).toBe(words.short);
  expect(passphraseProblem('开江县公开办二二', '开江县公开办二三', words)).toBe(words.differs);
  expect(passphraseProblem('开江县公开办二二', '开江县公开办二二', words)).toBeNull();
});
