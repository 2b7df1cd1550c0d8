/** What numbers are written with; a letter more or less makes another number of them. */
const NUMERAL = /[\d０-９.,，．〇零一二三四五六七八九十百千万亿]/;

/** Whether the two, written without anything between them, would be one number. */
export const makesOneNumber = (before: string, after: string): boolean =>
  NUMERAL.test(before.slice(-1)) && NUMERAL.test(after.slice(0, 1));

/** What sets characters apart from those beside them, though they are on one line. */
export interface Setting {
  readonly struck?: boolean;
  /** Above or below the line: the mark of a note. */
  readonly raised?: boolean;
  /** White, or too small to be seen. */
  readonly unseen?: boolean;
}

const keyOf = ({ struck, raised, unseen }: Setting): string =>
  `${struck ? 's' : ''}${raised ? 'r' : ''}${unseen ? 'u' : ''}`;

/**
 * Text that is put together of runs. Numbers that are set differently are two (a struck 3 before a 5, a note's mark
 * behind a 69): a space keeps them from being read as one. Everything else runs on.
 */
export class SetText {
  #text = '';
  #key = '';

  get text(): string {
    return this.#text;
  }

  write(piece: string, setting: Setting): void {
    if (piece === '') return;
    const key = keyOf(setting);
    if (key !== this.#key && makesOneNumber(this.#text, piece)) this.#text += ' ';
    this.#text += piece;
    this.#key = key;
  }
}
