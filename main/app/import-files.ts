import path from 'node:path';
import type { Notice } from '../../shared/contract/calls';
import type { AppError } from '../../shared/contract/app-error';
import type { ImportOutcome } from '../../shared/contract/case-list';
import { fail, type Result } from '../../shared/lib/result';
import { isBundle, unpackBundle } from './bundle/unpack-bundle';
import type { CaseDesk } from './case-desk';
import type { BroughtIn } from './case-intake';
import { readChosenFile } from '../store/read-chosen-file';

/** A file that was handed in, and how to get at its bytes when its turn comes. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: () => Promise<Result<Uint8Array, AppError>>;
}

type Imported = Promise<Result<BroughtIn, AppError>>;

export const fileAt = (file: string): IncomingFile => ({
  name: path.basename(file),
  bytes: () => readChosenFile(file),
});

/** A report makes a case; a case that was worked on elsewhere is taken over. */
async function bringIn(desk: CaseDesk, name: string, bytes: Uint8Array): Imported {
  if (!isBundle(bytes)) return desk.import(name, bytes);
  const bundle = await unpackBundle(bytes);
  if (!bundle.ok) return bundle;
  const { kind, events, sources } = bundle.value;
  return kind === 'reading'
    ? fail({ kind: 'readingNeedsCase' })
    : desk.restore({ events, sources });
}

/** One that fails is an outcome like any other. */
export async function importFile(
  desk: CaseDesk,
  { name, bytes }: IncomingFile,
): Promise<ImportOutcome> {
  const fileName = path.basename(name).slice(0, 255);
  const read = await bytes();
  const imported = read.ok ? await bringIn(desk, fileName, read.value) : read;
  if (!imported.ok) return { kind: 'failed', fileName, error: imported.error };
  const { caseId, doubts, deletedBefore } = imported.value;
  return doubts === null
    ? { kind: 'known', fileName, caseId }
    : { kind: 'imported', fileName, caseId, doubts, deletedBefore };
}

/** The files that main itself reads, one after the other, so that of many only one is in memory. */
export class ImportQueue {
  readonly #desk: CaseDesk;
  readonly #tell: (notice: Notice) => void;
  #batches = 0;
  /** Batches up to this one are stopped. */
  #stoppedUpTo = -1;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(desk: CaseDesk, tell: (notice: Notice) => void) {
    this.#desk = desk;
    this.#tell = tell;
  }

  /** Answers when the batch has ended; what was stopped has no outcome. */
  run(files: readonly IncomingFile[]): Promise<readonly ImportOutcome[]> {
    if (files.length === 0) return Promise.resolve([]);
    const batch = this.#batches;
    this.#batches += 1;
    this.#tell({ kind: 'importQueued', batch, names: files.map(({ name }) => name) });
    const run = this.#turn.then(() => this.#run(batch, files));
    this.#turn = run.catch(() => undefined);
    return run;
  }

  /** The file that is being read is finished; those that wait are left out. */
  stop(): void {
    this.#stoppedUpTo = this.#batches - 1;
  }

  async #run(batch: number, files: readonly IncomingFile[]): Promise<readonly ImportOutcome[]> {
    const outcomes: ImportOutcome[] = [];
    for (const [index, file] of files.entries()) {
      if (batch <= this.#stoppedUpTo) break;
      this.#tell({ kind: 'importReading', batch, index });
      const outcome = await importFile(this.#desk, file);
      outcomes.push(outcome);
      this.#tell({ kind: 'importSettled', batch, index, outcome });
    }
    this.#tell({ kind: 'importEnded', batch });
    return outcomes;
  }
}
