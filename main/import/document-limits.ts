import type { ReadError } from './read-error';

/** More characters, or more paragraphs or cells, than this are not a report; a county's has 10,000 and 400. */
export const MAX_CHARACTERS = 2_000_000;
export const MAX_PARTS = 100_000;

export const TOO_LONG: ReadError = {
  kind: 'documentTooLong',
  characters: MAX_CHARACTERS,
  parts: MAX_PARTS,
};
