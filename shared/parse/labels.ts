import { normalise } from '../document/normalise';

/** `(一)` `(1)` `一、` `1.` `1、` `3．` at the start of a label or heading, spaces gone. */
const ENUMERATOR =
  /^(?:\((?:[一二三四五六七八九十]+|\d+)\)[.、]?|(?:第?[一二三四五六七八九十]+|\d+)[、.])/;
/** A longer text is no label. */
const LONGEST_LABEL = 200;
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
  if (raw.length > LONGEST_LABEL) return { enumerator: null, key: '' };
  const compact = normalise(raw).replaceAll(' ', '');
  const enumerator = ENUMERATOR.exec(compact)?.[0] ?? null;
  const rest = compact.slice(enumerator?.length ?? 0).replace(BRACKETED, '');
  return {
    enumerator: enumerator === null ? null : enumerator.replace(NOT_WORD, '').replace('第', ''),
    key: rest.replace(NOT_WORD, ''),
  };
}

/** The letters and digits of a label, what stands in brackets too, without its enumerator. */
export function wordsOf(raw: string): string {
  if (raw.length > LONGEST_LABEL) return '';
  const compact = normalise(raw).replaceAll(' ', '');
  return compact.replace(ENUMERATOR, '').replace(NOT_WORD, '');
}
