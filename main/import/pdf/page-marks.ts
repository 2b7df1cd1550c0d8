import type { Box } from '../../../shared/document/source-document';
import type { Glyph } from './glyph';
import { END_PATH, pathRulings, type Ruling } from './path-rulings';
import {
  apply,
  asMatrix,
  boxOf,
  IDENTITY,
  multiply,
  scaleOf,
  type Matrix,
  type Point,
} from './matrix';
import type { OperatorList, PdfFont, PdfPage } from './pdfjs';
import {
  beginText,
  isGlyphs,
  moveText,
  NEW_TEXT_STATE,
  showText,
  type TextState,
} from './show-text';

/** What is drawn on a page. */
export interface PageMarks {
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  /**
   * Where pictures would be drawn. pdfjs leaves them out, so as not to decode them: what is left is that the square
   * which a picture fills is moved to its place, and nothing is drawn there.
   */
  readonly pictures: readonly Box[];
  /** Whether it draws lines or areas of any kind. */
  readonly drawn: boolean;
}

interface State extends TextState {
  readonly matrix: Matrix;
  readonly lineWidth: number;
}

const WHITE = '#ffffff';

const SQUARE: readonly Point[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
];

type Act = (args: readonly unknown[]) => void;

const numberAt = (args: readonly unknown[], index: number): number => {
  const value = args[index];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
};

/** Follows a page's operators and notes where text and lines come to stand. */
class Follower {
  readonly glyphs: Glyph[] = [];
  readonly rulings: Ruling[] = [];
  readonly pictures: Box[] = [];
  drawn = false;
  readonly #fontOf: (id: string) => PdfFont | null;
  readonly #page: State;
  readonly #stack: State[] = [];
  #state: State;

  constructor(base: Matrix, fontOf: (id: string) => PdfFont | null) {
    this.#page = { ...NEW_TEXT_STATE, matrix: base, lineWidth: 1 };
    this.#state = this.#page;
    this.#fontOf = fontOf;
  }

  /** What each operator does; the others draw nothing that is read. */
  acts(): Readonly<Record<string, Act>> {
    return { ...this.#graphics(), ...this.#text() };
  }

  /** A picture fills the square, wherever that has been moved. */
  picture(): void {
    this.pictures.push(boxOf(SQUARE.map((corner) => apply(this.#state.matrix, corner))));
  }

  #graphics(): Readonly<Record<string, Act>> {
    const save = (): void => void this.#stack.push(this.#state);
    const restore = (): void => void (this.#state = this.#stack.pop() ?? this.#state);
    const transform = (by: unknown): void => {
      this.#set({ matrix: multiply(this.#state.matrix, asMatrix(by) ?? IDENTITY) });
    };
    return {
      save,
      restore,
      transform,
      setLineWidth: (args) => this.#set({ lineWidth: numberAt(args, 0) }),
      setGState: ([entries]) => this.#setGraphicsState(entries),
      constructPath: (args) => this.#drawPath(args),
      paintFormXObjectBegin: ([by]) => {
        save();
        transform(by);
      },
      paintFormXObjectEnd: restore,
      beginGroup: () => save(),
      endGroup: restore,
      beginAnnotation: ([, , by, matrix]) => {
        save();
        this.#state = this.#page;
        transform(by);
        transform(matrix);
      },
      endAnnotation: restore,
    };
  }

  #text(): Readonly<Record<string, Act>> {
    const move = (x: number, y: number): void => this.#set(moveText(this.#state, x, y));
    return {
      beginText: () => this.#set(beginText(IDENTITY)),
      setTextMatrix: ([matrix]) => this.#set(beginText(asMatrix(matrix) ?? IDENTITY)),
      moveText: (args) => move(numberAt(args, 0), numberAt(args, 1)),
      setLeadingMoveText: (args) => {
        this.#set({ leading: numberAt(args, 1) });
        move(numberAt(args, 0), numberAt(args, 1));
      },
      nextLine: () => move(0, this.#state.leading),
      setLeading: (args) => this.#set({ leading: -numberAt(args, 0) }),
      setFont: (args) => this.#setFont(args),
      setCharSpacing: (args) => this.#set({ charSpacing: numberAt(args, 0) }),
      setWordSpacing: (args) => this.#set({ wordSpacing: numberAt(args, 0) }),
      setHScale: (args) => this.#set({ stretch: numberAt(args, 0) / 100 }),
      setFillRGBColor: ([colour]) => this.#set({ white: colour === WHITE }),
      setTextRise: (args) => this.#set({ rise: numberAt(args, 0) }),
      showText: ([shown]) => {
        if (!isGlyphs(shown)) return;
        const { glyphs, state } = showText(this.#state, this.#state.matrix, shown);
        this.glyphs.push(...glyphs);
        this.#set(state);
      },
    };
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  #setFont(args: readonly unknown[]): void {
    const [id] = args;
    const font = typeof id === 'string' ? this.#fontOf(id) : null;
    this.#set({ font, fontSize: numberAt(args, 1) });
  }

  #setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const [name, value] of entries as readonly (readonly [string, unknown])[]) {
      if (name === 'LW' && typeof value === 'number') this.#set({ lineWidth: value });
      if (name === 'Font' && Array.isArray(value)) this.#setFont(value);
    }
  }

  #drawPath([paint, data]: readonly unknown[]): void {
    const buffer: unknown = Array.isArray(data) ? data[0] : null;
    if (typeof paint !== 'number' || !(buffer instanceof Float32Array)) return;
    const { matrix, lineWidth } = this.#state;
    this.drawn ||= paint !== END_PATH;
    const path = { paint, buffer, matrix, lineWidth: lineWidth * scaleOf(matrix) };
    for (const ruling of pathRulings(path)) this.rulings.push(ruling);
  }
}

/** The text and the lines that a page shows. */
export function pageMarks(
  page: PdfPage,
  list: OperatorList,
  operators: Readonly<Record<string, number>>,
): PageMarks {
  const base = asMatrix(page.getViewport({ scale: 1 }).transform) ?? IDENTITY;
  const follower = new Follower(base, (id) => page.commonObjs.get(id));
  const acts = new Map(
    Object.entries(follower.acts()).flatMap(([name, act]) => {
      const code = operators[name];
      return code === undefined ? [] : [[code, act] as const];
    }),
  );
  list.fnArray.forEach((code, index) => {
    if (code === operators['restore'] && list.fnArray[index - 1] === operators['transform']) {
      follower.picture();
    }
    const args = list.argsArray[index];
    acts.get(code)?.(Array.isArray(args) || args instanceof Float32Array ? Array.from(args) : []);
  });
  return follower;
}
