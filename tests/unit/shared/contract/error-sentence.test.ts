import { describe, expect, it } from 'vitest';
import { errorSentence } from '../../../../shared/contract/error-sentence';
import { UNREADABLE_FORMATS, type AppError } from '../../../../shared/contract/app-error';
import { SOURCE_FORMATS } from '../../../../shared/document/source-document';
import { errorMessages } from '../../../../shared/i18n/errors';

const FACTS = {
  limitMb: 50,
  eventsMb: 20,
  limit: 500,
  characters: 2_000_000,
  parts: 1000,
  code: 'EACCES',
  seconds: 20,
};
type Kind = keyof typeof errorMessages;
const kinds = Object.keys(errorMessages) as Kind[];

/** The kinds of what they tell apart, in each of its forms. */
const FORMATS: Partial<Record<Kind, readonly string[]>> = {
  unsupportedFile: UNREADABLE_FORMATS,
  damagedFile: SOURCE_FORMATS,
};

/** One error of each kind and format, with every fact that any of them has. */
const errors = kinds.flatMap((kind) =>
  (FORMATS[kind] ?? ['']).map((format) => ({ ...FACTS, kind, format }) as AppError),
);

const NOT_IMPORTED: readonly Kind[] = [
  'unsupportedFile',
  'scannedPdf',
  'encryptedFile',
  'damagedFile',
  'tooManyPages',
  'unpackedTooLarge',
  'emptyFile',
  'onlyPictures',
  'fileTooLarge',
  'undecodableText',
  'documentTooLong',
];

const named = (list: readonly AppError[]): readonly (readonly [string, AppError])[] =>
  list.map((error) => [`${error.kind} ${'format' in error ? error.format : ''}`, error]);

describe('what the user is told of an error', () => {
  it.each(named(errors))('is said for %s', (_, error) => {
    const chinese = errorSentence('zh-CN', error);
    expect(chinese).toMatch(/^[\p{Script=Han}].*。$/u);
    expect(chinese).not.toMatch(/undefined|\[object|。。/);
    // Figures keep their commas.
    expect(chinese.replace(/(\d),(?=\d)/g, '$1')).not.toMatch(/[,:;()?!]/);
    expect(errorSentence('en', error)).toMatch(/^[A-Z].*\.$/);
    expect(errorSentence('en', error)).not.toMatch(/undefined|\[object|\p{Script=Han}/u);
  });

  it.each(named(errors.filter(({ kind }) => NOT_IMPORTED.includes(kind))))(
    'says for %s that nothing was imported, that the file is untouched, and what to do',
    (_, error) => {
      const chinese = errorSentence('zh-CN', error);
      for (const part of ['没有导入', '原文件未改动']) expect(chinese).toContain(part);
      expect(chinese).toMatch(/请|可先/);
      const english = errorSentence('en', error);
      expect(english).toMatch(/not imported/i);
      expect(english).toMatch(/unchanged/);
      expect(english).toMatch(
        /\b(?:Check|Ask|Open|Save|Choose|Export|Unpack|import|save|check)\b.*\.$/,
      );
    },
  );

  it('says of each format that cannot be read what it is, and no two alike', () => {
    const said = UNREADABLE_FORMATS.map((format) => {
      const error: AppError = { kind: 'unsupportedFile', format };
      return [errorSentence('zh-CN', error), errorSentence('en', error)];
    });
    expect(new Set(said.flat()).size).toBe(2 * UNREADABLE_FORMATS.length);
    const words = ['文件夹', '图片', 'OFD', 'RTF', '.xls', '演示文稿', '压缩包', '可以读取：'];
    words.forEach((word, index) => {
      expect(said[index]?.[0]).toContain(word);
    });
  });

  it.each([
    [{ kind: 'scannedPdf' }, '扫描件', 'scan'],
    [{ kind: 'onlyPictures' }, '只有图片（多半是扫描件）', 'only pictures'],
    [{ kind: 'encryptedFile' }, '密码', 'password'],
    [{ kind: 'damagedFile', format: 'doc' }, 'Word 97-2003（.doc）', 'Word 97-2003 (.doc)'],
    [{ kind: 'tooManyPages', limit: 500 }, '500 页', '500 pages'],
    [{ kind: 'unpackedTooLarge', limitMb: 200 }, '200 MB', '200 MB'],
  ] as const)('says what is wrong: %j', (error, chinese, english) => {
    expect(errorSentence('zh-CN', error)).toContain(chinese);
    expect(errorSentence('en', error)).toContain(english);
  });

  it('names what can be read instead', () => {
    const error: AppError = { kind: 'unsupportedFile', format: 'unknown' };
    const formats = ['.docx', '.doc', '.wps', 'PDF', '.html', '.mht', '.xlsx', '.odt', '.txt'];
    for (const word of [...formats, '“|”', 'UTF-8', 'GB18030', 'UTF-16']) {
      expect(errorSentence('zh-CN', error)).toContain(word);
      expect(errorSentence('en', error)).toContain(word);
    }
  });

  it('says what a full disk is', () => {
    expect(errorSentence('zh-CN', { kind: 'saveFailed', code: 'ENOSPC' })).toContain(
      '磁盘空间已满',
    );
  });
});
