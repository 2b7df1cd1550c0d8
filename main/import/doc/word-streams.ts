import { fail, ok, type Result } from '../../../shared/lib/result';
import type { ReadError } from '../read-error';
import { openCompoundFile } from './compound-file';

/** The streams of a Word 97-2003 file ([MS-DOC]). */
export interface WordStreams {
  readonly main: DataView;
  readonly table: DataView;
  /** What is too long for a page of properties stands here. */
  readonly data: DataView | null;
}

/** [MS-DOC] 2.5.2: Word 97 writes 0x00c1, and every later one no less; Word 6 and 95 write about 0x65. */
const WORD_97 = 0xc0;
const WORD_97_MAGIC = 0xa5ec;
const ENCRYPTED = 0x0100;
const FIRST_TABLE = 0x0200;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Throws a RangeError where the file is cut off. */
export function openWordStreams(bytes: Uint8Array): Result<WordStreams, ReadError> {
  const file = openCompoundFile(bytes);
  const main = file.stream('WordDocument');
  if (!main) return fail({ kind: 'damagedFile', format: 'doc' });
  const view = viewOf(main);
  const flags = view.getUint16(0x0a, true);
  if (flags & ENCRYPTED) return fail({ kind: 'encryptedFile' });
  const isWord97 = view.getUint16(0, true) === WORD_97_MAGIC && view.getUint16(2, true) >= WORD_97;
  if (!isWord97) return fail({ kind: 'unsupportedFile', format: 'unknown' });
  const table = file.stream(flags & FIRST_TABLE ? '1Table' : '0Table');
  if (!table) return fail({ kind: 'damagedFile', format: 'doc' });
  const data = file.stream('Data');
  return ok({ main: view, table: viewOf(table), data: data && viewOf(data) });
}
