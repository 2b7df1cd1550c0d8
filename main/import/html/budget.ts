import { MAX_CHARACTERS, MAX_PARTS, TOO_LONG } from '../document-limits';
import type { ReadError } from '../read-error';

/** More elements than this are no report: a county's page has 2,000. */
const MAX_ELEMENTS = 1_000_000;
/** Browsers go no deeper than 512. A path grows with the depth, and so does the stack of the walk. */
const MAX_DEPTH = 1000;
/** Paths of all paragraphs and cells together: a hundred thousand of the usual length. */
const MAX_PATH_CHARACTERS = 20_000_000;

/** Thrown inside this adapter alone, to leave the parser or the walk at once. */
export class BeyondBounds extends Error {
  constructor(readonly reason: ReadError) {
    super(reason.kind);
  }
}

/** Counts what is built of a page while it is built, and throws `BeyondBounds` before it is too much. */
export class Budget {
  #elements = 0;
  #depth = 0;
  #characters = 0;
  #pathCharacters = 0;
  #paragraphs = 0;
  #cells = 0;

  addElement(): void {
    if (++this.#elements > MAX_ELEMENTS) this.tooLong();
  }

  enter(): void {
    if (++this.#depth > MAX_DEPTH) {
      throw new BeyondBounds({ kind: 'damagedFile', format: 'html' });
    }
  }

  leave(): void {
    this.#depth--;
  }

  addText(length: number): void {
    if ((this.#characters += length) > MAX_CHARACTERS) this.tooLong();
  }

  addPath(path: string): void {
    if ((this.#pathCharacters += path.length) > MAX_PATH_CHARACTERS) this.tooLong();
  }

  addParagraph(): void {
    if (++this.#paragraphs > MAX_PARTS) this.tooLong();
  }

  addCell(): void {
    if (++this.#cells > MAX_PARTS) this.tooLong();
  }

  tooLong(): never {
    throw new BeyondBounds(TOO_LONG);
  }
}
