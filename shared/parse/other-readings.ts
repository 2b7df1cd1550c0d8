/** Letters and signs that a printed or recognised digit is taken for. */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/[OoОоΟο〇○]/g, '0'],
  [/[lI|丨]/g, '1'],
];
/** `769- 5 -`: a page number behind, or before, a number. */
const PAGE_BEHIND = /[-—–―]\s*\d+\s*[-—–―]$/;
const PAGE_BEFORE = /^[-—–―]\s*\d+\s*[-—–―]/;
/** `1.12`: a row's enumerator before a number. */
const ENUMERATOR = /^\(?\d{1,2}[.、)]/;
const SEPARATORS = /[.,'’、·。]/g;
const MARKS_AROUND = /^[^\d]+|[^\d]+$/g;
/** Signs of notes, which would become digits. */
const NOTE_MARKS = /[①-⑳¹²³]/g;
/** A longer text is no number with something about it; the patterns may be slow on it. */
const LONGEST = 60;
const WHOLE_NUMBER = /^\d{1,9}$/;

const unconfused = (text: string): string =>
  CONFUSED.reduce((words, [letters, digit]) => words.replace(letters, digit), text);

/** The text without what may be glued on to it. */
const bare = (text: string): readonly string[] => [
  text,
  text.replace(PAGE_BEHIND, ''),
  text.replace(PAGE_BEFORE, ''),
  text.replace(ENUMERATOR, ''),
];

/** The digits that stand in it, put together, or a part of them. */
const pieces = (text: string): readonly string[] => [
  text.replace(/\s/g, ''),
  ...text.trim().split(/\s+/),
  text.replace(/\s/g, '').replace(SEPARATORS, ''),
  text.replace(MARKS_AROUND, ''),
];

/**
 * The whole numbers that the raw text of a cell allows besides the one that was read: digits that a space or a line
 * break splits, a page number or enumerator glued on, separators, letters for digits. A plain number allows no other.
 */
export function otherReadings(raw: string, read: number | null): readonly number[] {
  if (raw.length > LONGEST) return [];
  // Nearly all cells: nothing in them can be taken for anything else.
  if (raw === '') return [];
  if (WHOLE_NUMBER.test(raw)) return [Number(raw)].filter((value) => value !== read);
  const text = raw.replace(NOTE_MARKS, ' ').normalize('NFKC').trim();
  const found = [text, unconfused(text)]
    .flatMap(bare)
    .flatMap((each) => pieces(each.trim()))
    .filter((each) => WHOLE_NUMBER.test(each))
    .map(Number);
  return [...new Set(found)].filter((value) => value !== read);
}
