import path from 'node:path';
import type { AppError, ImportOutcome } from '../../shared/contract/view';
import type { Result } from '../../shared/lib/result';
import type { CaseDesk } from './case-desk';
import { readChosenFile } from '../store/read-chosen-file';

/** A file that was handed in, and how to get at its bytes when its turn comes. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: () => Promise<Result<Uint8Array, AppError>>;
}

export const fileAt = (file: string): IncomingFile => ({
  name: path.basename(file),
  bytes: () => readChosenFile(file),
});

async function importOne(desk: CaseDesk, { name, bytes }: IncomingFile): Promise<ImportOutcome> {
  const fileName = path.basename(name).slice(0, 255);
  const read = await bytes();
  const imported = read.ok ? await desk.import(fileName, read.value) : read;
  if (!imported.ok) return { kind: 'failed', fileName, error: imported.error };
  const { caseId, known } = imported.value;
  return { kind: known ? 'known' : 'imported', fileName, caseId };
}

/** One after the other, so that of many files only one is in memory; one that fails does not stop the others. */
export async function importFiles(
  desk: CaseDesk,
  files: readonly IncomingFile[],
  progress: (done: number) => void,
): Promise<readonly ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const file of files) {
    progress(outcomes.length);
    outcomes.push(await importOne(desk, file));
  }
  progress(outcomes.length);
  return outcomes;
}
