import { describe, expect, it } from 'vitest';
import { readReviewLitigation } from '../../../../shared/parse/review-table';
import type { TableSource } from '../../../../shared/parse/table-source';
import type { Placement } from '../../../../shared/report/placement';
import { gridOf, type Written } from '../../builders/grid';

type Lines = readonly (readonly Written[])[];

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const GROUPS = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const HEADS: Lines = [
  GROUPS.map((group): Written => [group, 5]),
  [...RESULTS, ...RESULTS, ...RESULTS],
];
/** The first total is wrong, so that no other way to read the table comes right. */
const ODD = ['1', '0', '2', '0', '9', '0', '0', '0', '1', '1', '0', '0', '0', '0', '0'];
const SIDES = ['1,0,2,0,9', '0,0,0,1,1', '0,0,0,0,0'];
const NONE = ['?,?,?,?,?', '?,?,?,?,?', '?,?,?,?,?'];
const BLANK = ODD.map(() => '');

function read(lines: Lines, change: Partial<TableSource> = {}) {
  const source = { placements: [], fallback: '2021', isAligned: () => true } as const;
  const reading = readReviewLitigation({ ...source, rows: gridOf(lines), ...change });
  const sides = ['review', 'litigationDirect', 'litigationAfterReview'].map((row) =>
    Object.values(reading.table.cells[row] ?? {})
      .map((cell) => cell?.value ?? (cell ? '' : '?'))
      .join(),
  );
  return { ...reading, sides, kinds: reading.issues.map(({ kind }) => kind) };
}
const pin = (line: number, column: string | null, block = 0): Placement => ({
  ...{ kind: 'column', table: 'reviewLitigation', block, line, column },
});

describe('the row of values of table four', () => {
  const corner: Lines = HEADS.map((line) => ['', ...line]);

  it('is found by its numbers', () => {
    const { sides, kinds, tells, used } = read([...HEADS, ODD]);
    expect([sides, kinds, tells]).toEqual([SIDES, [], false]);
    expect(used.map(({ raw }) => raw)).toEqual(expect.arrayContaining([...RESULTS, ...GROUPS]));
  });

  it.each([
    ['a label before it', [...corner, ['数量', ...ODD]]],
    [
      'a label before it, and a blank between its values',
      [...corner, ['数量', ...ODD.with(2, '')]],
    ],
    ['a row of blank cells below', [...HEADS, ODD, BLANK]],
    ['a row of blank cells above, and one between its values', [...HEADS, BLANK, ODD.with(2, '')]],
    ['a number beside words below', [...HEADS, ODD, ['备注', '3']]],
    ['words in the row below', [...HEADS, ODD, ['数量', ...ODD.with(3, '见附件')]]],
    ['numbers of the columns above', [...HEADS, ODD.map((_, at) => `${at + 1}`), ODD]],
  ])('may have %s', (_, lines) => {
    const [first = '', ...others] = read(lines).sides;
    expect([first.replace('1,0,,', '1,0,2,'), ...others]).toEqual(SIDES);
  });

  it('is no paragraph', () => {
    const rows = gridOf([...HEADS, ODD]);
    const [paragraph] = gridOf([['7']]).map((row) => ({ ...row, line: null }));
    expect(read([], { rows: paragraph ? [...rows, paragraph] : [] }).sides).toEqual(SIDES);
    const values = rows.map((row, at) => (at === 2 ? { ...row, line: null } : row));
    expect(read([], { rows: values }).table.found).toBe(false);
  });

  it('of a blank form has a place for each value, and is the first such', () => {
    const { sides, kinds } = read([...HEADS, ['', ''], BLANK, BLANK]);
    expect([sides, kinds]).toEqual([[',,,,', ',,,,', ',,,,'], []]);
    const one = read([[['行政复议', 5]], RESULTS, BLANK.slice(0, 5)]);
    expect([one.sides[0], one.sides[1], one.kinds]).toEqual([
      ',,,,',
      NONE[1],
      ['rowMissing', 'rowMissing'],
    ]);
  });

  it('may be that of some groups, and the others are missing', () => {
    const { sides, kinds } = read([[['复议后起诉', 5]], RESULTS, ODD.slice(0, 5)]);
    expect([sides, kinds]).toEqual([
      [NONE[0], NONE[1], SIDES[0]],
      ['rowMissing', 'rowMissing'],
    ]);
  });

  it('is read in each block of the table by itself', () => {
    const two = [...gridOf([...HEADS, ODD], 0), ...gridOf([['行政复议', '见附件']], 1)];
    expect(read([], { rows: two })).toMatchObject({ sides: SIDES, kinds: [] });
    const parts = GROUPS.flatMap((group, at) =>
      gridOf([[[group, 5]], RESULTS, ODD.slice(at * 5, at * 5 + 5)], at),
    );
    expect(read([], { rows: parts })).toMatchObject({ sides: SIDES, kinds: [] });
  });

  it('does not stand under heads that are in no column themselves', () => {
    const right = HEADS.map((line): readonly Written[] => [['', 15], ...line]);
    const whole = ODD.with(4, '3');
    const flatHeads = { isAligned: ({ line }: { line: number | null }) => line === 2 };
    expect(read([...right, whole], flatHeads).kinds).toEqual([]);
    expect(read([...right, whole]).kinds).toEqual(['ambiguous']);
  });
});

