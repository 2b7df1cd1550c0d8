import type { Box, Run, Span } from '../../../../shared/document/source-document';

/** From here on a character is as wide as it is high; Latin letters and digits are half as wide. */
const FIRST_WIDE = 0x2e80;

const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) >= FIRST_WIDE ? 2 : 1), 0);

/** A line of this many characters and more that is higher than wide is written downwards. */
const isDownwards = ([left, top, right, bottom]: Box, length: number): boolean =>
  length > 1 && bottom - top > (right - left) * 1.5;

/** Where a part of a run stands on the page: its share of the run's box, by the widths of the characters. */
export function boxInRun(text: string, run: Run, span: Span): Box {
  const [start, end] = run.span;
  const whole = widthOf(text.slice(start, end));
  if (whole === 0) return run.box;
  const from = widthOf(text.slice(start, Math.max(start, span[0]))) / whole;
  const to = widthOf(text.slice(start, Math.min(end, span[1]))) / whole;
  const [left, top, right, bottom] = run.box;
  const [width, height] = [right - left, bottom - top];
  return isDownwards(run.box, end - start)
    ? [left, top + height * from, right, top + height * to]
    : [left + width * from, top, left + width * to, bottom];
}

/** The smallest box around all; `null` around none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return [
    Math.min(...boxes.map(([left]) => left)),
    Math.min(...boxes.map(([, top]) => top)),
    Math.max(...boxes.map(([, , right]) => right)),
    Math.max(...boxes.map(([, , , bottom]) => bottom)),
  ];
}

interface Shares {
  readonly left: string;
  readonly top: string;
  readonly width: string;
  readonly height: string;
}

const share = (part: number, whole: number): string => `${whole === 0 ? 0 : (part / whole) * 100}%`;

/** A box as shares of another, for CSS: so that it stays in its place at any size of the page. */
export function sharesOf([left, top, right, bottom]: Box, outer: Box): Shares {
  const width = outer[2] - outer[0];
  const height = outer[3] - outer[1];
  return {
    left: share(left - outer[0], width),
    top: share(top - outer[1], height),
    width: share(right - left, width),
    height: share(bottom - top, height),
  };
}
