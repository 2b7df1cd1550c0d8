import { describe, expect, it } from 'vitest';
import { withoutParts } from '../../../../../shared/parse/counted/application-parts';
import type { ReportTable } from '../../../../../shared/report/annual-report';
import { markedFacts } from '../../../builders/marked-facts';

const CELL = { kind: 'number', unit: null, span: null, block: null, cell: null } as const;

/** Table three with these totals. */
function applicationsOf(totals: Readonly<Record<string, number>>): ReportTable {
  const cells = Object.entries(totals).map(([row, value]) => {
    return [row, { total: { ...CELL, value, raw: `${value}` } }] as const;
  });
  return { form: '2021', found: true, cells: Object.fromEntries(cells) };
}

/** The numbers that are parts of others, and so state no quantity. */
function partsOf(marked: string, totals: Readonly<Record<string, number>> = {}) {
  const { text, facts } = markedFacts(marked);
  const found = withoutParts(facts, { text, applications: applicationsOf(totals) });
  expect(found.map((fact) => ({ ...fact, counts: null }))).toEqual(
    facts.map((fact) => ({ ...fact, counts: null })),
  );
  const parts = found.filter(({ counts }, at) => counts !== facts[at]?.counts);
  expect(parts.every(({ counts }) => counts === null)).toBe(true);
  return parts.map(({ span }) => text.slice(...span));
}
const filled = (length: number) => '字'.repeat(length);

describe('what came in of those that were answered', () => {
  it.each([
    '办结[99件 answered],其中本年新收[94件 received]',
    '办理结果[99件 processedTotal],其中上年结转[94件 carriedIn]',
    '结转[99件 carriedOut],其中新收[94件 received]',
    '培训[3次],办结[99件 answered],其中本年新收[94件 received]',
  ])('%s: a part', (marked) => expect(partsOf(marked)).toEqual(['94件']));

  it.each([
    '办结[99件 answered],本年新收[94件 received]',
    '其中办结[99件 answered],本年新收[94件 received]',
    '办结[99件 answered],其中网上居多;本年新收[94件 received]',
    '办结[99件 answered],其中不予公开[2件 denied]',
    '收到[99件 received],其中上年结转[5件 carriedIn]',
    '办结[99件 answered]。其中本年新收[94件 received]',
  ])('%s: none', (marked) => expect(partsOf(marked)).toEqual([]));
});

describe('what came in of a list behind a verb of answering', () => {
  it.each([
    '办结上年结转申请[5件]、本年新收申请[94件 received]',
    '全年共办理上年结转申请[5件]、本年新收申请[94件 received]',
    '答复了全部去年结转申请[5件]、上年结转申请[94件 carriedIn]',
    '处理2022年结转申请[5件]、本年新收申请[94件 received]',
    '办复当年申请[5件]、网上[2件]、本年新收申请[94件 received]',
  ])('%s: a part', (marked) => expect(partsOf(marked)).toEqual(['94件']));

  it.each([
    '办结上年结转申请[5件],本年新收申请[94件 received]',
    '办结上年结转申请[5件],网上[3件]、本年新收申请[94件 received]',
    '办结上年结转申请[5件]、不予公开申请[2件 denied]',
    '网上[5件]、本年新收申请[94件 received],办结上年申请',
    '在全县各级行政机关的共同努力下办结上年结转申请[5件]、本年新收申请[94件 received]',
  ])('%s: none', (marked) => expect(partsOf(marked)).toEqual([]));
});

