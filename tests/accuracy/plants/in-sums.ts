import type { Random } from '../../generator/random';
import { allMarks, withTexts, type Draft } from '../draft';
import type { Group, Mark } from '../marked-text';
import { linkOf, marksIn, oneOf, plantValue, slip, type PlantKind, type Planted } from './plant';

const RULES = /^N-/;

const within = (
  draft: Draft,
  as: 'part' | 'total',
  ...shapes: readonly Group['shape'][]
): readonly Mark[] =>
  allMarks(draft).filter((mark) => {
    const group = linkOf(mark, 'sum', as);
    return group !== null && shapes.includes(group.shape);
  });

const changed = (
  id: string,
  as: 'part' | 'total',
  ...shapes: readonly Group['shape'][]
): PlantKind => ({
  id,
  group: 'sums',
  rules: RULES,
  plant: (draft, random) => {
    const mark = oneOf(random, within(draft, as, ...shapes));
    return !mark || mark.value === null ? null : plantValue(draft, mark, slip(random, mark.value));
  },
});

/** `A 4条、B 5条、C 6条` without B and its number. */
function withoutPart(draft: Draft, random: Random): Planted | null {
  const lists = within(draft, 'total', 'list', 'brackets', 'totalAtEnd', 'sentences');
  const total = oneOf(random, lists);
  const group = total && linkOf(total, 'sum', 'total');
  if (!total || !group) return null;
  const parts = marksIn(draft, group).filter((mark) => mark !== total);
  // What is left of two is no list.
  if (parts.length < 3) return null;
  const dropped = oneOf(random, parts.slice(1));
  const before = dropped && parts[parts.indexOf(dropped) - 1];
  if (!dropped || !before || dropped.value === 0) return null;
  const without = withTexts(draft, (pieces) => {
    const from = pieces.indexOf(before);
    return from < 0 ? pieces : pieces.filter((_, at) => at <= from || at > pieces.indexOf(dropped));
  });
  const places = [total, before].map((mark) => ({ kind: 'mark', mark }) as const);
  return { draft: without, places, observable: group.closed, told: `without ${dropped.words}` };
}

/** The same quantity in two places of the text, one of them wrong. */
function again(draft: Draft, random: Random): Planted | null {
  const said = allMarks(draft).filter(({ role }) => role === 'disclosed');
  const mark = said.at(-1);
  if (said.length < 2 || !mark || mark.value === null) return null;
  const planted = plantValue(draft, mark, slip(random, mark.value));
  const others = said.slice(0, -1).map((other) => ({ kind: 'mark', mark: other }) as const);
  return { ...planted, places: [...planted.places, ...others] };
}

/** Totals and parts of the text that do not agree, and two statements that do not. */
export const IN_SUMS: readonly PlantKind[] = [
  changed('sum: a part of a list', 'part', 'list'),
  changed('sum: the total of a list', 'total', 'list'),
  changed('sum: a part in brackets', 'part', 'brackets'),
  changed('sum: the total before brackets', 'total', 'brackets'),
  changed('sum: a part before the total', 'part', 'totalAtEnd'),
  changed('sum: the total at the end', 'total', 'totalAtEnd'),
  changed('sum: in a nested list', 'part', 'nested'),
  changed('sum: the total of a nested list', 'total', 'nested'),
  changed('sum: over several clauses or sentences', 'part', 'sentences'),
  { id: 'sum: a part left out', group: 'sums', rules: RULES, plant: withoutPart },
  { id: 'twice: one quantity, two values', group: 'sums', rules: RULES, plant: again },
];
