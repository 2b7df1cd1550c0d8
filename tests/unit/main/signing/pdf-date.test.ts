import { describe, expect, it } from 'vitest';
import { parsePdfDate, pdfDate } from '../../../../main/signing/pdf-date';

describe('the date of a PDF', () => {
  it('is written in Beijing time, over midnight and the year’s end', () => {
    expect(pdfDate(new Date('2025-12-31T16:00:05Z'))).toBe("D:20260101000005+08'00'");
  });

  it.each([
    ["D:20260101000005+08'00'", '2025-12-31T16:00:05.000Z'],
    ["D:20260101000005-05'30", '2026-01-01T05:30:05.000Z'],
    ['D:20260101000005Z', '2026-01-01T00:00:05.000Z'],
  ])('%s is read', (text, iso) => {
    expect(parsePdfDate(text)?.toISOString()).toBe(iso);
  });

  it.each(['', 'D:2026', '20260101000005Z', "D:20261301000005+08'00'", 'D:20260101000005'])(
    '%j is none',
    (text) => {
      expect(parsePdfDate(text)).toBeNull();
    },
  );
});
