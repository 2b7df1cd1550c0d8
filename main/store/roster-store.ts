import { rename } from 'node:fs/promises';
import { Low } from 'lowdb';
import { z } from 'zod';
import { rosterSchema } from '../../shared/contract/roster-schemas';
import type { AppError } from '../../shared/contract/app-error';
import { fail, ok, type Result } from '../../shared/lib/result';
import { NO_ROSTER, type Roster } from '../../shared/report/roster';
import { systemCode } from '../../shared/lib/system-code';
import { DamagedFileError } from './damaged-file-error';
import { PLAIN_FILES, type Files } from './files';
import { createTurns } from './in-turn';
import { JsonFile } from './json-file';
import { saved } from './saved';

const fileSchema = z.strictObject({ version: z.literal(1), roster: rosterSchema });
type RosterFile = z.infer<typeof fileSchema>;

type RosterError = Extract<AppError, { kind: 'rosterDamaged' | 'readFailed' | 'saveFailed' }>;

/**
 * The roster of the workspace. A file that cannot be read is said to be damaged until another roster is saved; then it
 * is put aside, and not overwritten.
 */
export class RosterStore {
  readonly #file: string;
  readonly #json: JsonFile<RosterFile>;
  readonly #inTurn = createTurns();
  #known: Roster | null = null;

  constructor(file: string, files: Files = PLAIN_FILES) {
    this.#file = file;
    this.#json = new JsonFile(file, fileSchema, files);
  }

  /** What could not be read is read again the next time. */
  load(): Promise<Result<Roster, RosterError>> {
    return this.#inTurn(this.#file, () => this.#load());
  }

  /** Answers when it is on the disk. One that could not be read, but is not damaged, is not overwritten. */
  save(roster: Roster): Promise<Result<Roster, RosterError>> {
    return this.#inTurn(this.#file, async () => {
      const before = await this.#load();
      if (!before.ok && before.error.kind !== 'rosterDamaged') return before;
      const { units, links } = roster;
      const content: RosterFile = { version: 1, roster: { units: [...units], links: [...links] } };
      return saved(async () => {
        if (!before.ok) await rename(this.#file, `${this.#file}.damaged`);
        await new Low<RosterFile>(this.#json, content).write();
        this.#known = roster;
        return ok(roster);
      });
    });
  }

  /** Keeps nothing of it in memory. */
  forget(): void {
    this.#known = null;
  }

  async #load(): Promise<Result<Roster, RosterError>> {
    if (this.#known) return ok(this.#known);
    try {
      const found = await this.#json.read();
      this.#known = found?.roster ?? NO_ROSTER;
      return ok(this.#known);
    } catch (error) {
      if (error instanceof DamagedFileError) return fail({ kind: 'rosterDamaged' });
      return fail({ kind: 'readFailed', code: systemCode(error) });
    }
  }
}
