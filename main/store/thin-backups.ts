/** A state of a case that was kept. */
export interface Backup {
  /** Of its file. */
  readonly name: string;
  /** Counts up in a case; a clock may be set back, this is not. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly events: number;
  /** Kept before a file of an older version was written anew. */
  readonly beforeMigration: boolean;
  /** Bytes. */
  readonly size: number;
}

const HOURS = 24;
const DAYS = 30;
const MAX_BYTES = 32 * 1024 * 1024;

/** The latest of each of the last `count` times that `nameOf` names. */
function latestOf(
  newestFirst: readonly Backup[],
  nameOf: (backup: Backup) => string,
  count: number,
): readonly Backup[] {
  const latest = new Map<string, Backup>();
  for (const backup of newestFirst) {
    const name = nameOf(backup);
    if (!latest.has(name)) latest.set(name, backup);
  }
  return [...latest.values()].slice(0, count);
}

/**
 * What may go: kept are the newest, the last of each of 24 hours and of each of 30 days in which there were any, and
 * those from before a migration; of these again only the newest that are not over 32 MB together.
 */
export function thinBackups(backups: readonly Backup[]): readonly Backup[] {
  const newestFirst = [...backups].sort((a, b) => b.number - a.number);
  const kept = new Set([
    ...newestFirst.slice(0, 1),
    ...newestFirst.filter(({ beforeMigration }) => beforeMigration),
    ...latestOf(newestFirst, ({ madeAt }) => madeAt.slice(0, 13), HOURS),
    ...latestOf(newestFirst, ({ madeAt }) => madeAt.slice(0, 10), DAYS),
  ]);
  let bytes = 0;
  return newestFirst.filter((backup, at) => {
    if (!kept.has(backup)) return true;
    bytes += backup.size;
    return at > 0 && bytes > MAX_BYTES && !backup.beforeMigration;
  });
}
