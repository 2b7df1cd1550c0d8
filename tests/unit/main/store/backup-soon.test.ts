import { describe, expect, it } from 'vitest';
import { BackupSoon } from '../../../../main/store/backup-soon';

interface Kept {
  readonly backups: BackupSoon;
  /** In the order in which they were kept. */
  readonly kept: string[];
  readonly failures: unknown[];
  readonly broken: Set<string>;
}

function started(): Kept {
  const [kept, failures, broken] = [[] as string[], [] as unknown[], new Set<string>()];
  const backups = new BackupSoon({
    afterMs: 10_000,
    keep: (caseId) => {
      if (broken.has(caseId)) return Promise.reject(new Error(caseId));
      kept.push(caseId);
      return Promise.resolve();
    },
    failed: (error) => failures.push(error),
  });
  return { backups, kept, failures, broken };
}

describe('backups that wait', () => {
  it('are made once for a burst of acts', async () => {
    const { backups, kept } = started();
    for (const caseId of ['a', 'b', 'a', 'a']) backups.saved(caseId);
    await backups.flush();
    await backups.flush();
    expect(kept).toEqual(['a', 'b']);
  });

  it('that fail keep no other back, and are tried again the next time', async () => {
    const { backups, kept, failures, broken } = started();
    broken.add('a');
    backups.saved('a');
    backups.saved('b');
    await backups.flush();
    expect(kept).toEqual(['b']);
    expect(failures).toEqual([new Error('a')]);
    broken.clear();
    await backups.flush();
    expect(kept).toEqual(['b', 'a']);
  });
});
