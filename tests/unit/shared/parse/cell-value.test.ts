import { describe, expect, it } from 'vitest';
import {
  cellKind,
  readCellValue,
  withoutPageNumber,
  type ColumnMeasure,
  type MoneyUnit,
} from '../../../../shared/parse/cell-value';

const valueOf = (raw: string, measure: ColumnMeasure, head: MoneyUnit | null = null) => {
  const { kind, value, unit } = readCellValue(raw, measure, head);
  return [kind, value, unit];
};

describe('the value of a cell that counts pieces', () => {
  it.each([
    ['12', 12, null],
    ['1,014', 1014, null],
    ['０', 0, null],
    ['0.0', 0, null],
    ['0.5', 0.5, null],
    ['12件', 12, '件'],
    ['12 件', 12, '件'],
    ['12件次', 12, '件次'],
    ['3人次', 3, '人次'],
    ['2宗', 2, '宗'],
    ['1.2万', 12_000, '万'],
    ['1.2万件', 12_000, '万件'],
    ['3亿', 300_000_000, '亿'],
    ['769- 5 -', 769, null],
    ['769 — 12 —', 769, null],
    ['769-123-', 769, null],
  ])('%s is %d', (raw, value, unit) => {
    expect(valueOf(raw, 'count')).toEqual([value === 0 ? 'zero' : 'number', value, unit]);
  });

  it.each([
    ['壹佰壹拾壹', 111, null],
    ['贰拾件', 20, '件'],
    ['柒', 7, null],
  ])('%s is %d in formal figures', (raw, value, unit) => {
    expect(valueOf(raw, 'count')).toEqual(['number', value, unit]);
  });

  it('counts money in formal figures by its unit', () => {
    expect(valueOf('叁拾陆万元整', '万元')).toEqual(['number', 36, '元']);
    expect(valueOf('叁拾陆', '万元')).toEqual(['number', 36, null]);
    expect(valueOf('叁拾陆元', 'count')).toEqual(['text', null, null]);
  });

  it.each(['一', '三', '十四', '陆河', '伍家岗', '壹佰元伍角', '共伍件'])(
    '%s is no number',
    (raw) => {
      expect(valueOf(raw, 'count')).toEqual(['text', null, null]);
    },
  );

  it.each(['', ' ', '　', '\u200b'])('%j is empty', (raw) => {
    expect(valueOf(raw, 'count')).toEqual(['empty', null, null]);
  });

  it.each(['/', '\\', '*', '-', '－', '—', '——', '----', '无', '不适用', 'N/A', 'n/a'])(
    '%s says that there is none',
    (raw) => expect(valueOf(raw, 'count')).toEqual(['notApplicable', null, null]),
  );

  it.each([
    '-----',
    '无1',
    '并无',
    '不适用于',
    '012',
    '00',
    '1,14',
    '5 8',
    '5元',
    '5万元',
    '3件事',
    '共3件',
    '增3',
    '减3',
    '3  件',
    '3件 2',
    '-3',
    '+3',
    '3-',
    '1e5',
    '769-1234-',
    '件- 5 -',
    `${'9'.repeat(305)}亿`,
  ])('%s is words', (raw) => expect(valueOf(raw, 'count')).toEqual(['text', null, null]));
});

describe('the value of a cell that counts a change', () => {
  it.each([
    ['-3', 'number', -3],
    ['−3', 'number', -3],
    ['+3', 'number', 3],
    ['-1,014', 'number', -1014],
    ['增86', 'number', 86],
    ['增加 86', 'number', 86],
    ['减12', 'number', -12],
    ['减少12', 'number', -12],
    ['↓12', 'number', -12],
    ['减-12', 'text', null],
    ['增长86', 'text', null],
    ['-0', 'zero', 0],
    ['-012', 'text', null],
    ['+-3', 'text', null],
  ])('%s is %s', (raw, kind, value) => {
    expect(valueOf(raw, 'change')).toEqual([kind, value, null]);
  });
});

describe('the value of a cell of money', () => {
  it.each([
    ['52.31', '万元', null, 52.31, null],
    ['52.31万元', '万元', null, 52.31, '万元'],
    ['523100元', '万元', null, 52.31, '元'],
    ['75394432.52元', '万元', null, 7539.443252, '元'],
    ['1亿元', '万元', null, 10_000, '亿元'],
    ['1.2万', '万元', null, 1.2, '万'],
    ['52.31', '元', null, 52.31, null],
    ['1.2万', '元', null, 12_000, '万'],
    ['52.31万元', '元', null, 523_100, '万元'],
    // The head's unit counts where the cell has none of its own.
    ['523100', '万元', '元', 52.31, '元'],
    ['5', '万元', '万元', 5, '万元'],
    ['5元', '万元', '亿元', 0.0005, '元'],
    ['5', '元', '百元', 500, '百元'],
    ['5', '元', '千元', 5000, '千元'],
    ['5', '元', '万元', 50_000, '万元'],
    ['5', '元', '百万元', 5_000_000, '百万元'],
    ['5', '元', '千万元', 50_000_000, '千万元'],
    ['5', '元', '亿元', 500_000_000, '亿元'],
  ] as const)('%s in a column of %s under %s is %d', (raw, measure, head, value, unit) => {
    expect(valueOf(raw, measure, head)).toEqual(['number', value, unit]);
  });

  it('may be 0, in whatever unit', () => {
    expect(valueOf('0', '万元', '元')).toEqual(['zero', 0, '元']);
  });

  it.each(['5件', '-5', '+5', '5万件', '见附件', '012'])('%s is words', (raw) => {
    expect(valueOf(raw, '元')).toEqual(['text', null, null]);
    expect(valueOf(raw, '万元')).toEqual(['text', null, null]);
  });
});

it.each([
  ['12', 'number'],
  ['0件', 'zero'],
  ['-3', 'number'],
  ['5元', 'number'],
  ['0元', 'zero'],
  ['', 'empty'],
  ['/', 'notApplicable'],
  ['见附件', 'text'],
])('%j is a %s, whatever the column counts', (raw, kind) => expect(cellKind(raw)).toBe(kind));

it.each([
  [' 12 ', '12'],
  ['769- 5 -', '769'],
  ['１２', '12'],
  ['见第5页', '见第5页'],
  ['- 5 -', '- 5 -'],
  ['769- 5 -件', '769- 5 -件'],
  ['1\n769- 5 -', '1\n769- 5 -'],
])('%j is %j without a page number', (raw, text) => expect(withoutPageNumber(raw)).toBe(text));
