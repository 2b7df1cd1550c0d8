import { describe, expect, it } from 'vitest';
import { changeOf, checkGrowth } from '../../../../shared/rules/growth/check-growth';
import type { GrowthSince } from '../../../../shared/rules/growth/growth-since';

const exact = (value: number, rounding = 0) => ({
  ...{ value, rounding },
  unit: { factor: 1, word: '' },
});

const growth = (
  kind: GrowthSince['kind'],
  now: number,
  before: number,
  change: number,
  more: Partial<GrowthSince> = {},
): GrowthSince => ({
  ...{ key: '', title: { 'zh-CN': '', en: '' }, terms: [], evidence: [], words: '' },
  ...{ kind, direction: 1, now: exact(now), before: exact(before) },
  ...{ change: exact(change), decimals: `${change}`.split('.')[1]?.length ?? 0 },
  ...more,
});

const FALL = { direction: -1 } as const;

describe('growth that the text states', () => {
  it.each<[string, GrowthSince, boolean, number, string]>([
    ['base', growth('base', 0, 10, 10), true, 10, '10 = 10'],
    ['base', growth('base', 0, 10, 11), false, 10, '11 ≠ 10'],
    ['base', growth('base', 0, 10, 10.4, { change: exact(10.4, 0.5) }), true, 10, '10.4 = 10'],
    ['base', growth('base', 0, 10, 10.6, { change: exact(10.6, 0.5) }), false, 10, '10.6 ≠ 10'],
    ['amount', growth('amount', 14, 10, 4), true, 4, '14 - 10 = 4'],
    ['amount', growth('amount', 14, 10, 5), false, 4, '14 - 10 = 4 ≠ 5'],
    ['amount', growth('amount', 10, 14, 4, FALL), true, 4, '14 - 10 = 4'],
    ['amount', growth('amount', 14, 10, 4, FALL), false, -4, '10 - 14 = -4 ≠ 4'],
    ['amount', growth('amount', 14, 10, 5, { now: exact(14, 1) }), true, 4, '14 - 10 = 4'],
    ['amount', growth('amount', 14, 10, 6, { now: exact(14, 1) }), false, 4, '14 - 10 = 4 ≠ 6'],
    ['times', growth('times', 30, 10, 2), true, 2, '30 / 10 ≈ 3'],
    ['times', growth('times', 30, 10, 3), true, 2, '30 / 10 ≈ 3'],
    ['times', growth('times', 30, 10, 1), true, 2, '30 / 10 ≈ 3'],
    ['times', growth('times', 50, 10, 2), false, 4, '50 / 10 ≈ 5'],
    ['times', growth('times', 50, 10, 3), true, 4, '50 / 10 ≈ 5'],
    ['times', growth('times', 50, 10, 6), true, 4, '50 / 10 ≈ 5'],
    ['times', growth('times', 50, 10, 7), false, 4, '50 / 10 ≈ 5'],
    ['times', growth('times', 31, 10, 2.1), true, 2.1, '31 / 10 ≈ 3.1'],
    ['times', growth('times', 31, 10, 2.3), false, 2.1, '31 / 10 ≈ 3.1'],
  ])('as %s: %o', (_, of, holds, expected, arithmetic) => {
    const { kind, change } = of;
    const scale = kind === 'times' ? {} : { scale: 1 };
    const actual = change.value;
    expect(checkGrowth(of)).toEqual({ holds, expected, actual, arithmetic, ...scale });
  });

  it.each<[number, number, number, boolean]>([
    // 16.67 %: rounded, cut off, or printed without decimals.
    [14, 12, 16.7, true],
    [14, 12, 16.6, true],
    [14, 12, 16.5, false],
    [14, 12, 16.8, false],
    [14, 12, 17, true],
    [14, 12, 16, true],
    [14, 12, 15, false],
    [14, 12, 18, false],
    // A tenth of a point is no difference to ask about.
    [14, 12, 16.57, true],
    [14, 12, 16.56, false],
    [14, 12, 16.76, true],
    [14, 12, 16.77, false],
    [14, 12, -16.7, false],
  ])('from %2$s to %1$s by %s per cent: %s', (now, before, change, holds) => {
    const result = checkGrowth(growth('percent', now, before, change));
    const tail = holds ? '' : ` ≠ ${change}%`;
    expect(result).toEqual({
      ...{ holds, expected: 16.67, actual: change },
      arithmetic: `(14 - 12) / 12 ≈ 16.67%${tail}`,
    });
  });

  it('that falls is a share of what was', () => {
    expect(checkGrowth(growth('percent', 9, 12, 25, FALL))).toEqual({
      ...{ holds: true, expected: 25, actual: 25, arithmetic: '(12 - 9) / 12 ≈ 25%' },
    });
    expect(checkGrowth(growth('percent', 12, 9, 25, FALL))).toMatchObject({
      ...{ holds: false, expected: -33.33 },
    });
  });

  it.each([
    [12, 10, 1, true, '12 > 10'],
    [12, 10, -1, false, '12 > 10'],
    [10, 12, -1, true, '10 < 12'],
    [10, 10, 1, false, '10 = 10'],
    [10, 10, -1, false, '10 = 10'],
  ] as const)(
    'that is only a trend from %2$s to %1$s',
    (now, before, direction, holds, arithmetic) => {
      const trend = growth('trend', now, before, 0, { direction });
      expect(checkGrowth(trend)).toMatchObject({
        holds,
        expected: before,
        actual: now,
        arithmetic,
      });
      const printed = { now: exact(now, 0.5), before: exact(before, 0.5) };
      const rounded = checkGrowth(growth('trend', now, before, 0, { ...printed, direction }));
      expect(rounded.holds).toBe(holds || now === before);
    },
  );

  it('has the room of the digits that are printed', () => {
    // 1.2万 is anything from 1.15 to 1.25, of 1.0 that is 15 to 25 per cent.
    const room = { now: exact(12_000, 500) };
    const holds = (change: number) =>
      checkGrowth(growth('percent', 12_000, 10_000, change, room)).holds;
    expect([13, 14, 20, 25, 26].map(holds)).toEqual([false, true, true, true, false]);
    const before = { before: exact(10_000, 500) };
    const since = (change: number) =>
      checkGrowth(growth('percent', 12_000, 10_000, change, before)).holds;
    expect([13, 14, 20, 26, 27].map(since)).toEqual([false, true, true, true, false]);
  });

  it.each<[GrowthSince['kind'], 1 | -1, number | null, string, string]>([
    ['percent', 1, 10, '增加10%', 'up by 10%'],
    ['percent', 1, -10, '减少10%', 'down by 10%'],
    ['percent', -1, 10, '减少10%', 'down by 10%'],
    ['percent', -1, -10, '增加10%', 'up by 10%'],
    ['amount', 1, 20, '增加20', 'up by 20'],
    ['times', 1, 2, '增加2倍', 'up by 2倍'],
    ['base', 1, 0, '增加0', 'up by 0'],
    ['amount', -1, null, '增加0', 'up by 0'],
  ])('%s in direction %s, %s: %s', (kind, direction, value, zh, en) => {
    const said = changeOf(growth(kind, 0, 1, 0, { direction }), value);
    expect(said).toEqual({ 'zh-CN': zh, en });
  });
});
