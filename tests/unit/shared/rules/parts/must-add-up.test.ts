import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../../shared/report/annual-report';
import type { Demand } from '../../../../../shared/rules/parts/must-add-up';
import { demandOf } from '../../../../../shared/rules/parts/must-add-up';
import type { PartsList } from '../../../../../shared/rules/parts/parts-list';

const factOf = (value: number): Fact => ({
  ...{ id: 0, section: null, kind: 'quantity', value, unit: '条', fuzzy: false, subject: '' },
  ...{ span: [0, 0], clause: [0, 0], sentence: [0, 0], counts: null, scope: 'unstated' },
});

const LIST: Omit<PartsList, 'parts'> = {
  ...{ whole: factOf(0), place: 'named', parallel: null, names: null, missing: [], beside: [] },
  ...{ complete: false, exclusive: false, addsUp: false, namesAll: false },
  ...{ closed: true, deep: false, clean: true },
};

/** What a list of these parts demands whose stated total is given. */
const demand = (
  stated: number,
  values: readonly number[],
  said: Partial<PartsList> = {},
): Demand => {
  const parts = values.map((value) => ({ fact: factOf(value), words: '' }));
  return demandOf(
    { ...LIST, parts, ...said },
    stated,
    values.reduce((a, b) => a + b, 0),
  );
};

const CHANNELS = { parallel: 'channels' } as const;
const KINDS = { parallel: 'kinds' } as const;
const BRACKET = { place: 'bracket' } as const;
const BEFORE = { place: 'before' } as const;
const PLAIN = { place: 'plain' } as const;
const TWO_NAMES = { names: ['甲', '乙'] } as const;

describe('what a list demands', () => {
  it.each<[string, Demand, Demand]>([
    [
      'nothing where it is open',
      demand(60, [30, 20], { complete: true, closed: false }),
      'unknown',
    ],
    [
      'nothing where it is unclear',
      demand(60, [30, 20], { complete: true, clean: false }),
      'unknown',
    ],
    ['its sum where it is complete', demand(60, [30, 20], { complete: true }), 'must'],
    ['its sum in 共计', demand(60, [30, 20], { ...BEFORE, addsUp: true }), 'must'],
    [
      'no sum of channels',
      demand(60, [30, 20], { ...BEFORE, ...CHANNELS, addsUp: true }),
      'should',
    ],
    ['its sum in 分别 before a total', demand(60, [30, 20], { ...BEFORE, ...TWO_NAMES }), 'must'],
    ['a look before a total', demand(60, [30, 20], BEFORE), 'should'],
    [
      'its sum where the total names all',
      demand(60, [30, 20], { ...PLAIN, ...TWO_NAMES, namesAll: true }),
      'must',
    ],
    ['a look where it names not all', demand(60, [30, 20], { ...PLAIN, ...TWO_NAMES }), 'should'],
    ['a look behind 其中', demand(60, [30, 20], { ...TWO_NAMES, namesAll: true }), 'should'],
    [
      'a look at channels that all are named',
      demand(60, [30, 20], { ...PLAIN, ...CHANNELS, namesAll: true }),
      'should',
    ],
    [
      'a look where 分别 has another number',
      demand(60, [30, 20, 5], { ...TWO_NAMES, complete: true }),
      'should',
    ],
    ['nothing without a word for it', demand(60, [30, 20], PLAIN), 'unknown'],
    ['nothing of two parts', demand(60, [30, 20]), 'unknown'],
    ['nothing of two near ones', demand(60, [40, 19]), 'unknown'],
    ['a look at two kinds that are near', demand(60, [40, 19], KINDS), 'should'],
    ['nothing of two kinds that are far', demand(60, [30, 20], KINDS), 'unknown'],
    ['a look at channels', demand(60, [10, 5], CHANNELS), 'should'],
    ['a look in brackets', demand(60, [30, 20], BRACKET), 'should'],
    ['its sum in brackets that is near', demand(100, [60, 38], BRACKET), 'must'],
    ['no more in brackets', demand(100, [60, 37], BRACKET), 'should'],
    ['its sum before a total that is near', demand(100, [60, 38], BEFORE), 'must'],
  ])('%s', (_, found, expected) => expect(found).toBe(expected));

  it.each<[string, Demand, Demand]>([
    ['half of the whole', demand(60, [10, 10, 10]), 'should'],
    ['less than half', demand(60, [10, 10, 9]), 'unknown'],
    ['two, one with parts of its own', demand(60, [20, 10], { deep: true }), 'should'],
    ['the same, less than half', demand(60, [20, 9], { deep: true }), 'unknown'],
  ])('of three parts looks at %s', (_, found, expected) => expect(found).toBe(expected));

  it.each<[string, Demand, Demand]>([
    ['one of two', demand(60, [40, 30]), 'unknown'],
    ['one of two kinds', demand(60, [40, 30], KINDS), 'should'],
    ['one of three', demand(60, [30, 20, 20]), 'should'],
    ['all of it twice', demand(60, [60, 60, 20]), 'unknown'],
    ['all of it once', demand(60, [60, 1], CHANNELS), 'unknown'],
    ['more than can be', demand(60, [40, 30], { exclusive: true }), 'must'],
    ['one more in brackets', demand(60, [40, 21], BRACKET), 'must'],
    ['one more of channels', demand(60, [40, 21], CHANNELS), 'must'],
    ['one more of names', demand(60, [40, 21], TWO_NAMES), 'must'],
    ['one more of 其中', demand(60, [40, 21]), 'unknown'],
    ['two more of channels', demand(60, [40, 22], CHANNELS), 'should'],
    ['a little more of channels', demand(100, [60, 42], CHANNELS), 'must'],
    ['more of channels', demand(100, [60, 43], CHANNELS), 'should'],
    ['a little more of kinds', demand(100, [60, 42], KINDS), 'must'],
    ['a little more of two', demand(100, [60, 42]), 'unknown'],
    // The same digits but for one.
    ['a slip of three', demand(300, [100, 100, 104]), 'must'],
    ['no slip of three', demand(299, [100, 100, 104]), 'should'],
  ])('of parts that are more than the whole: %s', (_, found, expected) =>
    expect(found).toBe(expected),
  );

  it.each<[string, Demand, Demand]>([
    ['the last digit but one', demand(14249, [9249, 4990], KINDS), 'must'],
    ['the last digit', demand(14249, [9249, 4995], KINDS), 'should'],
    ['two digits', demand(14249, [9249, 4989], KINDS), 'should'],
    ['three parts of no kind', demand(1520, [500, 600, 410]), 'must'],
    ['two parts of no kind', demand(1520, [900, 610]), 'unknown'],
    ['a small number', demand(99, [50, 48], KINDS), 'should'],
    ['a hundred and more', demand(1000, [500, 490], KINDS), 'should'],
    ['one hundred', demand(110, [60, 48], KINDS), 'should'],
  ])('of parts that are less than the whole: %s', (_, found, expected) =>
    expect(found).toBe(expected),
  );

  it.each<[readonly number[], Demand]>([
    [[10], 'unknown'],
    [[9], 'must'],
    [[9, 10], 'unknown'],
    [[-10], 'must'],
  ])('nothing where %o beside it make up for what lacks', (beside, expected) =>
    expect(demand(60, [30, 20], { complete: true, beside })).toBe(expected),
  );
});
