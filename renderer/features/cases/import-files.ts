import { MAX_FILE_BYTES, MAX_FILE_MB } from '../../../shared/contract/limits';
import type { ImportOutcome } from '../../../shared/contract/view';

/** What the drop gives us of a file. */
export type DroppedFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** Hands one file in, unless it is too large to be read at all; what the browser or the bridge refuses becomes an outcome like any other. */
async function importOne(file: DroppedFile): Promise<readonly ImportOutcome[]> {
  if (file.size > MAX_FILE_BYTES) {
    const error = { kind: 'fileTooLarge', limitMb: MAX_FILE_MB } as const;
    return [{ kind: 'failed', fileName: file.name, error }];
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await window.gouji.call('importFiles', { files: [{ name: file.name, bytes }] });
  } catch (cause) {
    const code = cause instanceof DOMException ? cause.name : 'EIO';
    return [{ kind: 'failed', fileName: file.name, error: { kind: 'unreadableFile', code } }];
  }
}

/** One by one, so that progress can be shown, it can be stopped, and one file at a time is in memory. */
export async function importDropped(
  files: readonly DroppedFile[],
  onProgress: (done: number, file: string) => void,
  stopped: () => boolean,
): Promise<readonly ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const [index, file] of files.entries()) {
    if (stopped()) break;
    onProgress(index, file.name);
    outcomes.push(...(await importOne(file)));
  }
  return outcomes;
}

/** The case to open at once: that of the only file, if it came in. */
export function onlyCase(outcomes: readonly ImportOutcome[]): string | null {
  const [only] = outcomes;
  return outcomes.length === 1 && only && only.kind !== 'failed' ? only.caseId : null;
}
