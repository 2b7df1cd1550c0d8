import { apply, boxOf, IDENTITY, multiply, scaleOf, type Matrix } from './matrix';
import type { Glyph } from './glyph';
import type { PdfFont } from './pdfjs';
import { withoutRadicals } from './radicals';

/** The text state of PDF: what has been set for showing text, and where the next character will stand. */
export interface TextState {
  readonly font: PdfFont | null;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  /** 1 is as wide as the font is. */
  readonly stretch: number;
  readonly rise: number;
  readonly leading: number;
  /** The colour that characters are filled with. */
  readonly white: boolean;
  readonly textMatrix: Matrix;
  readonly x: number;
  readonly y: number;
  readonly lineX: number;
  readonly lineY: number;
}

export const NEW_TEXT_STATE: TextState = {
  font: null,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  rise: 0,
  leading: 0,
  white: false,
  textMatrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
};

export const beginText = (textMatrix: Matrix): Partial<TextState> => ({
  textMatrix,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
});

export function moveText(state: TextState, byX: number, byY: number): Partial<TextState> {
  const x = state.lineX + byX;
  const y = state.lineY + byY;
  return { x, y, lineX: x, lineY: y };
}

/** A character as pdfjs gives it. Widths in thousandths of the type's size. */
interface Shown {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

/** Characters, and between them steps back in thousandths of the type's size. */
export type ShownText = readonly (Shown | number | null)[];

export const isGlyphs = (value: unknown): value is ShownText => Array.isArray(value);

/** How far type reaches above and below its base line, in its size. Chinese fonts agree on it. */
const ASCENT = 0.88;
const DESCENT = 0.12;

/** Text is level when it climbs less than this in its own length. */
const LEVEL = 0.1;

class Pen {
  readonly glyphs: Glyph[] = [];
  readonly #state: TextState;
  readonly #matrix: Matrix;
  readonly #size: number;
  readonly #unit: number;
  readonly #direction: number;
  readonly #level: boolean;
  readonly #shownSize: number;
  /** How far the text has come, before it is stretched. */
  #at = 0;

  constructor(state: TextState, page: Matrix) {
    this.#state = state;
    this.#size = Math.abs(state.fontSize);
    this.#direction = state.fontSize < 0 ? -1 : 1;
    this.#unit = this.#size * (state.font?.fontMatrix?.[0] ?? 0.001);
    const matrix = multiply(page, state.textMatrix);
    this.#matrix = multiply(matrix, [1, 0, 0, 1, state.x, state.y + state.rise]);
    const [a, b] = matrix;
    this.#level = a * this.#direction > 0 && Math.abs(b) < LEVEL * Math.abs(a);
    this.#shownSize = this.#size * scaleOf(matrix);
  }

  step(thousandths: number): void {
    const back = this.#state.font?.vertical ? 1 : -1;
    this.#at += (back * thousandths * this.#size) / 1000;
  }

  show(shown: Shown): void {
    const { font, charSpacing, wordSpacing } = this.#state;
    const spacing = ((shown.isSpace ? wordSpacing : 0) + charSpacing) * this.#direction;
    if (font?.vertical) {
      const metric = shown.vmetric ?? font.defaultVMetrics;
      const width = shown.width * this.#unit;
      const left = -(shown.vmetric?.[1] ?? shown.width / 2) * this.#unit;
      const down = this.#at + (metric?.[2] ?? 880) * this.#unit;
      this.#put(shown, left, width, -down);
      this.#at += -(metric?.[0] ?? -1000) * this.#unit - spacing;
    } else {
      this.#put(shown, this.#at, shown.width * this.#unit, 0);
      this.#at += shown.width * this.#unit + spacing;
    }
  }

  end(): Partial<TextState> {
    const { x, y, font } = this.#state;
    return font?.vertical ? { y: y - this.#at } : { x: x + this.#at * this.#stretch };
  }

  get #stretch(): number {
    return this.#state.stretch * this.#direction;
  }

  #put({ unicode }: Shown, left: number, width: number, base: number): void {
    if (unicode === '' || this.#size === 0) return;
    const from = left * this.#stretch;
    const to = (left + width) * this.#stretch;
    const top = base + ASCENT * this.#size * this.#direction;
    const bottom = base - DESCENT * this.#size * this.#direction;
    const corners = [
      apply(this.#matrix, [from, top]),
      apply(this.#matrix, [to, top]),
      apply(this.#matrix, [from, bottom]),
      apply(this.#matrix, [to, bottom]),
    ];
    this.glyphs.push({
      text: withoutRadicals(unicode),
      box: boxOf(corners),
      size: this.#shownSize,
      level: this.#level,
      white: this.#state.white,
    });
  }
}

/** Where the characters of one piece of text stand on the page, and the state after it. */
export function showText(
  state: TextState,
  page: Matrix,
  shown: ShownText,
): { readonly glyphs: readonly Glyph[]; readonly state: Partial<TextState> } {
  const pen = new Pen(state, page);
  for (const each of shown) {
    if (typeof each === 'number') pen.step(each);
    else if (each !== null) pen.show(each);
  }
  return { glyphs: pen.glyphs, state: pen.end() };
}
