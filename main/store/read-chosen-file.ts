import { readFile, stat } from 'node:fs/promises';
import { maxMbOf } from '../../shared/contract/limits';
import type { AppError } from '../../shared/contract/app-error';
import { fail, ok, type Result } from '../../shared/lib/result';
import { errorCode } from '../../shared/lib/system-code';

/** The bytes of a file that the user named. Too large ones, folders and devices are not read at all. */
export async function readChosenFile(
  file: string,
): Promise<
  Result<
    Uint8Array,
    Extract<AppError, { kind: 'fileTooLarge' | 'unreadableFile' | 'unsupportedFile' }>
  >
> {
  try {
    const found = await stat(file);
    if (!found.isFile()) return fail({ kind: 'unsupportedFile', format: 'folder' });
    const limitMb = maxMbOf(file);
    if (found.size > limitMb * 1024 * 1024) return fail({ kind: 'fileTooLarge', limitMb });
    return ok(await readFile(file));
  } catch (error) {
    return fail({ kind: 'unreadableFile', code: errorCode(error) });
  }
}
