import type { Adapter } from 'lowdb';
import { z } from 'zod';
import { verifyChain } from '../../shared/casefile/chain';
import type { CaseEvent } from '../../shared/casefile/event';
import { caseEventSchema } from '../../shared/contract/case-schemas';
import { CASE_FILE_VERSION, migrate, type VersionedFile } from './case-migrations';
import { readTextIfThere, type Files } from './files';
import { parsedJson } from './parsed-json';
import { salvageEvents } from './salvage-events';
import { sha256 } from './sha256';

/** What a case file holds, as far as it is sound. */
export interface CaseContent {
  /** The version that the file has; it is written in the newest. */
  readonly version: number;
  /** From the first on, each one sound. */
  readonly events: readonly CaseEvent[];
  /** The first event that is not sound or not there; `null` where the file is whole. */
  readonly brokenAt: number | null;
  /** How many events are lost from there on; `null` where the file does not say. */
  readonly lost: number | null;
}

/** Not one sound event. */
export class UnsoundCaseError extends Error {}
/** A newer version of the program has written it. */
export class NewerCaseError extends Error {}

const fileSchema = z.object({ version: z.number().int().min(1) });
const eventsSchema = z.object({ events: z.array(z.unknown()) });
/** What all events have, whatever their act; a newer program may know more acts. */
const anyEventSchema = z.strictObject({
  seq: z.number(),
  at: z.string(),
  who: z.string(),
  act: z.looseObject({ type: z.string() }),
  prev: z.string(),
  hash: z.string(),
});

/** The events from the first on that are what was appended, one by one. */
function soundEvents(events: readonly unknown[]): readonly CaseEvent[] {
  const shapeless = events.findIndex((event) => !anyEventSchema.safeParse(event).success);
  const shaped = (shapeless === -1 ? events : events.slice(0, shapeless)) as readonly CaseEvent[];
  const brokenAt = verifyChain(shaped, sha256);
  const sound = brokenAt === null ? shaped : shaped.slice(0, brokenAt);
  // The chain holds, so that a program wrote it as it stands: one that knows more than this one.
  const known = sound.every((event) => caseEventSchema.safeParse(event).success);
  if (!known) throw new NewerCaseError();
  return sound;
}

/** What is said of how much is lost, where something is. */
function contentOf(
  version: number,
  sound: readonly CaseEvent[],
  said: { readonly count: number | null; readonly there: number; readonly whole: boolean },
): CaseContent {
  if (sound[0]?.act.type !== 'importFile') throw new UnsoundCaseError();
  if (said.whole) return { version, events: sound, brokenAt: null, lost: 0 };
  const had = Math.max(said.count ?? 0, said.there);
  const lost = said.count === null && had === sound.length ? null : had - sound.length;
  return { version, events: sound, brokenAt: sound.length, lost };
}

function checkVersion(version: number): void {
  if (version > CASE_FILE_VERSION) throw new NewerCaseError();
  if (version < 1) throw new UnsoundCaseError();
}

function readWhole(file: VersionedFile): CaseContent {
  const { events, count, lastHash } = migrate(file);
  const sound = soundEvents(events);
  const whole =
    sound.length === events.length &&
    count === events.length &&
    lastHash === (sound.at(-1)?.hash ?? null);
  const said = { count: typeof count === 'number' ? count : null, there: events.length, whole };
  return contentOf(file.version, sound, said);
}

function readTorn(text: string): CaseContent {
  const salvaged = salvageEvents(text);
  if (!salvaged) throw new UnsoundCaseError();
  const { version, events, count } = salvaged;
  checkVersion(version);
  return contentOf(version, soundEvents(events), { count, there: events.length, whole: false });
}

/**
 * Reads a case file of this version or an older one. Throws `NewerCaseError` where a newer program wrote it, and
 * `UnsoundCaseError` where nothing sound is left; else what stands sound, from the first event on, is the answer.
 */
export function readCaseText(text: string): CaseContent {
  const json = parsedJson(text);
  if (json === undefined) return readTorn(text);
  const file = fileSchema.safeParse(json);
  if (!file.success) throw new UnsoundCaseError();
  checkVersion(file.data.version);
  const listed = eventsSchema.safeParse(json);
  if (!listed.success) throw new UnsoundCaseError();
  return readWhole({ ...(json as object), ...file.data, ...listed.data });
}

/** As this program writes it; compact, because it is written at every act. */
export const caseText = (events: readonly CaseEvent[]): string =>
  JSON.stringify({
    version: CASE_FILE_VERSION,
    count: events.length,
    lastHash: events.at(-1)?.hash ?? null,
    events,
  });

/** lowdb's two methods over a case file; only whole content is written. */
export class CaseFile implements Adapter<CaseContent> {
  readonly #file: string;
  readonly #files: Files;

  constructor(file: string, files: Files) {
    this.#file = file;
    this.#files = files;
  }

  async read(): Promise<CaseContent | null> {
    const text = await readTextIfThere(this.#files, this.#file);
    return text === null ? null : readCaseText(text);
  }

  async write({ events }: CaseContent): Promise<void> {
    await this.#files.write(this.#file, caseText(events));
  }
}
