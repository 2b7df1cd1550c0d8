import type { PageLayout } from './page-layout';
import { breaksNumber, plainMark, type PlacedLine } from './join-lines';
import type { TextLine } from './text-line';

/** What the lines of a document have in common, in points. */
export interface TextMeasure {
  readonly left: number;
  readonly right: number;
  /** From one line to the next. */
  readonly pitch: number;
}

/** The value below which this share of them lies. */
function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}

/** With fewer lines than this nothing can be told from where they end. */
const ENOUGH_LINES = 8;

/** The measure of the pages that are as wide as this one. */
export function measureText(
  pages: readonly { readonly layout: PageLayout; readonly lines: readonly TextLine[] }[],
  width: number,
): TextMeasure {
  const alike = pages.filter(({ layout }) => Math.abs(layout.width - width) < 1);
  const lines = alike.flatMap((page) => page.lines);
  const left =
    quantile(
      lines.map(({ box }) => box[0]),
      0.1,
    ) ?? 0;
  const rights = lines.map(({ box }) => box[2]);
  const tables = alike.flatMap(({ layout }) =>
    layout.items.flatMap((item) => (item.kind === 'table' ? [item.box[2]] : [])),
  );
  const right =
    lines.length < ENOUGH_LINES
      ? Math.max(width - left, ...rights)
      : Math.max(quantile(rights, 0.9) ?? width - left, ...tables);
  const steps = alike.flatMap((page) =>
    page.lines.slice(1).map(({ box }, index) => box[1] - (page.lines[index]?.box[1] ?? box[1])),
  );
  return {
    left,
    right,
    pitch:
      quantile(
        steps.filter((step) => step > 0),
        0.4,
      ) ?? Infinity,
  };
}

/** What of a line cannot be parted from its first word: brackets before it, punctuation behind it. */
const FIRST_WORD = /^[(\[（《“‘「『【〔]*(?:[!-~]+|.)[,.;:!?)\]，。、；：？！）》”’」』】〕…]*/u;
const SENTENCE_END = /[。！？：；]$/;

/** 「一、」, 「（一）」: behind the end of a sentence they begin a heading, also where that sentence fills its line. */
const HEADING = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;

const wordWidth = ({ text, size, box }: TextLine): number => {
  const word = FIRST_WORD.exec(text)?.[0] ?? '';
  return Math.min(
    box[2] - box[0],
    (word.length / Math.max(1, text.length)) * (box[2] - box[0]) + size / 4,
  );
};

/** How near a line's end is to the edge, in the type's size, where it was broken without regard to words. */
const AT_EDGE = 0.6;

/**
 * What stands between two lines of a paragraph. A number goes on in the next line only where this one goes to the very
 * edge; else these are two numbers.
 */
export const paragraphMark =
  (measure: TextMeasure) =>
  (before: PlacedLine, after: PlacedLine): string => {
    if (!breaksNumber(before.line.text, after.line.text)) return plainMark(before, after);
    return measure.right - before.line.box[2] < AT_EDGE * before.line.size ? '' : ' ';
  };

/** Indented further than this, in the type's size, a line begins a paragraph. */
const INDENT = 1.3;
/** A step this much larger than the usual one. */
const WIDE_STEP = 1.35;
/** Type of another size. */
const OTHER_SIZE = 0.08;

/** Whether `after` begins a paragraph of its own, and does not go on with `before`. */
export function beginsParagraph(
  before: PlacedLine,
  after: PlacedLine,
  measure: TextMeasure,
): boolean {
  const [a, b] = [before.line, after.line];
  if (a.parted || b.parted) return true;
  if (Math.abs(a.size - b.size) > OTHER_SIZE * Math.max(a.size, b.size)) return true;
  if (b.box[0] > measure.left + INDENT * b.size) return true;
  if (SENTENCE_END.test(a.text) && HEADING.test(b.text)) return true;
  const step = b.box[1] - a.box[1];
  const tall = Math.max(measure.pitch, 1.2 * a.size);
  if (before.page === after.page && step > WIDE_STEP * tall) return true;
  const room = measure.right - a.box[2];
  const slack = SENTENCE_END.test(a.text) ? 0 : b.size;
  return room > wordWidth(b) + slack;
}
