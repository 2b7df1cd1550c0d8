import type { Box } from '../../../shared/document/source-document';
import { apply, boxOf, type Matrix, type Point } from './matrix';

/** A straight line along the page's edges, in points from the upper left. `at` is its y, or its x where it is upright. */
export interface Ruling {
  readonly upright: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface DrawnPath {
  /** The operator that ends it: whether it is stroked or filled. */
  readonly paint: number;
  /** As pdfjs packs a path: a number for the kind of step, then its points. */
  readonly buffer: Float32Array;
  readonly matrix: Matrix;
  /** In points on the page. */
  readonly lineWidth: number;
}

/** pdfjs' numbers of the operators that paint a path. */
const STROKES: ReadonlySet<number> = new Set([20, 21, 24, 25, 26, 27]);
const FILLS: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27]);

/** Ends a path without painting it: it only clips what follows. */
export const END_PATH = 28;

/** A filled area thinner than this is a line. */
const THICKEST = 3;
/** A line may be off the right angle by this. */
const SLANT = 0.7;
/** Shorter ones are parts of letters and drawings. */
const SHORTEST = 3;

const enum Step {
  move = 0,
  line = 1,
  curve = 2,
  quadratic = 3,
  close = 4,
}

interface SubPath {
  readonly points: Point[];
  curved: boolean;
  closed: boolean;
}

function subPaths({ buffer, matrix }: DrawnPath): readonly SubPath[] {
  const paths: SubPath[] = [];
  let current: SubPath | null = null;
  const point = (at: number): Point => apply(matrix, [buffer[at] ?? 0, buffer[at + 1] ?? 0]);
  const start = (at: Point): SubPath => {
    const path = { points: [at], curved: false, closed: false };
    paths.push(path);
    return path;
  };
  for (let at = 0; at < buffer.length;) {
    const step = buffer[at];
    if (step === Step.move) current = start(point(at + 1));
    else if (step === Step.line) current?.points.push(point(at + 1));
    else if (step === Step.close && current) current.closed = true;
    else if (current) {
      current.curved = true;
      current.points.push(point(at + (step === Step.curve ? 5 : 3)));
    }
    at += step === Step.curve ? 7 : step === Step.quadratic ? 5 : step === Step.close ? 1 : 3;
  }
  return paths;
}

function segment([x1, y1]: Point, [x2, y2]: Point): readonly Ruling[] {
  const width = Math.abs(x2 - x1);
  const height = Math.abs(y2 - y1);
  if (Math.max(width, height) < SHORTEST || Math.min(width, height) > SLANT) return [];
  return width > height
    ? [{ upright: false, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
    : [{ upright: true, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
}

function stroked({ points, closed, curved }: SubPath): readonly Ruling[] {
  if (curved) return [];
  const [first] = points;
  const ends = closed && first ? [...points, first] : points;
  return ends.slice(1).flatMap((end, index) => segment(ends[index] ?? end, end));
}

const isRectangle = ({ points, curved }: SubPath, [left, top, right, bottom]: Box): boolean =>
  !curved &&
  points.length >= 4 &&
  points.every(
    ([x, y]) => Math.min(x - left, right - x) < SLANT && Math.min(y - top, bottom - y) < SLANT,
  );

/** The line that a thin bar is. */
function bar([left, top, right, bottom]: Box): readonly Ruling[] {
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) > THICKEST) return [];
  return width > height
    ? segment([left, (top + bottom) / 2], [right, (top + bottom) / 2])
    : segment([(left + right) / 2, top], [(left + right) / 2, bottom]);
}

/** Whether `inner` lies in `outer` with a thin edge around: so browsers draw a cell's frame. */
const frames = (outer: Box, inner: Box): boolean =>
  outer.every((side, index) => {
    const edge = ((inner[index] ?? 0) - side) * (index < 2 ? 1 : -1);
    return edge >= 0 && edge <= THICKEST;
  }) && outer.some((side, index) => side !== inner[index]);

function frame([left, top, right, bottom]: Box): readonly Ruling[] {
  const corners: readonly Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return stroked({ points: [...corners], closed: true, curved: false });
}

function filled(paths: readonly SubPath[]): readonly Ruling[] {
  const boxes = paths
    .map((path) => ({ path, box: boxOf(path.points) }))
    .filter(({ path, box }) => isThin(box) || isRectangle(path, box))
    .map(({ box }) => box);
  const [first, second] = boxes;
  if (boxes.length === 2 && first && second) {
    if (frames(first, second)) return frame(first);
    if (frames(second, first)) return frame(second);
  }
  return boxes.flatMap(bar);
}

const isThin = ([left, top, right, bottom]: Box): boolean =>
  Math.min(right - left, bottom - top) <= THICKEST;

/** The straight lines that a path draws: strokes, thin bars, and frames. Areas and curves are none. */
export function pathRulings(path: DrawnPath): readonly Ruling[] {
  const paths = subPaths(path);
  const strokes =
    STROKES.has(path.paint) && path.lineWidth <= THICKEST * 2 ? paths.flatMap(stroked) : [];
  return [...strokes, ...(FILLS.has(path.paint) ? filled(paths) : [])];
}
