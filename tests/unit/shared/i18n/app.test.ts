import { expect, it } from 'vitest';
import { appMessages, dataFolderFailed } from '../../../../shared/i18n/app';
import { say } from '../../../../shared/i18n/message';

it('what the system shows in Chinese has the punctuation of Chinese', () => {
  const facts = { folder: '/data', code: 'EACCES' };
  const said = Object.values(appMessages).map((message) => say('zh-CN', message));
  for (const words of [...said, say('zh-CN', dataFolderFailed, facts)]) {
    expect(words).not.toMatch(/[,:;()?!]/);
  }
});
