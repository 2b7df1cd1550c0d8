import { describe, expect, it } from 'vitest';
import { SetText, type Setting } from '../../../../main/import/set-text';

const textOf = (...runs: readonly (readonly [string, Setting])[]): string => {
  const text = new SetText();
  for (const [piece, setting] of runs) text.write(piece, setting);
  return text.text;
};

describe('text that is put together of runs', () => {
  it('keeps numbers apart that are set differently', () => {
    expect(textOf(['12172', {}], ['2', { raised: true }])).toBe('12172 2');
    expect(textOf(['三', { struck: true }], ['五件', {}])).toBe('三 五件');
    expect(textOf(['１', { unseen: true }], ['.5', {}])).toBe('１ .5');
  });

  it('runs on where one of them is no number, where a mark stands between, and in one setting', () => {
    expect(textOf(['办理', {}], ['3', { struck: true }], ['件', {}])).toBe('办理3件');
    expect(textOf(['3', { struck: true }], ['', {}], [' ', {}], ['5', {}])).toBe('3 5');
    expect(textOf(['1', { raised: true }], ['2', { raised: true, struck: false }])).toBe('12');
  });
});