describe('values that no place was found for', () => {
  const FLAT = { isAligned: () => false };
  const words = [GROUPS, RESULTS];
  const REST = ODD.slice(5);

  it('are counted without the blank ones', () => {
    const { issues, kinds, tells } = read([...words, ['1', '', ...ODD]], FLAT);
    expect([kinds, tells]).toEqual([['cellCount'], false]);
    expect(issues[0]?.message.en).toContain('should have 15 values and has 16');
    expect(issues[0]?.cells).toHaveLength(15);
  });

  it('are not parted where they stand in two rows', () => {
    const run = (lines: Lines) => read([...words, ...lines], FLAT).kinds;
    expect(run([['10203', '00011', '00000']])).toEqual(['runTogether']);
    expect(run([['10203', '00011'], ['00000']])).toEqual(['cellCount']);
  });

  it('are offered in no way where there are two', () => {
    expect(read([...words, ['10', '2', '0', '3', ...REST]], FLAT)).toMatchObject({
      ...{ kinds: ['cellCount'], sides: NONE },
    });
    expect(read([...words, ['5', '2', '0', '3', ...REST]], FLAT).kinds).toEqual(['ambiguous']);
  });

  it('are none where there is no table', () => expect(read(HEADS).tells).toBe(false));

  it('may lack a blank one where the columns are lost, and it is said how many there are', () => {
    const { issues, kinds, sides } = read([...words, ODD.with(4, '3').with(14, '')], FLAT);
    expect([kinds, sides[2]]).toEqual([['ambiguous'], '0,0,0,0,']);
    expect(issues[0]?.message.en).toContain('should have 15 values and has 14');
  });
});

describe('labels of its own for every value', () => {
  const VALUES = ['1', '0', '2', '0', '3', '0', '0', '0', '1', '1', '0', '0', '0', '0', '0'];
  const lines: Lines = [
    ['', ...GROUPS],
    ...RESULTS.map((result, at) => [result, ...[0, 5, 10].map((side) => VALUES[side + at] ?? '')]),
  ];
  const WHOLE = SIDES.with(0, '1,0,2,0,3');

  it('are read where nothing else tells, and count as read', () => {
    const { sides, kinds, used, tells } = read(lines);
    expect([sides, kinds, tells]).toEqual([WHOLE, [], false]);
    expect(used.filter(({ kind }) => kind === 'number' || kind === 'zero')).toHaveLength(15);
    expect(used.map(({ raw }) => raw)).toContain('尚未审结');
    const rows = gridOf(lines);
    const [between] = gridOf([['7']]).map((row) => ({ ...row, line: null }));
    expect(read([], { rows: between ? [...rows, between] : [] }).sides).toEqual(WHOLE);
    expect(read([], { rows: [...rows, ...gridOf([['7', '8']], 1)] }).sides).toEqual(WHOLE);
  });

  it('are not read of a text, nor where an inspector has placed something', () => {
    expect(read(lines, { isAligned: () => false }).sides).toEqual(NONE);
    expect(read(lines, { isAligned: ({ line }) => line === 0 }).sides).toEqual(NONE);
    expect(read(lines, { placements: [pin(9, null)] }).sides).toEqual(NONE);
    const other: Placement = { ...pin(9, null), table: 'applications' };
    expect(read(lines, { placements: [other] }).sides).toEqual(WHOLE);
  });
});

describe('columns that an inspector has placed', () => {
  it('are those of the group that they stand under', () => {
    const placements = [pin(5, 'corrected'), pin(6, 'upheld'), pin(8, 'total'), pin(9, 'pending')];
    const values = ODD.with(5, '4').with(9, '7');
    expect(read([...HEADS, values], { placements }).sides[1]).toBe('0,4,0,7,1');
  });

  it('take the place of the head that names the same', () => {
    const values = [...ODD.with(14, ''), '6'];
    const placements = [pin(15, 'litigationAfterReview.total')];
    expect(read([...HEADS, values], { placements }).sides).toEqual(SIDES.with(2, '0,0,0,0,6'));
  });

  it('of none of the form have no head', () => {
    const wide = [[...GROUPS.slice(0, 2).map((each): Written => [each, 5]), ['复议后起诉', 6]]];
    const lines = [...wide, [...RESULTS, ...RESULTS, ...RESULTS, '总计'], [...ODD, '6']] as Lines;
    expect(read(lines).sides).toEqual(NONE);
    expect(read(lines, { placements: [pin(15, null)] }).sides).toEqual(SIDES);
    expect(read(lines, { placements: [pin(15, null, 1)] }).sides).toEqual(NONE);
  });
});
