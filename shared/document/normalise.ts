const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const SPACES = /[^\S\n]|[\u200B\uFEFF]/g;
/** Kangxi radicals, which some PDF printers put for the common characters: ⼀ (U+2F00) for 一. */
const RADICALS = /[\u2F00-\u2FD5]/g;

/** What is changed: nearly all cells of a report have nothing of it. */
const OTHER = /[\uFF01-\uFF5E\u2F00-\u2FD5\u200B\uFEFF]|[^\S\n ]/;

/**
 * Unifies width, spaces and radicals. Each UTF-16 code unit stays one code unit, so the offset map is the
 * identity: a span of the result is the span of the raw text.
 */
export function normalise(text: string): string {
  if (!OTHER.test(text)) return text;
  return text
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(RADICALS, (char) => char.normalize('NFKC'))
    .replace(SPACES, ' ');
}
