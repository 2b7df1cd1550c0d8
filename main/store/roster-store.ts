import { rename } from 'node:fs/promises';
import { Low } from 'lowdb';
import { z } from 'zod';
import { rosterSchema } from '../../shared/contract/roster-schemas';
import type { AppError } from '../../shared/contract/view';
import { fail, ok, type Result } from '../../shared/lib/result';
import { NO_ROSTER, type Roster } from '../../shared/report/roster';
import { errorCode } from './durable-file';
import { DamagedFileError } from './damaged-file-error';
import { JsonFile } from './json-file';

const fileSchema = z.strictObject({ version: z.literal(1), roster: rosterSchema });
type RosterFile = z.infer<typeof fileSchema>;

type RosterError = Extract<AppError, { kind: 'rosterDamaged' | 'saveFailed' }>;

/**
 * The roster of the workspace. A file that cannot be read is said to be damaged until another roster is saved; then it
 * is put aside, and not overwritten.
 */
export class RosterStore {
  readonly #file: string;
  #read: Promise<Result<Roster, RosterError>> | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  load(): Promise<Result<Roster, RosterError>> {
    this.#read ??= this.#open();
    return this.#read;
  }

  /** Answers when it is on the disk. */
  async save(roster: Roster): Promise<Result<Roster, RosterError>> {
    const before = await this.load();
    const { units, links } = roster;
    const content: RosterFile = { version: 1, roster: { units: [...units], links: [...links] } };
    try {
      if (!before.ok) await rename(this.#file, `${this.#file}.damaged`);
      await new Low<RosterFile>(new JsonFile(this.#file, fileSchema), content).write();
    } catch (error) {
      return fail({ kind: 'saveFailed', code: errorCode(error) });
    }
    this.#read = Promise.resolve(ok(roster));
    return ok(roster);
  }

  async #open(): Promise<Result<Roster, RosterError>> {
    try {
      const found = await new JsonFile(this.#file, fileSchema).read();
      return ok(found?.roster ?? NO_ROSTER);
    } catch (error) {
      if (error instanceof DamagedFileError) return fail({ kind: 'rosterDamaged' });
      throw error;
    }
  }
}
