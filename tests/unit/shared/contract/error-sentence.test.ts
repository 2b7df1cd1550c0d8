import { describe, expect, it } from 'vitest';
import { errorSentence } from '../../../../shared/contract/error-sentence';
import type { AppError } from '../../../../shared/contract/view';
import { errorMessages } from '../../../../shared/i18n/errors';

/** One error of each kind, with every fact that any of them has. */
const errors = Object.keys(errorMessages).map(
  (kind) =>
    ({
      kind,
      limitMb: 50,
      characters: 2_000_000,
      parts: 1000,
      code: 'EACCES',
      seconds: 20,
    }) as AppError,
);

describe('what the user is told of an error', () => {
  it.each(errors.map((error) => [error.kind, error] as const))('is said for %s', (_, error) => {
    const chinese = errorSentence('zh-CN', error);
    expect(chinese).toMatch(/^[\p{Script=Han}].*。$/u);
    expect(chinese).not.toMatch(/undefined|\[object|。。/);
    // Figures keep their commas.
    expect(chinese.replace(/(\d),(?=\d)/g, '$1')).not.toMatch(/[,:;()?!]/);
    expect(errorSentence('en', error)).toMatch(/^[A-Z].*\.$/);
    expect(errorSentence('en', error)).not.toMatch(/undefined|\[object|\p{Script=Han}/u);
  });

  it('names what can be read instead', () => {
    const said = errorSentence('zh-CN', { kind: 'unsupportedFile', format: 'unknown' });
    for (const word of ['.txt', '“|”', 'UTF-8', 'GB18030', 'UTF-16']) expect(said).toContain(word);
  });

  it('says what a full disk is', () => {
    expect(errorSentence('zh-CN', { kind: 'saveFailed', code: 'ENOSPC' })).toContain(
      '磁盘空间已满',
    );
  });
});
