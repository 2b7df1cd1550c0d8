import { describe, expect, it } from 'vitest';
import { readReviewLitigation } from '../../../../shared/parse/review-table';
import type { TableSource } from '../../../../shared/parse/table-source';
import type { Placement } from '../../../../shared/report/placement';
import { gridOf, type Written } from '../../builders/grid';

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const BLANKS = ['', '', '', '', ''];
const HEADS: readonly (readonly Written[])[] = [
  [
    ['行政复议', 5],
    ['行政诉讼', 10],
  ],
  [...RESULTS, ['未经复议直接起诉', 5], ['复议后起诉', 5]],
  [...BLANKS, ...RESULTS, ...RESULTS],
];
const VALUES = ['1', '0', '2', '0', '3', '0', '0', '0', '1', '1', '0', '0', '0', '0', '0'];
const SIDES = [
  [1, 0, 2, 0, 3],
  [0, 0, 0, 1, 1],
  [0, 0, 0, 0, 0],
];
const NOTHING = SIDES.map((side) => side.map(() => null));

function read(lines: readonly (readonly Written[])[], change: Partial<TableSource> = {}) {
  const source = { placements: [], fallback: '2021', isAligned: () => true } as const;
  const reading = readReviewLitigation({ ...source, rows: gridOf(lines), ...change });
  const sides = ['review', 'litigationDirect', 'litigationAfterReview'].map((row) =>
    Object.values(reading.table.cells[row] ?? {}).map((cell) => cell?.value ?? null),
  );
  return { ...reading, sides, kinds: reading.issues.map(({ kind }) => kind) };
}
const FLAT = { isAligned: () => false };
const flat = (...lines: readonly string[]) =>
  read(
    lines.map((line) => line.split('|')),
    FLAT,
  );

describe('table four with its groups side by side', () => {
  it('is read under its heads', () => {
    const { sides, kinds, used } = read([...HEADS, VALUES]);
    expect([sides, kinds]).toEqual([SIDES, []]);
    expect(used.map(({ raw }) => raw)).toContain('复议后起诉');
    expect(used.filter(({ kind }) => kind !== 'text' && kind !== 'empty')).toHaveLength(15);
  });

  it('may have a label before its values, or the numbers of the columns above', () => {
    const shifted = HEADS.map((line): readonly Written[] => ['', ...line]);
    expect(read([...shifted, ['数量', ...VALUES]]).sides).toEqual(SIDES);
    const numbers = VALUES.map((_, at) => `${at + 1}`);
    expect(read([...HEADS, numbers, VALUES]).sides).toEqual(SIDES);
  });

  it('may be blank', () => {
    const { sides, kinds, table } = read([...HEADS, VALUES.map(() => '')]);
    expect([sides, kinds, table.found]).toEqual([NOTHING, [], true]);
    expect(table.cells['review']?.['total']?.kind).toBe('empty');
  });

  it('is read in the order of its heads where the columns are lost', () => {
    const heads = ['行政复议|行政诉讼', RESULTS.join('|')];
    expect(flat(...heads, VALUES.join('|'))).toMatchObject({ sides: SIDES, kinds: [] });
    const order = [4, 0, 1, 2, 3];
    const moved = [0, 5, 10].flatMap((side) => order.map((at) => VALUES[side + at] ?? ''));
    const results = order.map((at) => RESULTS[at] ?? '').join('|');
    expect(flat('行政复议|行政诉讼', results, moved.join('|'))).toMatchObject({
      sides: SIDES,
      kinds: [],
    });
  });

  it('says that its heads were not recognised', () => {
    const { sides, kinds, issues } = flat(VALUES.join('|'));
    expect([sides, kinds]).toEqual([SIDES, ['columnMissing']]);
    expect(issues[0]?.cells).toHaveLength(15);
  });

  it('is not used where a value is missing or too many, and says how many there are', () => {
    const few = flat(
      '行政复议|行政诉讼',
      RESULTS.join('|'),
      ['1', '2', ...VALUES.slice(0, 11)].join('|'),
    );
    expect([few.sides, few.kinds, few.table.found]).toEqual([NOTHING, ['cellCount'], true]);
    expect(few.issues[0]?.message.en).toContain('should have 15 values and has 13');
    const many = flat('行政复议|行政诉讼', RESULTS.join('|'), ['1', ...VALUES].join('|'));
    expect(many.issues[0]?.message.en).toContain('should have 15 values and has 16');
    expect(many.used.length).toBeGreaterThan(5);
  });

  it('is not used where two rows of values stand in it', () => {
    const { sides, kinds, issues } = read([...HEADS, VALUES, VALUES]);
    expect([sides, kinds]).toEqual([NOTHING, ['cellCount']]);
    expect(issues[0]?.message.en).toContain('has 30');
  });

  it('is not there where nothing but heads is', () => {
    expect(read(HEADS)).toMatchObject({ kinds: ['tableMissing'], used: [] });
    expect(read([])).toMatchObject({ kinds: ['tableMissing'], used: [] });
  });

  it('offers the one way to part its digits', () => {
    const run = [`${VALUES.slice(0, 4).join('')}`, ...VALUES.slice(4)];
    const { kinds, issues } = flat('行政复议|行政诉讼', RESULTS.join('|'), run.join('|'));
    expect(kinds).toEqual(['runTogether']);
    expect(issues[0]?.offer?.map(({ value }) => value)).toEqual(SIDES.flat());
  });

  it('doubts values beside its heads, and refuses them where they do not add up', () => {
    const shifted = HEADS.map((line): readonly Written[] => [['', 15], ...line]);
    expect(read([...shifted, VALUES])).toMatchObject({ sides: SIDES, kinds: ['ambiguous'] });
    expect(read([...shifted, VALUES.with(4, '4')])).toMatchObject({
      sides: NOTHING,
      kinds: ['ambiguous'],
    });
  });

  it('doubts a row that ends in blanks where the columns are lost', () => {
    const short = VALUES.with(14, '');
    const heads = ['行政复议|行政诉讼', RESULTS.join('|')];
    expect(flat(...heads, short.join('|')).kinds).toEqual(['ambiguous']);
    expect(read([...HEADS, short]).kinds).toEqual([]);
  });
});

