import type { Box, Place } from '../../../shared/document/source-document';
import type { PartRun } from '../build-document';
import { around } from './matrix';
import type { TextLine } from './text-line';

/** A line and the page that it stands on, counted from 0. */
export interface PlacedLine {
  readonly page: number;
  readonly line: TextLine;
}

export interface JoinedText {
  readonly text: string;
  readonly runs: readonly PartRun[];
}

const LETTER = /[A-Za-z\u00c0-\u024f]/;
const DIGIT_END = /[\d.,]$/;
const DIGIT_START = /^[\d.,]/;

const isWord = (before: string, after: string): boolean =>
  /[!-~]$/.test(before) &&
  /^[!-~]/.test(after) &&
  (LETTER.test(before.slice(-1)) || LETTER.test(after.slice(0, 1)));

/** Whether a number is broken between these lines, or two stand under each other. */
export const breaksNumber = (before: string, after: string): boolean =>
  DIGIT_END.test(before) && DIGIT_START.test(after);

/** Western words have a space between them; Chinese has none at a line's end. */
export const plainMark = (
  { line: { text: before } }: PlacedLine,
  { line: { text: after } }: PlacedLine,
): string => (isWord(before, after) ? ' ' : '');

/** Lines as one text; `mark` tells what stands between two of them. */
export function joinLines(
  lines: readonly PlacedLine[],
  mark: (before: PlacedLine, after: PlacedLine) => string,
): JoinedText {
  let text = '';
  const runs: PartRun[] = [];
  lines.forEach((placed, index) => {
    const before = lines[index - 1];
    if (before) text += mark(before, placed);
    const at = text.length;
    for (const { start, end, box } of placed.line.stretches) {
      runs.push({ span: [at + start, at + end], page: placed.page, box });
    }
    text += placed.line.text;
  });
  return { text, runs };
}

/** One place for each page. */
export function placesOf(
  boxes: readonly { readonly page: number; readonly box: Box }[],
): readonly Place[] {
  const pages = [...new Set(boxes.map(({ page }) => page))];
  return pages.map((page) => {
    const box = around(boxes.filter((each) => each.page === page).map((each) => each.box));
    return { kind: 'box', page, box };
  });
}
