const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const SPACES = /[\s\u00A0\u200B\u3000\uFEFF]/g;
/** Kangxi radicals, which some PDF printers put for the common characters: ⼀ (U+2F00) for 一. */
const RADICALS = /[\u2F00-\u2FD5]/g;

/**
 * Unifies width, spaces and radicals. Each UTF-16 code unit stays one code unit, so the offset map is the
 * identity: a span of the result is the span of the raw text.
 */
export function normalise(text: string): string {
  return text
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(RADICALS, (char) => char.normalize('NFKC'))
    .replace(SPACES, ' ');
}

/** `(一)` `(1)` `一、` `1.` `1、` `3．` at the start of a label or heading, spaces gone. */
const ENUMERATOR =
  /^(?:\((?:[一二三四五六七八九十]+|\d+)\)[.、]?|(?:第?[一二三四五六七八九十]+|\d+)[、.])/;
const BRACKETED = /[([【][^)\]】]*[)\]】]/g;
const NOT_WORD = /[^\p{L}\p{N}]/gu;

export interface Label {
  /** `一`, `6` …; `null` where the label has none. */
  readonly enumerator: string | null;
  /** Letters and digits alone, without enumerator and bracketed guidance. */
  readonly key: string;
}

/** What a label or heading says, without what reports vary: spaces, punctuation, guidance in brackets. */
export function readLabel(raw: string): Label {
  const compact = normalise(raw).replaceAll(' ', '');
  const enumerator = ENUMERATOR.exec(compact)?.[0] ?? null;
  const rest = compact.slice(enumerator?.length ?? 0).replace(BRACKETED, '');
  return {
    enumerator: enumerator === null ? null : enumerator.replace(NOT_WORD, '').replace('第', ''),
    key: rest.replace(NOT_WORD, ''),
  };
}