describe('table four with a row for each group', () => {
  const ROWS = [
    ['', ...RESULTS],
    ['行政复议', '1', '0', '2', '0', '3'],
    ['行政诉讼未经复议直接起诉', '0', '0', '0', '1', '1'],
    ['行政诉讼复议后起诉', '0', '0', '0', '0', '0'],
  ];

  it('is read under its heads', () => {
    expect(read(ROWS)).toMatchObject({ sides: SIDES, kinds: [] });
    expect(flat(...ROWS.map((row) => row.join('|')))).toMatchObject({ sides: SIDES, kinds: [] });
  });

  it('says that its heads were not recognised', () => {
    expect(read(ROWS.slice(1))).toMatchObject({ sides: SIDES, kinds: ['columnMissing'] });
  });

  it('says which row is missing', () => {
    const { sides, kinds } = read(ROWS.slice(0, 3));
    expect([sides, kinds]).toEqual([[...SIDES.slice(0, 2), NOTHING[0]], ['rowMissing']]);
    expect(read(ROWS.with(3, ['行政诉讼复议后起诉', ...BLANKS])).kinds).toEqual(['rowMissing']);
  });

  it('refuses a row that has lost a cell, and offers what is certain', () => {
    const { sides, kinds, issues } = read(ROWS.with(1, ['行政复议', '5', '2', '0', '3']), FLAT);
    expect([sides[0], kinds]).toEqual([NOTHING[0], ['ambiguous']]);
    expect(issues[0]?.offer?.map(({ column, value }) => [column, value])).toEqual([
      ['upheld', 5],
      ['corrected', 2],
      ['other', 0],
      ['pending', 3],
    ]);
    expect(read(ROWS.with(1, ['行政复议', '1', '2', '0', '3']), FLAT).kinds).toEqual(['cellCount']);
    expect(read(ROWS.with(1, ['行政复议', '1', '0', '2', '', '4'])).kinds).toEqual([]);
    expect(read(ROWS.with(1, ['行政复议', '', '1', '0', '2', '0', '3'])).kinds).not.toEqual([]);
  });

  it('doubts a row that ends in blanks where the columns are lost', () => {
    const zero = ROWS.with(3, ['行政诉讼复议后起诉', '0', '', '', '', '']);
    expect(read(zero).kinds).toEqual([]);
    expect(read(zero, FLAT).kinds).toEqual(['ambiguous']);
  });

  it('leaves a value too many and says so', () => {
    const wide = ROWS.map((row, at) => [...row, at === 0 ? '备注' : '9']);
    const { sides, kinds } = read(wide);
    expect(sides).toEqual(SIDES);
    expect(kinds).toEqual(['columnUnknown']);
  });

  it('has the rows that an inspector has placed', () => {
    const row = (line: number, id: string | null): Placement => ({
      ...{ kind: 'row', table: 'reviewLitigation', block: 0, line, row: id },
    });
    const unnamed = ROWS.with(1, ['甲', '1', '0', '2', '0', '3']);
    expect(read(unnamed, { placements: [row(1, 'review')] }).sides).toEqual(SIDES);
    const latin = ROWS.with(1, ['A', '1', '0', '2', '0', '3']);
    expect(read(latin, { placements: [row(1, 'review')] }).sides).toEqual(SIDES);
    expect(read(latin).sides[0]).toEqual(NOTHING[0]);
    expect(read(ROWS, { placements: [row(1, null)] }).sides[0]).toEqual(NOTHING[0]);
    expect(read(unnamed, { placements: [{ ...row(1, 'review'), block: 1 }] }).sides[0]).toEqual(
      NOTHING[0],
    );
  });
});

describe('table four as an inspector has placed its columns', () => {
  const pin = (line: number, column: string | null): Placement => ({
    ...{ kind: 'column', table: 'reviewLitigation', block: 0, line, column },
  });

  it('has the values where he says, and what he says is none is left out', () => {
    const heads = HEADS.map((line): readonly Written[] => [...line]);
    const swapped = [pin(0, 'review.corrected'), pin(1, 'review.upheld')];
    expect(read([...heads, VALUES], { placements: swapped }).sides[0]).toEqual([0, 1, 2, 0, 3]);
    expect(
      read([...heads, VALUES], { placements: [pin(0, 'corrected'), pin(1, 'upheld')] }).sides[0],
    ).toEqual([0, 1, 2, 0, 3]);
    const wide = [...heads, [...VALUES, '9']];
    expect(read(wide).sides).toEqual(NOTHING);
    expect(read(wide, { placements: [pin(15, null)] }).sides).toEqual(SIDES);
  });

  it('is not doubted for its blanks', () => {
    const lines = [['行政复议', '行政诉讼'], RESULTS, VALUES.with(14, '')];
    expect(read(lines, { ...FLAT, placements: [pin(15, null)] }).kinds).toEqual([]);
  });
});
