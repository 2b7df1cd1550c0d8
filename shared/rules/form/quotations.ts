import type { Term } from '../rule';

const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['《', '》'],
  ['‘', '’'],
];

/** No quotation that matters is longer; it bounds the work on a file that is none. */
const LONGEST_QUOTATION = 60;
/** Whether a place of a paragraph stands in quotation marks that are closed behind it. */
export function isQuoted(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - LONGEST_QUOTATION), at);
  const behind = words.slice(at, at + LONGEST_QUOTATION);
  return QUOTES.some(
    ([open, close]) =>
      before.lastIndexOf(open) > before.lastIndexOf(close) && behind.includes(close),
  );
}

/** What is missing to judge words that may be another's, or the very words of a name. */
export const QUOTATION: Term = {
  label: { 'zh-CN': '引号内文字的出处', en: 'the source of what is quoted' },
  value: null,
  evidence: null,
};
