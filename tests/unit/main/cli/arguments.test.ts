import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../../main/cli/arguments';

describe('the command line', () => {
  it('is read', () => {
    const args = [
      '--json',
      '--pdf',
      'out.pdf',
      '--p12',
      'me.p12',
      '--lang',
      'en',
      'a.txt',
      'b.txt',
    ];
    expect(readArguments(args)).toEqual({
      ok: true,
      value: {
        files: ['a.txt', 'b.txt'],
        json: true,
        lang: 'en',
        pdf: 'out.pdf',
        p12: 'me.p12',
        lastYear: null,
      },
    });
  });

  it.each([
    [['--what', 'a.txt'], 'unknownOption'],
    [['--pdf'], 'unknownOption'],
    [[], 'noFiles'],
    [['--json'], 'noFiles'],
    [['--lang', 'fr', 'a.txt'], 'unknownLanguage'],
    [['--last-year', 'z.txt', 'a.txt', 'b.txt'], 'lastYearOfMany'],
    [['--p12', 'me.p12', 'a.txt'], 'p12WithoutPdf'],
  ])('%j is refused', (args, kind) => {
    expect(readArguments(args)).toMatchObject({ ok: false, error: { kind } });
  });
});
