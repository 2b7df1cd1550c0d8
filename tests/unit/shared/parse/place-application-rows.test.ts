import { describe, expect, it } from 'vitest';
import { headsByBlock, headsFor } from '../../../../shared/parse/application-heads';
import { isLabelled, readLines } from '../../../../shared/parse/application-lines';
import { placeApplicationRows, rowAddsUp } from '../../../../shared/parse/place-application-rows';
import { APPLICATION_COLUMNS } from '../../../../shared/report/application-rows';
import { cellsOf, gridOf, type Written } from '../../builders/grid';

const IDS = APPLICATION_COLUMNS.map(({ id }) => id);
const NAMES = APPLICATION_COLUMNS.map(({ label }) => label['zh-CN']);
const LABELS = [
  '（一）予以公开',
  '（二）部分公开',
  '2.重复申请',
  '（七）总计',
  '四、结转下年度继续办理',
];

const named = (...values: readonly string[]) =>
  Object.fromEntries(cellsOf(...values).map((cell, at) => [IDS[at] ?? '', cell]));

it.each([
  [['7', '2', '0', '0', '0', '0', '9'], true],
  [['7', '2', '0', '0', '0', '0', '8'], false],
  [['7', '2', '', '0', '0', '0', '9'], false],
  [['7', '2', '/', '0', '0', '0', '9'], false],
  [['0', '0', '0', '0', '0', '0', ''], false],
  [['0', '0', '0', '0', '0', '0', '0'], true],
])('the row %j adds up: %s', (values, is) => expect(rowAddsUp(named(...values))).toBe(is));

/** The values of the rows, by block: `|` between the cells, the first block with heads over it where it has some. */
function place(blocks: readonly (readonly string[])[], heads = true, isAligned = () => true) {
  let label = 0;
  const rows = blocks.flatMap((lines, block) => {
    const own = lines.map((line) => [LABELS[label++] ?? '', ...line.split('|')]);
    return gridOf(heads && block === 0 ? [['', ...NAMES], ...own] : own, block);
  });
  const lines = readLines(rows).filter(isLabelled);
  const sources = new Set(lines.map(({ source }) => source));
  const source = { rows, placements: [], fallback: '2021', isAligned } as const;
  const placed = placeApplicationRows(lines, headsByBlock(rows, sources, isAligned), source);
  return placed.map((each) =>
    each.placed.cells ? IDS.map((id) => each.placed.cells?.[id]?.raw ?? '').join('|') : null,
  );
}

const ROW = '7|2|0|0|0|0|9';
const WIDE = '7||2|0|0|0|0|9';

describe('the rows with their values in the columns', () => {
  it('stand under the heads of their block', () => {
    expect(place([[ROW, '1||||||1']])).toEqual([ROW, '1||||||1']);
  });

  it('stand under the heads of the block before, where theirs is as wide', () => {
    expect(place([[ROW], ['1||||||1', ROW]])).toEqual([ROW, '1||||||1', ROW]);
  });

  it('stand under those of a row that adds up, where it is not', () => {
    expect(place([[ROW], [WIDE, '1|||||||1']])).toEqual([ROW, ROW, '1||||||1']);
    // No row has a value in each column that adds up: only their number tells.
    expect(place([[ROW], ['7||2|0|0|0|0|8', '1|||||||1']])).toEqual([ROW, null, null]);
    expect(place([[ROW], ['1|||||||1']])).toEqual([ROW, null]);
  });

  it('end in blank cells of no column where most of those that reach to the end add up', () => {
    const isAligned = () => false;
    expect(place([[`${ROW}|`, '1||||||1|']], false, isAligned)).toEqual([ROW, '1||||||1']);
    expect(place([['7|2|0|0|0|0|8|', '1||||||2|', ROW]], false, isAligned)).toEqual([
      '7|2|0|0|0|0|8',
      null,
      ROW,
    ]);
    expect(place([[`${ROW}|`, '1||||||2|']], false, isAligned)).toEqual([ROW, null]);
    expect(place([['1||||||1', '1||||1||']], false, isAligned)).toEqual(['1||||||1', '1||||1||']);
  });
});

