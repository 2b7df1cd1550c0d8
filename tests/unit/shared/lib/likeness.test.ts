import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../../../shared/lib/likeness';

describe('likeness', () => {
  it('is the part of the longer text that stays', () => {
    expect(likeness('', '')).toBe(1);
    expect(likeness('共受理公开申请', '共收到公开申请')).toBeCloseTo(5 / 7);
    expect(likeness('公开', '')).toBe(0);
    expect(likeness('甲乙', '丙丁')).toBe(0);
    expect(likeness('公开信息', '公信开息')).toBe(0.75);
  });

  it('is the same from either side, 1 for equal texts alone, and never out of bounds', () => {
    const text = fc.string({ unit: fc.constantFrom('公', '开', '信', '1'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const alike = likeness(a, b);
        expect(alike).toBe(likeness(b, a));
        expect(alike === 1).toBe(a === b);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
      }),
    );
  });
});
