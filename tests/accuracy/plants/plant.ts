import type { CellRef } from '../../../shared/report/annual-report';
import type { Random } from '../../generator/random';
import { quantity } from '../quantities';
import { allMarks, withTexts, type Draft } from '../draft';
import { exchanged, withValue, type Group, type Link, type Mark } from '../marked-text';

/** Where an error stands. `nowhere`: something is missing, and the rule's id is all that can tell. */
export type Place =
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'cell'; readonly cell: CellRef }
  | { readonly kind: 'nowhere' };

/** A draft with one thing wrong. */
export interface Planted {
  readonly draft: Draft;
  /** A finding that names one of them has found it. */
  readonly places: readonly Place[];
  /** Whether the report itself can tell: `false` where it is as consistent as before. */
  readonly observable: boolean;
  /** What was done, for the list of those missed. */
  readonly told: string;
}

export const PLANT_GROUPS = ['arithmetic', 'narrative', 'sums', 'rates', 'form'] as const;
export type PlantGroup = (typeof PLANT_GROUPS)[number];

export interface PlantKind {
  readonly id: string;
  readonly group: PlantGroup;
  /** The rules whose findings count. */
  readonly rules: RegExp;
  /** `null` where the draft has nothing to make wrong in this way. */
  readonly plant: (draft: Draft, random: Random) => Planted | null;
}

export function oneOf<T>(random: Random, list: readonly T[]): T | null {
  const [first, ...rest] = list;
  return first === undefined ? null : random.pick([first, ...rest]);
}

/** What a slip of the hand makes of a count: another digit, two exchanged, one too many or too few, one off. */
export function slip(random: Random, value: number): number {
  const text = String(value);
  const at = random.int(0, text.length - 1);
  const digit = Number(text.charAt(at));
  const other = `${text.slice(0, at)}${Number.isNaN(digit) ? '.' : (digit + random.int(1, 8)) % 10}${text.slice(at + 1)}`;
  const swapped = `${text.slice(0, at)}${text.charAt(at + 1)}${text.charAt(at)}${text.slice(at + 2)}`;
  const tries = [other, swapped, `${text}${random.int(0, 9)}`, `${value + random.int(1, 3)}`];
  const made = Number(random.pick(['', ...tries].slice(1) as [string, ...string[]]));
  return Number.isFinite(made) && made !== value && made >= 0 ? made : value + random.int(1, 9);
}

export const linkOf = (mark: Mark, kind: Group['kind'], as: Link['as']): Group | null =>
  mark.links.find((link) => link.group.kind === kind && link.as === as)?.group ?? null;

export const marksIn = (draft: Draft, group: Group): readonly Mark[] =>
  allMarks(draft).filter((mark) => mark.links.some((link) => link.group === group));

export const withMark = (draft: Draft, mark: Mark, other: Mark): Draft =>
  withTexts(draft, (pieces) => exchanged(pieces, mark, other));

/** The draft with another value in a mark. */
export function plantValue(draft: Draft, mark: Mark, value: number): Planted {
  const wrong = withValue(mark, value);
  return {
    draft: withMark(draft, mark, wrong),
    places: [{ kind: 'mark', mark: wrong }],
    observable: true,
    told: `${mark.words} → ${wrong.words}`,
  };
}

/** The draft with other words in cells. */
export function withCells(draft: Draft, cells: readonly (readonly [CellRef, string])[]): Draft {
  return cells.reduce((before, [{ table, row, column }, raw]) => {
    const value = raw === '' ? null : Number(raw);
    const kind = value === null ? 'empty' : value === 0 ? 'zero' : 'number';
    const ofTable = before.cells[table];
    const changed = {
      ...ofTable,
      [row]: { ...ofTable[row], [column]: { raw, kind, value } as const },
    };
    return { ...before, cells: { ...before.cells, [table]: changed } };
  }, draft);
}

export const plantCells = (
  draft: Draft,
  cells: readonly (readonly [CellRef, string])[],
  observable = true,
): Planted => ({
  draft: withCells(draft, cells),
  places: cells.map(([cell]) => ({ kind: 'cell', cell })),
  observable,
  told: cells
    .map(
      ([{ table, row, column }, raw]) =>
        `${table}/${row}.${column} ${draft.values[table][row]?.[column]} → ${raw || 'blank'}`,
    )
    .join(', '),
});

/** Whether a sentence states something that these cells make untrue. */
export function isStated(draft: Draft, cells: readonly (readonly [CellRef, string])[]): boolean {
  const values = structuredClone(draft.values) as Record<
    string,
    Record<string, Record<string, number>>
  >;
  for (const [{ table, row, column }, raw] of cells) {
    const columns = values[table]?.[row];
    if (columns) columns[column] = Number(raw);
  }
  return allMarks(draft).some(
    ({ role, value }) =>
      role?.[1] === ':' &&
      value !== null &&
      quantity(role, values as unknown as Draft['values']) !== value,
  );
}