describe('rows under the heads of the block before', () => {
  const over = NAMES.map((name): Written => [name, 2]);
  const under = (lines: readonly string[], heads: readonly Written[] = ['', ...over]) => {
    const own = lines.map((line, at) => [LABELS[at + 1] ?? '', ...line.split('|')]);
    const rows = [...gridOf([heads, [LABELS[0] ?? '', ...ROW.split('|')]], 0), ...gridOf(own, 1)];
    const labelled = readLines(rows).filter(isLabelled);
    const blocks = headsByBlock(rows, new Set(labelled.map(({ source }) => source)), () => true);
    const source = { rows, placements: [], fallback: '2021', isAligned: () => true } as const;
    return placeApplicationRows(labelled, blocks, source)
      .slice(1)
      .map(({ placed: { cells } }) => cells && IDS.map((id) => cells[id]?.raw ?? '?').join('|'));
  };
  /** A value or none over two columns each. */
  const HALF = '1||||0||0||0||0||1|';

  it('are those of a row as wide', () => {
    expect(under([HALF])).toEqual(['1||0|0|0|0|1']);
    expect(under([`${HALF}|`])).toEqual([null]);
    expect(under([HALF, `${HALF}|`])).toEqual([null, null]);
  });

  it('are none where a value stands before the first of them', () => {
    const inset = ['', ['', 2], ...over] as const;
    expect(under([`||${HALF}`], inset)).toEqual(['1||0|0|0|0|1']);
    expect(under([`|7|${HALF}`], inset)).toEqual([null]);
    expect(under([`||${HALF}`, `7||${HALF}`], inset)).toEqual([null, null]);
  });

  it('are the places of a row that has a value in each column and adds up', () => {
    expect(under(['7||2|0|0|0|0|9', '1|||||||1'], ['', ...NAMES])).toEqual([ROW, '1||||||1']);
    // As many filled cells as columns, one of them beyond these.
    expect(under(['7|2|0|0|0|0||9|0', '1||||||||1'], ['', ...NAMES])).toEqual([null, null]);
  });
});

describe('the heads of a block', () => {
  const [first, second] = [0, 2].map((block) => ({
    ...{ block, over: null, order: null, named: [], foreign: [] },
  }));
  it('are its own, or those of the last one before it', () => {
    const heads = first && second ? [first, second] : [];
    expect(headsFor(heads, 0)).toBe(first);
    expect(headsFor(heads, 1)).toBe(first);
    expect(headsFor(heads, 2)).toBe(second);
    expect(headsFor(heads, 3)).toBe(second);
    expect(headsFor(heads.slice(1), 1)).toBeNull();
  });

  const headsOf = (lines: readonly (readonly string[])[], isAligned = true) => {
    const rows = gridOf(lines);
    const labelled = new Set(rows.filter(({ cells }) => cells.some(({ raw }) => raw === 'X')));
    const [found] = headsByBlock(rows, labelled, () => isAligned);
    return (
      found && {
        order: found.order?.map((id) => id ?? '-').join(' ') ?? null,
        over: found.over !== null,
      }
    );
  };
  const form = IDS.join(' ');

  it('name the columns over the grid, whole or broken from above', () => {
    expect(
      headsOf([
        ['', ...NAMES],
        ['X', '1'],
      ]),
    ).toEqual({ order: form, over: true });
    const broken = [
      ['', '自然', '商业', '科研', '社会公益', '法律服务', '其', '总'],
      ['', '人', '企业', '机构', '组织', '机构', '他', '计'],
    ];
    expect(headsOf([...broken, ['X', '1']])).toEqual({ order: form, over: true });
    expect(headsOf([...broken, ['X', '1']], false)).toEqual({ order: form, over: false });
  });

  it('stand above the first row of the form', () => {
    expect(
      headsOf([
        ['X', '1'],
        ['', ...NAMES],
      ]),
    ).toBeUndefined();
    expect(headsOf([['', ...NAMES]])).toEqual({ order: form, over: true });
  });

  it('are none where a number stands beside them, or one piece alone', () => {
    expect(
      headsOf([
        ['', ...NAMES, '5'],
        ['X', '1'],
      ]),
    ).toBeUndefined();
    expect(headsOf([['企业'], ['X', '1']])).toBeUndefined();
    expect(
      headsOf([
        ['栏次', '1', '2', '3'],
        ['X', '1'],
      ]),
    ).toBeUndefined();
  });

  it('cannot be told where too few are known', () => {
    expect(
      headsOf([
        ['企业', '科研', '甲乙', '丙丁'],
        ['X', '1'],
      ]),
    ).toEqual({ order: null, over: false });
    expect(headsOf([['法人或其他组织'], ['X', '1']])).toEqual({ order: null, over: false });
  });

  it('stand where the name of their group stands, in a text', () => {
    const group = [['自然人', '法人或其他组织', '总计'], NAMES.slice(1, 6)];
    expect(headsOf([...group, ['X', '1']], false)).toEqual({ order: form, over: false });
    const turned = [['总计', '法人或其他组织', '自然人'], NAMES.slice(1, 6)];
    expect(headsOf([...turned, ['X', '1']], false)?.order).toBe(
      ['total', ...IDS.slice(1, 6), 'naturalPerson'].join(' '),
    );
    const first = [['法人或其他组织', '总计', '自然人'], NAMES.slice(1, 6)];
    expect(headsOf([...first, ['X', '1']], false)?.order).toBe(
      [...IDS.slice(1, 6), 'total', 'naturalPerson'].join(' '),
    );
  });

  it('are without what stands in the corner before them', () => {
    expect(
      headsOf(
        [
          ['项目', ...NAMES.toReversed()],
          ['X', '1'],
        ],
        false,
      )?.order,
    ).toBe(IDS.toReversed().join(' '));
  });
});
