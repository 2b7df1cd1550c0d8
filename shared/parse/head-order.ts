import type { Column, ColumnOrder, Head } from './columns';
import type { GridCell } from './grid';
import { nearestLabel } from './nearest-label';

/** One head: the words over one column, in one cell or broken over several below each other. */
export interface Leaf {
  readonly key: string;
  /** The first of its cells. */
  readonly cell: GridCell;
  readonly from: number;
  readonly to: number;
}

export interface NamedColumns {
  readonly order: ColumnOrder;
  /** Those that name a column of the form. */
  readonly heads: readonly Head[];
  readonly foreign: readonly Leaf[];
}

/** 其它 and 合计 say what the form's words say. */
const sameWords = (key: string): string =>
  key.replaceAll('其它', '其他').replaceAll('合计', '总计');

const names = (column: Column, key: string): boolean => column.label.key === sameWords(key);

/** A piece of a column's head: 结果 of 结果纠正, 企业 of 商业企业. */
const isPiece = (column: Column, key: string): boolean =>
  key !== '' && column.label.key.includes(sameWords(key));

/** The words are a head of the form. */
export const isHeadOf = (columns: readonly Column[], key: string): boolean =>
  columns.some((column) => names(column, key));

/** The words can be a piece of a head of the form. */
export const mayBeHead = (columns: readonly Column[], key: string): boolean =>
  columns.some((column) => isPiece(column, key));

const headOf = (leaf: Leaf, column: Column, isLoose: boolean): Head => ({
  column: column.id,
  from: leaf.from,
  to: leaf.to,
  cell: leaf.cell,
  isLoose,
});

/** As many heads as the form has columns, each the form's own there or a piece of it. */
function inFormOrder(leaves: readonly Leaf[], columns: readonly Column[]): NamedColumns | null {
  if (leaves.length !== columns.length) return null;
  const heads = columns.flatMap((column, at) => {
    const leaf = leaves[at];
    return leaf && isPiece(column, leaf.key) ? [headOf(leaf, column, false)] : [];
  });
  const certain = leaves.filter(
    ({ key }) => columns.filter((each) => isPiece(each, key)).length === 1,
  );
  if (heads.length < columns.length || certain.length * 2 < columns.length) return null;
  return { heads, order: columns.map(({ id }) => id), foreign: [] };
}

/** The one column of which the words are a piece, or which they resemble. */
function resembling(key: string, open: readonly Column[]): Column | null {
  const pieceOf = open.filter((column) => isPiece(column, key));
  const [only, ...others] = pieceOf;
  if (only) return others.length === 0 && key.length > 1 ? only : null;
  return nearestLabel({ enumerator: null, key }, open);
}

/** Each head by its own words; two for one column, or most for none, name nothing. */
function byName(leaves: readonly Leaf[], columns: readonly Column[]): NamedColumns | null {
  const exact = leaves.map(({ key }) => columns.find((column) => names(column, key)) ?? null);
  const open = columns.filter((column) => !exact.includes(column));
  const named = leaves.map((leaf, at) => exact[at] ?? resembling(leaf.key, open));
  const known = named.filter((column) => column !== null);
  if (new Set(known).size < known.length || known.length * 2 <= columns.length) return null;
  const heads = leaves.flatMap((leaf, at) => {
    const column = named[at];
    return column ? [headOf(leaf, column, column.label.key !== leaf.key)] : [];
  });
  const foreign = leaves.filter((_, at) => !named[at]);
  return { heads, order: named.map((column) => column?.id ?? null), foreign };
}

/** Which columns heads name that stand one after the other; `null` where that cannot be told. */
export const headOrder = (
  leaves: readonly Leaf[],
  columns: readonly Column[],
): NamedColumns | null => inFormOrder(leaves, columns) ?? byName(leaves, columns);

/** A row of pieces that follow each other as the form's heads do, and the columns that they can be of. */
function placesInOrder(
  keys: readonly string[],
  columns: readonly Column[],
): readonly Column[] | null {
  const counts = keys.map((key) => keys.filter((each) => each === key).length);
  let rounds = Math.max(...counts, 1);
  let before = -1;
  const places: Column[] = [];
  for (const key of keys) {
    let at = columns.findIndex((column, index) => index > before && isPiece(column, key));
    if (at < 0) {
      rounds -= 1;
      at = columns.findIndex((column) => isPiece(column, key));
    }
    const column = columns[at];
    if (!column || rounds < 1) return null;
    places.push(column);
    before = at;
  }
  return places;
}

/** Heads broken over several rows of flattened text: in each row their pieces follow each other as the form's heads do. */
export function areInFormOrder(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
): boolean {
  const places = rows.map((keys) => placesInOrder(keys, columns)).filter((each) => each !== null);
  const found = new Set(places.flat());
  return places.length === rows.length && columns.every((column) => found.has(column));
}
