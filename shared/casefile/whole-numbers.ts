import type { Span } from '../document/source-document';

/**
 * `14`, `1,400`, `-14`, `3万`, `1.2亿`, `3万2千`, `99.3%`, and Chinese numerals: 十四, 三万. A line between two numbers or
 * behind a letter is no sign: `11-14`, `A-14`.
 */
export const NUMBER =
  /(?:(?<![0-9０-９A-Za-zＡ-Ｚａ-ｚ])[-−－])?[0-9０-９]+(?:[.,．][0-9０-９]+)*(?:[十百千万亿]+[0-9０-９]+)*[十百千万亿]*[%％‰]?|[〇零一二两三四五六七八九十百千万亿]+/g;

/** A number that reaches further than this to either side of a place is none. */
const REACH = 40;

interface Number {
  readonly span: Span;
  readonly digits: string;
}

/** Full width is half width, and separators of thousands say nothing. */
const digitsOf = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/^−/, '-')
    .replace(/,(?=\d{3}(?!\d))/g, '');

/** The numbers that a span covers or cuts, whole. */
export function numbersOn(text: string, [start, end]: Span): readonly Number[] {
  const from = Math.max(0, start - REACH);
  return [...text.slice(from, end + REACH).matchAll(NUMBER)]
    .map(({ index, 0: written }): Number => {
      const at = from + index;
      return { span: [at, at + written.length], digits: digitsOf(written) };
    })
    .filter(({ span }) => span[0] < end && start < span[1]);
}

/** The span with the numbers whole that it cuts. */
export function withWholeNumbers(text: string, span: Span): Span {
  const numbers = numbersOn(text, span);
  return [
    Math.min(span[0], numbers[0]?.span[0] ?? span[0]),
    Math.max(span[1], numbers.at(-1)?.span[1] ?? span[1]),
  ];
}

/** Whether two places show the same numbers, digit by digit, in the same order. */
export function sameNumbers(a: readonly [string, Span], b: readonly [string, Span]): boolean {
  const digits = ([text, span]: readonly [string, Span]): string =>
    numbersOn(text, span)
      .map((each) => each.digits)
      .join(' ');
  return digits(a) === digits(b);
}
