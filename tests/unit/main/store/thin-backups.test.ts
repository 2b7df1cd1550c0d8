import { describe, expect, it } from 'vitest';
import { thinBackups, type Backup } from '../../../../main/store/thin-backups';

const backup = (number: number, madeAt: string, changes: Partial<Backup> = {}): Backup => ({
  name: `${number}`,
  number,
  madeAt,
  events: number,
  beforeMigration: false,
  size: 1000,
  ...changes,
});

const numbersOf = (backups: readonly Backup[]): readonly number[] =>
  backups.map(({ number }) => number);

/** One every ten minutes, the oldest first. */
const everyTenMinutes = (count: number, size = 1000): readonly Backup[] =>
  Array.from({ length: count }, (_, n) =>
    backup(n, new Date(Date.UTC(2026, 0, 1) + n * 600_000).toISOString(), { size }),
  );

describe('backups that may go', () => {
  it('are those of an hour but its last', () => {
    const backups = [
      backup(1, '2026-01-05T09:00:00.000Z'),
      backup(2, '2026-01-05T09:59:00.000Z'),
      backup(3, '2026-01-05T10:00:00.000Z'),
      backup(4, '2026-01-05T10:01:00.000Z'),
    ];
    expect(numbersOf(thinBackups(backups))).toEqual([3, 1]);
  });

  it('leave 24 hours and 30 days, however many there were', () => {
    const backups = everyTenMinutes(6 * 24 * 100);
    const gone = new Set(thinBackups(backups));
    const kept = backups.filter((each) => !gone.has(each));
    // The last hour of the last day is also that day's last, and so is one hour of the day before.
    expect(kept).toHaveLength(24 + 29);
    expect(kept.at(-1)).toBe(backups.at(-1));
  });

  it('never are the newest by number, whatever the clock said', () => {
    const backups = [
      backup(1, '2026-01-05T09:10:00.000Z'),
      backup(2, '2026-01-05T09:20:00.000Z'),
      backup(3, '2026-01-05T09:00:00.000Z'),
    ];
    expect(numbersOf(thinBackups(backups))).toEqual([2, 1]);
  });

  it('never are those from before a migration', () => {
    const backups = [
      backup(1, '2026-01-05T09:10:00.000Z', { beforeMigration: true, size: 40_000_000 }),
      backup(2, '2026-01-05T09:20:00.000Z'),
    ];
    expect(thinBackups(backups)).toEqual([]);
  });

  it('are the oldest beyond 32 MB', () => {
    const hourly = everyTenMinutes(60, 10 * 1024 * 1024);
    const gone = new Set(thinBackups(hourly));
    expect(hourly.filter((each) => !gone.has(each))).toHaveLength(3);
    expect(thinBackups([backup(1, '2026-01-05T09:10:00.000Z', { size: 99_000_000 })])).toEqual([]);
  });
});