describe('what was answered of the new ones, where those carried in are told of besides', () => {
  it.each([
    '已答复[94件 answered],加上上年结转的[5件],共答复[99件 answered]',
    '已答复[94件 answered],加上结转[5件]共答复[99件 answered]',
    '已答复[94件 answered],加上上年结转的申请[15份]以及其他,合计依法答复[99件 answered]',
    '已答复[94件 answered],上年结转5件办结',
    '已答复[94件 answered],上年结转申请15宗已全部办理完毕',
    `已答复[94件 answered],${filled(68)}上年结转5件办结`,
  ])('%s: a part', (marked) => expect(partsOf(marked)).toEqual(['94件']));

  it.each([
    '上年结转5件办结,答复[94件 answered]',
    '已答复[94件 answered]。上年结转5件办结',
    '已收到[94件 received],上年结转5件办结',
    '已答复[94件 answered],上年结转[5件 carriedIn],尚未办结',
    `已答复[94件 answered],${filled(80)}上年结转5件办结`,
  ])('%s: none', (marked) => expect(partsOf(marked)).toEqual([]));

  const totals = { received: 101, carriedOut: 5 };
  it.each([
    '上年结转[5件 carriedIn]均已办结;新收[101件 received],办结[96件 answered]',
    '上一年度结转[5件 carriedIn]均已及时办理完;新收[101件 received],办结[96件 answered]',
    '新收[101件 received],办结[96件 answered];去年结转的已全部答复',
    `上年结转件均已办结;${filled(66)}办结[96件 answered]`,
  ])('%s: what is left of the table is a part', (marked) => {
    expect(partsOf(marked, totals)).toEqual(['96件']);
    expect(partsOf(marked, { received: 102, carriedOut: 5 })).toEqual([]);
    expect(partsOf(marked, { received: 101 })).toEqual([]);
    // Where nothing was carried in, those of this year are all.
    expect(partsOf(marked, { ...totals, carriedIn: 0 })).toEqual([]);
    expect(partsOf(marked, { ...totals, carriedIn: 5 })).toEqual(['96件']);
  });

  it.each([
    '上年结转[5件 carriedIn];新收[101件 received],办结[96件 answered]',
    `上年结转件均已办结;${filled(80)}办结[96件 answered]`,
    `办结[96件 answered],${filled(80)}上年结转的已全部办结`,
  ])('%s: none', (marked) => expect(partsOf(marked, totals)).toEqual([]));

  it('reads a table with a row that has no total', () => {
    const { text, facts } = markedFacts('上年结转件均已办结;办结[96件 answered]');
    const applications = { form: '2021', found: true, cells: { received: {} } } as const;
    expect(withoutParts(facts, { text, applications })).toEqual(facts);
  });
});

describe('what was answered of those carried in', () => {
  it.each([
    '上年结转[5件 carriedIn],已全部办结[5件 answered]',
    '上年结转[6件 carriedIn],办结[5件 answered]',
  ])('%s: a part', (marked) => expect(partsOf(marked)).toEqual(['5件']));

  it('is no part of another sentence, and counts no year for a number', () => {
    expect(partsOf('上年结转[6件 carriedIn],[2023年]办结[5件 answered]')).toEqual(['5件']);
    expect(partsOf('上年结转[6件 carriedIn]。办结[5件 answered]')).toEqual([]);
  });

  it.each([
    '上年结转[5件 carriedIn],办结[6件 answered]',
    '上年结转[5件 carriedIn],不予公开[5件 denied]',
    '新收[5件 received],办结[5件 answered]',
    '办结[5件 answered]',
    '办结[5件 answered],上年结转[5件 carriedIn]',
    '上年结转[5件 carriedIn],新收[9件 received],办结[5件 answered]',
  ])('%s: none', (marked) => expect(partsOf(marked)).toEqual([]));
});

describe('what applicants applied for', () => {
  it.each([
    ['自然人[9件 received.naturalPerson](予以公开[7件 granted]', ['7件']],
    ['全年平稳;自然人[9件 received.naturalPerson],予以公开[9件 granted]', ['9件']],
    ['企业[21件 received.business],办结[20件 answered],结转[1件 carriedOut]', ['20件', '1件']],
    [
      '企业[21件 received.business],答复结果[20件 processedTotal],公开[40件 granted]',
      ['20件', '40件'],
    ],
    ['自然人[9件 received.naturalPerson](予以公开[7件 granted]),不予公开[2件 denied]', ['7件']],
    ['自然人[9件 received.naturalPerson],予以公开[7件 granted];不予公开[2件 denied]', ['7件']],
  ])('%s: parts are %j', (marked, parts) => expect(partsOf(marked)).toEqual(parts));

  it.each([
    '自然人[9件 received.naturalPerson],予以公开[12件 granted]',
    '自然人[9件 received.naturalPerson];予以公开[7件 granted]',
    '自然人[9件 received.naturalPerson],商业企业[2件 received.business]',
    '自然人[9件 received.naturalPerson],上年结转[5件 carriedIn]',
    '自然人[9件 received.naturalPerson],新收[5件 received]',
    '自然人[9件 received.naturalPerson],办理[5件 handled]',
    '网上[9件],予以公开[7件 granted]',
    '公开[96条 text.disclosed],不予公开[2件 denied]',
    '行政复议维持[9件 review.upheld],予以公开[7件 granted]',
    '答复[9件 answered],予以公开[7件 granted]',
    '自然人[9件 received.naturalPerson],行政复议维持[1件 review.upheld]',
    '自然人[9件 received.naturalPerson],约[数件],予以公开[7件 granted]',
  ])('%s: none', (marked) => expect(partsOf(marked)).toEqual([]));
});

