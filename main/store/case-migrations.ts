import type { CaseEvent } from '../../shared/casefile/event';

/** What a case file of any version is: its events, as they were hashed, and what else that version has. */
export interface VersionedFile {
  readonly version: number;
  readonly events: readonly unknown[];
  readonly [field: string]: unknown;
}

type Migration = (file: VersionedFile) => VersionedFile;

const lastHashOf = (events: readonly unknown[]): unknown =>
  (events.at(-1) as Partial<CaseEvent> | null | undefined)?.hash ?? null;

/** Version 2 says first how many events there are and how they end, so that a file that was cut off shows it. */
const countEvents: Migration = ({ events }) => ({
  version: 2,
  count: events.length,
  lastHash: lastHashOf(events),
  events,
});

/**
 * The step at place N makes version N + 2 of version N + 1. A step is pure and never touches an event: the events are
 * evidence and hashed. A new kind of act needs no step; older programs tell by it that a newer one was here.
 */
const MIGRATIONS: readonly Migration[] = [countEvents];

export const CASE_FILE_VERSION = MIGRATIONS.length + 1;

/** The file as this program writes it. `file.version` is between 1 and `CASE_FILE_VERSION`. */
export const migrate = (file: VersionedFile): VersionedFile =>
  MIGRATIONS.slice(file.version - 1).reduce((older, step) => step(older), file);
