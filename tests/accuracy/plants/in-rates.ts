import { allMarks, type Draft } from '../draft';
import type { Group, Link, Mark } from '../marked-text';
import { percentOf } from '../number-style';
import { linkOf, marksIn, oneOf, plantValue, slip, withMark, type PlantKind } from './plant';

const RULES = /^N-/;

const decimalsOf = (mark: Mark): number => Number(mark.style?.at(-1) ?? 0);
const rounded = (value: number, mark: Mark): number => Number(value.toFixed(decimalsOf(mark)));

const ofKind = (
  draft: Draft,
  kind: Group['kind'],
  as: 'rate' | 'share' | 'growth',
  shape: Group['shape'],
) => allMarks(draft).filter((mark) => linkOf(mark, kind, as)?.shape === shape);

const valueOf = (draft: Draft, group: Group, as: Link['as']): number =>
  marksIn(draft, group).find((mark) => linkOf(mark, group.kind, as) === group)?.value ?? NaN;

/** What the two numbers beside it make of a rate or of growth, in per cent; `NaN` of a share, which has none. */
function exactly(draft: Draft, group: Group): number {
  const of = (as: Link['as']): number => valueOf(draft, group, as);
  if (group.kind === 'growth') return (Math.abs(of('now') - of('before')) / of('before')) * 100;
  return (of('count') / of('whole')) * 100;
}

/** 32% of 32.6%: the digits cut off and not rounded, as many organs do. A correct report may say so. */
function isCutOff(draft: Draft, mark: Mark, group: Group, wrong: number): boolean {
  const scale = 10 ** decimalsOf(mark);
  return Math.floor(exactly(draft, group) * scale + 1e-9) === Math.round(wrong * scale);
}

const changed = (
  id: string,
  kind: 'rate' | 'shares' | 'growth',
  as: 'rate' | 'share' | 'growth',
): PlantKind => ({
  id,
  group: 'rates',
  rules: RULES,
  plant: (draft, random) => {
    const mark = oneOf(random, ofKind(draft, kind, as, 'plain'));
    if (!mark || mark.value === null) return null;
    const by =
      random.pick([1, 2, 3, 9, 10, 20]) + (decimalsOf(mark) > 0 ? random.int(0, 9) / 10 : 0);
    const up = rounded(mark.value + by, mark);
    const down = rounded(mark.value - by, mark);
    const isUp = down < 0 || (random.chance(0.5) && (as === 'growth' || up <= 100));
    if (isUp && as !== 'growth' && up > 100) return null;
    const group = linkOf(mark, kind, as);
    const wrong = isUp ? up : down;
    const planted = plantValue(draft, mark, wrong);
    return { ...planted, observable: !group || !isCutOff(draft, mark, group, wrong) };
  },
});

/** The rate with its only count: no whole number of them gives the wrong one. */
const impossible: PlantKind['plant'] = (draft, random) => {
  const mark = oneOf(random, ofKind(draft, 'rate', 'rate', 'oneCount'));
  const group = mark && linkOf(mark, 'rate', 'rate');
  const whole = group && marksIn(draft, group).find((each) => each !== mark)?.value;
  if (!mark || mark.value === null || !whole) return null;
  const possible = Array.from({ length: whole + 1 }, (_, count) =>
    percentOf(count, whole, decimalsOf(mark)),
  );
  const tries = Array.from({ length: 12 }, () => rounded(random.int(800, 998) / 10, mark));
  // Cut off instead of rounded is not what is planted here.
  const wrong = tries.find((rate) =>
    possible.every((each) => Math.abs(each - rate) > 2.01 * 10 ** -decimalsOf(mark)),
  );
  return wrong === undefined ? null : plantValue(draft, mark, wrong);
};

/** 增长 for 下降: the numbers beside it tell. */
const reversed: PlantKind['plant'] = (draft, random) => {
  const marks = allMarks(draft).filter((mark) => linkOf(mark, 'growth', 'direction'));
  const mark = oneOf(random, marks);
  const group = mark && linkOf(mark, 'growth', 'direction');
  if (!mark || !group) return null;
  const words = /下降|减少/.test(mark.words) ? '增长' : '下降';
  const numbers = marksIn(draft, group).filter((each) => each !== mark);
  return {
    draft: withMark(draft, mark, { ...mark, words }),
    places: numbers.map((each) => ({ kind: 'mark', mark: each }) as const),
    observable: true,
    told: `${mark.words} → ${words}`,
  };
};

/** `由62个整合为48个,减少16个`. */
const difference: PlantKind['plant'] = (draft, random) => {
  const marks = allMarks(draft).filter(({ role }) => role === 'difference');
  const mark = oneOf(random, marks);
  return !mark || mark.value === null ? null : plantValue(draft, mark, slip(random, mark.value));
};

/** Rates, shares and growth that their numbers do not give. */
export const IN_RATES: readonly PlantKind[] = [
  changed('rate: beside its counts', 'rate', 'rate'),
  { id: 'rate: that no count gives', group: 'rates', rules: RULES, plant: impossible },
  changed('shares: that do not make 100', 'shares', 'share'),
  changed('growth: that its numbers do not give', 'growth', 'growth'),
  { id: 'growth: the wrong direction', group: 'rates', rules: RULES, plant: reversed },
  { id: 'growth: the wrong difference', group: 'rates', rules: RULES, plant: difference },
];
