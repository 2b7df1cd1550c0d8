import { readFile } from 'node:fs/promises';
import { DamagedFileError } from './damaged-file-error';
import { errorCode } from '../../shared/lib/system-code';
import { writeDurably } from './durable-file';

/** How what is kept of the cases comes to the disk and back. Both reject with the system's code. */
export interface Files {
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Answers when the content is on the disk. */
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>;
}

/** As it is. */
export const PLAIN_FILES: Files = {
  read: (file) => readFile(file),
  write: (file, content) => writeDurably(file, content),
};

/** `null` where there is no such file. */
export async function readIfThere(files: Files, file: string): Promise<Uint8Array | null> {
  try {
    return await files.read(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The same, and `null` also where it is not what this program wrote. */
export async function readSoundIfThere(files: Files, file: string): Promise<Uint8Array | null> {
  try {
    return await readIfThere(files, file);
  } catch (error) {
    if (error instanceof DamagedFileError) return null;
    throw error;
  }
}

/** Its UTF-8 text; `null` where there is no such file. */
export async function readTextIfThere(files: Files, file: string): Promise<string | null> {
  const bytes = await readIfThere(files, file);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}
