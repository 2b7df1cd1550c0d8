import { describe, expect, it } from 'vitest';
import { CALL_NAMES } from '../../../../shared/contract/call-names';
import { calls, noticeSchema } from '../../../../shared/contract/calls';
import { actSchema } from '../../../../shared/contract/case-schemas';
import { settingsChangeSchema } from '../../../../shared/contract/settings-schemas';

const cell = { table: 'applications', row: 'received', column: 'total' } as const;
const accepts = (act: unknown): boolean => actSchema.safeParse(act).success;

describe('the contract', () => {
  it('has the same calls by name and by schema', () => {
    expect(Object.keys(CALL_NAMES)).toEqual(Object.keys(calls));
  });

  it('takes nothing from the window that only the program itself records', () => {
    const file = { name: 'a', size: 1, sha256: '0'.repeat(64) };
    expect(accepts({ type: 'importFile', file })).toBe(false);
    expect(accepts({ type: 'undo', seq: 1 })).toBe(false);
    expect(
      accepts({ type: 'exportPdf', fileName: 'a', sha256: '0'.repeat(64), signer: null }),
    ).toBe(false);
  });

  it.each([NaN, Infinity, -Infinity, '14', undefined])('takes no %s for a number', (value) => {
    expect(accepts({ type: 'correctCell', ...cell, value, note: '' })).toBe(false);
  });

  it.each([0, -1, 12.34, null])('takes %s for a corrected value', (value) => {
    expect(accepts({ type: 'correctCell', ...cell, value, note: '' })).toBe(true);
  });

  it.each([
    ['no cell', [], false],
    [
      'two cells',
      [
        { ...cell, value: 1 },
        { ...cell, value: null },
      ],
      true,
    ],
    ['more cells than any table has', Array(501).fill({ ...cell, value: 1 }), false],
  ])('takes %s as corrected together: ', (_, cells, isTaken) => {
    expect(accepts({ type: 'correctCells', cells, note: '' })).toBe(isTaken);
  });

  it('bounds what is typed', () => {
    const comment = (text: string): unknown => ({
      type: 'commentFinding',
      findingId: 'f',
      commentId: 'c',
      text,
    });
    expect(accepts(comment('见'.repeat(10_000)))).toBe(true);
    expect(accepts(comment('见'.repeat(10_001)))).toBe(false);
    expect(accepts(comment(' \n'))).toBe(false);
  });

  it('bounds the files that are handed in, and takes one in a call', () => {
    const takes = (...sizes: readonly number[]): boolean =>
      calls.importFiles.input.safeParse({
        files: sizes.map((size) => ({ name: 'a.txt', bytes: new Uint8Array(size) })),
      }).success;
    expect(takes(50 * 1024 * 1024)).toBe(true);
    expect(takes(50 * 1024 * 1024 + 1)).toBe(false);
    expect(takes(1, 1)).toBe(false);
  });

  it('knows the tables of the form and no others', () => {
    expect(accepts({ type: 'restoreCell', ...cell })).toBe(true);
    expect(accepts({ type: 'restoreCell', ...cell, table: '__proto__' })).toBe(false);
    expect(accepts({ type: 'restoreCell', ...cell, extra: 1 })).toBe(false);
  });

  it('wants a name for the inspector', () => {
    expect(settingsChangeSchema.safeParse({ lang: 'zh-CN', inspector: '张三' }).success).toBe(true);
    expect(settingsChangeSchema.safeParse({ lang: 'zh-CN', inspector: ' ' }).success).toBe(false);
  });

  it('checks what is told to the window, too', () => {
    const reading = { kind: 'importReading', batch: 0, index: 3 };
    expect(noticeSchema.safeParse(reading).success).toBe(true);
    expect(noticeSchema.safeParse({ ...reading, index: -1 }).success).toBe(false);
    expect(noticeSchema.safeParse({ ...reading, kind: 'importSettled' }).success).toBe(false);
  });
});
