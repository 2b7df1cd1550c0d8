import type { Lang } from '../lib/localised';
import { defineRule } from './define-rule';
import { isUnitSlip } from './leaps';
import type { Course } from './own-course';
import { courses, isOffCourse, timesBetween } from './own-course';

const rounded = (value: number): number => Math.round(value * 10) / 10;

const told = ({ years }: Course, lang: Lang): string =>
  years
    .map(({ year, value }) => (lang === 'en' ? `${value} (${year})` : `${value}（${year}年）`))
    .join(lang === 'en' ? ', ' : '、');

/** `395, 398, 410 → 398; 1208 / 398 ≈ 3`. */
function arithmetic({ years, usual, now }: Course): string {
  const values = years.map(({ value }) => value).toSorted((a, b) => a - b);
  const middle = `${values.join(', ')} → ${usual}`;
  const [less, more] = [Math.min(now, usual), Math.max(now, usual)];
  return less < 1
    ? `${middle}; ${now}`
    : `${middle}; ${more} / ${less} ≈ ${rounded(timesBetween(more, less))}`;
}

const LICENSING = 'activeDisclosure/licensing.decisions';
const FEES = 'activeDisclosure/fees.amount';
const PENALTIES = 'activeDisclosure/penalties.decisions';

export const yHistory = defineRule<Course>({
  id: 'Y-HISTORY',
  name: { 'zh-CN': '与本单位历年相比异常', en: "Unlike the organ's own years" },
  severity: 'info',
  relation: 'agreement',
  basis: {
    'zh-CN':
      '国办公开办函〔2021〕30号：数据应当准确。与近五年中位数相差4倍以上（收费金额8倍以上）且相差50以上，超出历年波动，又没有一年与之接近（2倍以内）的数，可能是填报错误（经验判断）',
    en: 'Notice 国办公开办函〔2021〕30号: figures are to be accurate. One that is 4 times (fees: 8) and by 50 off the median of the last five years, beyond their own swing and with no year within a factor of 2, may be a slip (experience)',
  },
  blindSpot: {
    'zh-CN':
      '往年有该数的报告不足三份的，列为无法核对；2019年旧格式的表二口径不同，不作比较；较小的数和历年本就起伏很大的数不提示',
    en: 'Unverifiable with fewer than three earlier reports that have the figure; table 2 of the form of 2019 counts otherwise and is left out; small figures, and those that always swing widely, are not asked about',
  },
  message: {
    'zh-CN': ({ case: c }) =>
      `${c.table === 3 ? '表三' : '表二'}${c.title['zh-CN']}为${c.now}，本单位往年为${told(c, 'zh-CN')}，与历年相比异常${isUnitSlip(c.now, c.usual, c.isFee) ? '，疑似把金额单位“万元”误作“元”，或者相反' : ''}。请核实填报是否有误；如属实，请了解变化原因。`,
    en: ({ case: c }) =>
      `Table ${c.table}, ${c.title.en}: ${c.now}, but the organ's earlier years had ${told(c, 'en')}${isUnitSlip(c.now, c.usual, c.isFee) ? '; perhaps yuan and 10,000 yuan were confused' : ''}. Is it a slip, and if not, what explains it?`,
  },
  cases: courses,
  check: (c) => ({
    holds: !isOffCourse(c),
    expected: c.usual,
    actual: c.now,
    arithmetic: arithmetic(c),
  }),
  examples: [
    { lastYear: {}, history: [{}, {}], finds: 0 },
    {
      lastYear: { [LICENSING]: 210 },
      history: [{ [LICENSING]: 198 }, { [LICENSING]: 230 }],
      finds: 1,
    },
    // One of the years was as high: it has gone before.
    {
      lastYear: { [LICENSING]: 210 },
      history: [{ [LICENSING]: 1100 }, { [LICENSING]: 230 }],
      finds: 0,
    },
    // The organ's years swing as widely themselves.
    {
      lastYear: { [LICENSING]: 20 },
      history: [{ [LICENSING]: 600 }, { [LICENSING]: 140 }],
      finds: 0,
    },
    // Last year's was the slip, not this one.
    { lastYear: { [LICENSING]: 12080 }, history: [{}, {}], finds: 0 },
    { lastYear: { [PENALTIES]: 0 }, history: [{ [PENALTIES]: 0 }, { [PENALTIES]: 0 }], finds: 1 },
    { lastYear: { [FEES]: 50 }, history: [{ [FEES]: 48 }, { [FEES]: 500_000 }], finds: 0 },
    { change: { [FEES]: 523_100 }, lastYear: {}, history: [{}, {}], finds: 1 },
    { lastYear: { 'received.total': 4 }, history: [{}, {}], finds: 0 },
    { lastYear: {}, history: [{}], unverifiable: 6 },
    { lastYear: { [LICENSING]: null }, history: [{}, {}], unverifiable: 1 },
    { change: { [LICENSING]: null }, lastYear: {}, history: [{}, {}], unverifiable: 1 },
  ],
});
