import { beforeAll, describe, expect, it } from 'vitest';
import expected from './expected.json';
import { measureShare, type Share } from './share';

/** Measured as `npm run bench:accuracy` does; `npm run bench:accuracy -- --update` rewrites what is expected. */
describe('the accuracy of the rules, on its fixed share', () => {
  let share: Share;
  beforeAll(() => {
    share = measureShare();
  }, 120_000);

  it('is what it was', () => {
    expect(share).toEqual(expected);
  });

  it('accuses no clean report of an error', () => {
    for (const [rule, counts] of Object.entries(share.cleanReports))
      expect(counts.error ?? 0, rule).toBe(0);
  });
});
