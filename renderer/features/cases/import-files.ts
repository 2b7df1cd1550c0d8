import { maxMbOf } from '../../../shared/contract/limits';
import type { ImportOutcome } from '../../../shared/contract/case-list';
import { readBytes } from '../../ui/read-bytes';
import { answered } from '../../ui/settled';

/** What the drop gives us of a file. */
export type DroppedFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** Hands one file in, unless it is too large to be read at all; what the browser or the bridge refuses becomes an outcome like any other. */
export async function importFile(file: DroppedFile): Promise<ImportOutcome> {
  const fileName = file.name;
  const limitMb = maxMbOf(fileName);
  if (file.size > limitMb * 1024 * 1024) {
    return { kind: 'failed', fileName, error: { kind: 'fileTooLarge', limitMb } };
  }
  const bytes = await readBytes(file);
  if (!bytes.ok) return { kind: 'failed', fileName, error: bytes.error };
  const files = [{ name: fileName, bytes: bytes.value }];
  const answer = await answered(window.gouji.call('importFiles', { files }));
  const outcome = answer.ok ? answer.value[0] : undefined;
  return outcome ?? { kind: 'failed', fileName, error: { kind: 'invalidCall' } };
}

interface Watch {
  readonly onReading: (index: number) => void;
  readonly onSettled: (index: number, outcome: ImportOutcome) => void;
  readonly stopped: () => boolean;
}

/** One by one, so that progress can be shown, it can be stopped, and one file at a time is in memory. */
export async function importDropped(files: readonly DroppedFile[], watch: Watch): Promise<void> {
  for (const [index, file] of files.entries()) {
    if (watch.stopped()) return;
    watch.onReading(index);
    watch.onSettled(index, await importFile(file));
  }
}
