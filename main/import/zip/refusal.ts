import { MAX_CHARACTERS, MAX_PARTS } from '../document-limits';
import { fail, type Result } from '../../../shared/lib/result';
import type { SourceDocument, SourceFormat } from '../../../shared/document/source-document';
import type { DocumentPart } from '../build-document';
import type { ReadError } from '../read-error';

/** All parts that are read of one packed file, together. */
export const MAX_UNPACKED_MB = 100;

export type RefusalReason = 'damaged' | 'encrypted' | 'unpackedTooLarge' | 'tooLong';

/**
 * Ends the reading of a packed file from deep inside of it: a callback of the XML parser can stop it in no other way.
 * It never leaves `readingPacked`.
 */
export class Refusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

function errorOf(reason: RefusalReason, format: SourceFormat): ReadError {
  switch (reason) {
    case 'damaged':
      return { kind: 'damagedFile', format };
    case 'encrypted':
      return { kind: 'encryptedFile' };
    case 'unpackedTooLarge':
      return { kind: 'unpackedTooLarge', limitMb: MAX_UNPACKED_MB };
    case 'tooLong':
      return { kind: 'documentTooLong', characters: MAX_CHARACTERS, parts: MAX_PARTS };
  }
}

/** What `read` makes, or the error that its refusal stands for. */
export function readingPacked(
  format: SourceFormat,
  read: () => Result<SourceDocument, ReadError>,
): Result<SourceDocument, ReadError> {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return fail(errorOf(error.reason, format));
    throw error;
  }
}

const lengthOf = (part: DocumentPart): number =>
  part.kind === 'paragraph'
    ? part.text.length
    : part.cells.reduce((sum, { text }) => sum + text.length, 0);

/** A short file can name one long text a hundred thousand times: refused before it is written out. */
export function withinBounds(parts: readonly DocumentPart[]): readonly DocumentPart[] {
  const length = parts.reduce((sum, part) => sum + lengthOf(part), 0);
  if (length > MAX_CHARACTERS) throw new Refusal('tooLong', 'too much text');
  return parts;
}