describe('what became of those that were received', () => {
  const BOTH = '新收[101件 received],其中[96件 answered]当年办结,[5件 carriedOut]结转下年';
  it.each([
    BOTH,
    `上年结转[4件 carriedIn],${BOTH}`,
    '收到网上申请[101件],其中[96件 answered]当年办结,[5件 carriedOut]结转下年',
    '收到[101件],其中[96件 answered]当年办结,[5件 carriedOut]结转下年',
    '新收[101件 received],其中[96件 answered]办结,培训[3次],[5件 carriedOut]结转下年',
    '新收[101件 received],其中[96件 answered]办结,[5件 carriedOut]结转下年;依法公开[3件 granted]',
    '新收[101件 received],网上[30件],其中[96件 answered]办结,[5件 carriedOut]结转下年',
  ])('%s: parts', (marked) => expect(partsOf(marked)).toEqual(['96件', '5件']));

  it('is of all where nothing was carried in', () => {
    expect(partsOf(BOTH, { carriedIn: 0 })).toEqual([]);
    expect(partsOf(BOTH, { carriedIn: 4 })).toEqual(['96件', '5件']);
  });

  it.each([
    '新收[101件 received],其中[95件 answered]当年办结,[5件 carriedOut]结转下年',
    '新收[101件 received],其中[101件 answered]当年办结',
    '新收[101件 received],[96件 answered]当年办结,[5件 carriedOut]结转下年',
    '新收[101件 received],[96件 answered]办结,其中[5件]网上、[96件]当面',
    '新收[101件 received],其中[96件 answered]办结,[5件 carriedOut]结转下年,约[数件]在办',
    '新收[101件 received],其中[96件 granted]予以公开,[5件 denied]不予公开',
    '网上[101件],其中[96件 answered]当年办结,[5件 carriedOut]结转下年,上年收到申请',
    '收到申请并按照有关要求逐级上报以后进行汇总统计的全部共计[101件],其中[96件 answered]办结,[5件]在办',
  ])('%s: none', (marked) => expect(partsOf(marked)).toEqual([]));
});

describe('what was carried over of others', () => {
  it.each([
    '征地类申请收到[21件],办结[20件],结转[1件 carriedOut]',
    '征地类申请收到[21件],结转[1件 carriedIn]',
    '行政复议受理[3件 review.total],结转[1件 carriedOut]',
  ])('%s: a part', (marked) => expect(partsOf(marked)).toEqual(['1件']));

  it('is a part behind one that is itself a part', () => {
    const marked = '办结[99件 answered],其中新收[94件 received],结转[1件 carriedOut]';
    expect(partsOf(marked)).toEqual(['94件', '1件']);
  });

  it.each([
    '收到[21件 received],结转[1件 carriedOut]',
    '结转[1件 carriedOut]',
    '网上[21件],结转[1件 carriedOut],并予办结',
    '征地类申请收到[21件],不予公开[1件 denied]',
    '征地类申请收到[21件],办结[20件 answered],结转[1件 carriedOut]',
    '征地类申请收到[21件],行政复议维持[1件 review.upheld]',
  ])('%s: none', (marked) => expect(partsOf(marked)).toEqual([]));
});

describe('what a sentence adds up', () => {
  it('stands within twelve numbers before', () => {
    const among = (count: number) =>
      `办结[99件 answered],其中${'网上[2件]、'.repeat(count)}新收[94件 received]`;
    expect(partsOf(among(11))).toEqual(['94件']);
    expect(partsOf(among(12))).toEqual([]);
    expect(partsOf(among(14))).toEqual([]);
  });

  it('and within eleven behind', () => {
    const among = (value: number, count: number) =>
      `新收[101件 received],其中办结[${value}件 answered]${'、网上[1件]'.repeat(count)}`;
    expect(partsOf(among(90, 11))).toEqual(['90件']);
    expect(partsOf(among(89, 12))).toEqual([]);
  });
});
