import type { Box } from '../../../shared/document/source-document';
import { makesOneNumber } from '../set-text';
import { around } from './matrix';
import type { Glyph } from './glyph';

/** Part of a line whose characters are all as wide, so that a place in it can be told by counting. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly box: Box;
}

export interface TextLine {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly box: Box;
  /** Height of its type in points: of most of its characters. */
  readonly size: number;
  /** Whether there is a gap in it that no running text has: a row of a table without lines. */
  readonly parted: boolean;
}

const middle = ([, top, , bottom]: Box): number => (top + bottom) / 2;

/** Characters belong to one line when their middles are this near, in the type's size. */
const SAME_LINE = 0.4;

/** Two characters closer than this, in their size, that are the same are one, drawn twice to look bold. */
const DOUBLED = 0.15;

/** Between characters of Western text, a wider gap (in the type's size) is a space. */
const WESTERN_GAP = 0.22;
/** Beside a Chinese character there is room without a space where a line is justified. */
const CHINESE_GAP = 0.7;

/** No line of running text is stretched as far. */
const COLUMN_GAP = 1.8;

const WESTERN = /^[!-~\u00a1-\u024f]/;
const BLANK = /^\s*$/;

const gapBetween = (left: Glyph, right: Glyph): number => right.box[0] - left.box[2];

function isSpaced(left: Glyph, right: Glyph): boolean {
  const western = WESTERN.test(left.text) && WESTERN.test(right.text);
  const widest = western ? WESTERN_GAP : CHINESE_GAP;
  return gapBetween(left, right) > widest * Math.max(left.size, right.size);
}

const DESCENT = 0.12;
const baseLine = ({ box, size }: Glyph): number => box[3] - DESCENT * size;

/** A note's mark is as much smaller as this, and as far above or below the line, in the type's size. */
const SMALLER = 0.85;
const OFF_LINE = 0.08;

const isRaised = (left: Glyph, right: Glyph): boolean => {
  const [small, large] = [Math.min(left.size, right.size), Math.max(left.size, right.size)];
  return small < SMALLER * large && Math.abs(baseLine(left) - baseLine(right)) > OFF_LINE * large;
};

/** Whether the two would be read as one number, though one is a note's mark or not seen. */
const isSetApart = (left: Glyph, right: Glyph): boolean =>
  makesOneNumber(left.text, right.text) && (left.white !== right.white || isRaised(left, right));

function isDoubled(left: Glyph, right: Glyph): boolean {
  const near = DOUBLED * left.size;
  return (
    left.text === right.text &&
    left.box[2] - left.box[0] > near &&
    Math.abs(left.box[0] - right.box[0]) < near &&
    Math.abs(left.box[1] - right.box[1]) < near
  );
}

function mostCommonSize(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { size } of glyphs) {
    const rounded = Math.round(size * 10) / 10;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

const width = ({ box }: Glyph): number => box[2] - box[0];

/** A line's characters from left to right → its text. */
class LineBuilder {
  #text = '';
  readonly #stretches: { start: number; end: number; glyphs: Glyph[] }[] = [];
  readonly #glyphs: Glyph[] = [];
  #spaced = false;
  #parted = false;

  add(glyph: Glyph): void {
    const last = this.#glyphs.at(-1);
    if (BLANK.test(glyph.text)) {
      this.#spaced ||= width(glyph) > (WESTERN_GAP / 2) * glyph.size;
      return;
    }
    if (last && isDoubled(last, glyph)) return;
    const spaced =
      last !== undefined && (this.#spaced || isSpaced(last, glyph) || isSetApart(last, glyph));
    if (spaced) this.#text += ' ';
    this.#parted ||= last !== undefined && gapBetween(last, glyph) > COLUMN_GAP * glyph.size;
    const start = this.#text.length;
    this.#text += glyph.text;
    const stretch = this.#stretches.at(-1);
    const even = last !== undefined && Math.abs(width(last) - width(glyph)) < 0.05 * glyph.size;
    if (stretch && even && !spaced && glyph.text.length === 1) {
      stretch.glyphs.push(glyph);
      stretch.end = this.#text.length;
    } else {
      this.#stretches.push({ start, end: this.#text.length, glyphs: [glyph] });
    }
    this.#glyphs.push(glyph);
    this.#spaced = false;
  }

  /** Without any character in it: `[]`. */
  line(): readonly TextLine[] {
    if (this.#glyphs.length === 0) return [];
    const stretches = this.#stretches.map(({ start, end, glyphs }) => ({
      start,
      end,
      box: around(glyphs.map(({ box }) => box)),
    }));
    const box = around(stretches.map((stretch) => stretch.box));
    const size = mostCommonSize(this.#glyphs);
    return [{ text: this.#text, stretches, box, size, parted: this.#parted }];
  }
}

/** Characters → lines from top to bottom, the characters of each from left to right. */
export function textLines(glyphs: readonly Glyph[]): readonly TextLine[] {
  const sorted = [...glyphs].sort((a, b) => middle(a.box) - middle(b.box));
  const rows: { at: number; glyphs: Glyph[] }[] = [];
  for (const glyph of sorted) {
    const at = middle(glyph.box);
    const row = rows.at(-1);
    if (row && Math.abs(at - row.at) <= SAME_LINE * glyph.size) row.glyphs.push(glyph);
    else if (!BLANK.test(glyph.text)) rows.push({ at, glyphs: [glyph] });
  }
  return rows.flatMap((row) => {
    const builder = new LineBuilder();
    for (const glyph of row.glyphs.sort((a, b) => a.box[0] - b.box[0])) builder.add(glyph);
    return builder.line();
  });
}
