import { describe, expect, it } from 'vitest';
import { headsByBlock, headsFor } from '../../../../shared/parse/application-heads';
import type { Head } from '../../../../shared/parse/columns';
import type { GridRow } from '../../../../shared/parse/grid';
import { APPLICATION_COLUMNS } from '../../../../shared/report/application-rows';
import { gridOf, type Written } from '../../builders/grid';

const IDS = APPLICATION_COLUMNS.map(({ id }) => id);
const NAMES = APPLICATION_COLUMNS.map(({ label }) => label['zh-CN']);
const SHORT = ['自然人', '企业', '科研', '公益', '法律', '其他', '总计'];
const ORGANISATIONS = NAMES.slice(1, 6);

const said = (heads: readonly Head[]) => heads.map(({ column, from }) => `${from} ${column}`);
const inOrder = (from = 1) => IDS.map((id, at) => `${at + from} ${id}`);

const headsIn = (
  rows: readonly GridRow[],
  isAligned: (row: GridRow) => boolean,
  labelled: readonly GridRow[] = [],
) =>
  headsByBlock(rows, new Set(labelled), isAligned).map((each) => ({
    block: each.block,
    over: each.over && said(each.over),
    order: each.order,
    named: said(each.named),
    foreign: each.foreign.map(({ key }) => key),
  }));
type Lines = readonly (readonly Written[])[];
const inGrid = (lines: Lines) => headsIn(gridOf(lines), () => true);
const inText = (lines: Lines) => headsIn(gridOf(lines), () => false);

const inForm = {
  ...{ block: 0, order: IDS, foreign: [] },
  ...{ over: inOrder(), named: inOrder() },
};

describe('the heads over a grid', () => {
  it('are the form’s own, and a head between them is none', () => {
    expect(inGrid([['', ...NAMES]])).toEqual([inForm]);
    const [heads, ...others] = inGrid([['', ...NAMES.toSpliced(3, 0, '网上申请')]]);
    expect(others).toEqual([]);
    expect(heads).toMatchObject({ order: IDS, foreign: [] });
    expect(heads?.over).toEqual(heads?.named);
  });

  it('are pieces of them, and what is none of them is foreign', () => {
    expect(inGrid([['', ...SHORT]])).toEqual([inForm]);
    expect(inGrid([['', ...SHORT.with(6, '网上')]])).toEqual([
      {
        ...{ block: 0, order: [...IDS.slice(0, 6), null], foreign: ['网上'] },
        ...{ over: inOrder().slice(0, 6), named: inOrder().slice(0, 6) },
      },
    ]);
  });

  it('are not told where most of them are none of the form’s', () => {
    expect(inGrid([['', '自然人', '网上', '现场', '其他']])).toEqual([
      {
        ...{ block: 0, over: null, order: null, foreign: [] },
        named: ['1 naturalPerson', '4 otherOrganization'],
      },
    ]);
  });

  it('have 申请人情况 over them, the corner before them and blank cells behind', () => {
    const lines: Lines = [
      ['勾稽关系', ['申请人情况', 6], '总计', ''],
      ['', ...SHORT.slice(0, 6), '', ''],
    ];
    expect(inGrid(lines)).toEqual([inForm]);
  });

  it('are not those beside their values, and not those of a paragraph', () => {
    const [row] = gridOf([['', ...NAMES]]);
    expect(row && headsIn([{ ...row, line: null }], () => true)).toEqual([]);
    expect(
      inGrid([
        ['', ...NAMES],
        ['1', '自然人', '商业企业'],
      ]),
    ).toEqual([inForm]);
  });

  it('are each block’s own, above its first row', () => {
    const swapped = NAMES.toReversed();
    const rows = [
      ...gridOf([
        ['', ...NAMES],
        ['一、', '1'],
      ]),
      ...gridOf([['', ...swapped]], 1),
    ];
    expect(headsIn(rows, () => true)).toEqual([
      inForm,
      {
        ...{ block: 1, order: IDS.toReversed(), foreign: [] },
        over: IDS.toReversed().map((id, at) => `${at + 1} ${id}`),
        named: IDS.toReversed().map((id, at) => `${at + 1} ${id}`),
      },
    ]);
    const own = gridOf([['（七）总计'], ['', ...NAMES]]);
    expect(headsIn(own, () => true, own.slice(0, 1))).toEqual([]);
    expect(headsIn(own, () => true, own.slice(1))).toHaveLength(1);
  });
});

describe('the heads of a text', () => {
  const over = ['自然人', '法人或其他组织', '总计'];

  it('stand where 法人或其他组织 stands, in one line or in two', () => {
    const found = { block: 0, over: null, order: IDS, foreign: [] };
    expect(inText([over, ORGANISATIONS])).toMatchObject([found]);
    expect(inText([over, ORGANISATIONS.slice(0, 2), ORGANISATIONS.slice(2)])).toMatchObject([
      found,
    ]);
    expect(inText([['总计', '法人或', '自然人'], ORGANISATIONS])).toMatchObject([
      { ...found, order: ['total', ...IDS.slice(1, 6), 'naturalPerson'] },
    ]);
  });

  it('have no order in two lines without it, unless they are broken over these', () => {
    const unknown = { block: 0, over: null, order: null, named: [], foreign: [] };
    expect(inText([['总计', '自然人'], ORGANISATIONS])).toEqual([unknown]);
    expect(inText([['自然人', '总计'], ORGANISATIONS])).toEqual([{ ...unknown, order: IDS }]);
    expect(inText([[...NAMES]])).toMatchObject([{ over: null, order: IDS }]);
  });

  it('are all of them, though some rows are aligned', () => {
    const rows = gridOf([over, ORGANISATIONS]);
    expect(headsIn(rows, ({ line }) => line === 0)).toMatchObject([{ over: null, order: IDS }]);
    expect(headsIn(rows, ({ line }) => line === 1)).toMatchObject([{ over: null, order: IDS }]);
  });
});

describe('a row of heads', () => {
  const isOne = (...line: readonly string[]) => inGrid([line]).length === 1;

  it.each([
    ['names one column', ['自然人', '备注']],
    ['has pieces of two', ['企业', '科研']],
    ['has the name of the group', ['法人']],
    ['has one in other words', ['合计']],
  ])('%s', (_, line) => expect(isOne(...line)).toBe(true));

  it.each([
    ['words of none', ['备注', '说明']],
    ['a piece of one', ['企业', '说明']],
    ['single letters', ['企', '业']],
    ['a number', ['自然人', '3']],
    ['the numbers of the columns', ['甲', '1', '2', '3']],
    ['what stands over all', ['申请人情况']],
    ['nothing', ['', '']],
  ])('is none with %s', (_, line) => expect(isOne(...line)).toBe(false));
});

it('a block without heads has those of the last one before it', () => {
  const [first, second] = headsByBlock(
    [...gridOf([['', ...NAMES]], 2), ...gridOf([['', ...NAMES]], 5)],
    new Set(),
    () => true,
  );
  if (!first || !second) expect.fail('no heads');
  const heads = [first, second];
  expect(headsFor(heads, 1)).toBeNull();
  expect([2, 4, 5, 9].map((block) => headsFor(heads, block)?.block)).toEqual([2, 2, 5, 5]);
});
