import { said } from '../marked-text';
import { as, group, parts, type Part, type Pattern, type Writer } from '../writer';

const RESULTS = [
  ['upheld', '维持'],
  ['corrected', '纠正'],
] as const;
const REST = [
  ['other', '其他结果'],
  ['pending', '尚未审结'],
] as const;

const listed = (w: Writer, of: string, prefix: string): readonly Part[] =>
  [...RESULTS.map(([id, name]) => [id, `${prefix}${name}`] as const), ...REST].flatMap(
    ([id, name]) => {
      const role = `4:${of}@${id}`;
      return w.of(role) > 0 ? [{ name, role, value: w.of(role) }] : [];
    },
  );

const several =
  (of: string) =>
  (w: Writer): boolean =>
    listed(w, of, '').length > 1;
const none = (w: Writer): boolean => w.of('4:review') + w.of('4:litigation') === 0;

/** Reviews and lawsuits. */
export const REVIEWS: readonly [Pattern, ...Pattern[]] = [
  {
    id: 'none of both',
    when: none,
    write: (w) =>
      w.random.chance(0.5)
        ? said`${w.year}年，${w.we}未发生因政府信息公开引起的行政复议和行政诉讼案件。`
        : said`全年因政府信息公开被申请行政复议0件、被提起行政诉讼0件。`,
  },
  {
    id: 'both totals',
    write: (w) =>
      said`全年因政府信息公开工作被申请行政复议${w.q('4:review')}件，被提起行政诉讼${w.q('4:litigation')}件。`,
  },
  {
    id: 'both totals, 发生',
    write: (w) =>
      said`${w.year}年发生政府信息公开行政复议案件${w.q('4:review')}起、行政诉讼案件${w.q('4:litigation')}起。`,
  },
  {
    id: 'review with results',
    when: several('review'),
    write: (w) => {
      const of = group('sum', 'list');
      return said`政府信息公开行政复议${w.q('4:review', as(of, 'total'))}件，其中${parts(w, of, listed(w, 'review', '结果'), { unit: '件', between: '，' })}。`;
    },
  },
  {
    id: 'review with results in brackets',
    when: several('review'),
    write: (w) => {
      const of = group('sum', 'brackets');
      return said`因政府信息公开引发行政复议案件${w.q('4:review', as(of, 'total'))}件（${parts(w, of, listed(w, 'review', ''), { unit: '件', between: '、' })}）。`;
    },
  },
  {
    id: 'lawsuits with results',
    when: several('litigation'),
    write: (w) => {
      const of = group('sum', 'list');
      return said`政府信息公开行政诉讼${w.q('4:litigation', as(of, 'total'))}件，其中${parts(w, of, listed(w, 'litigation', '结果'), { unit: '件', between: '，' })}。`;
    },
  },
  {
    id: 'lawsuits by the way they came',
    when: (w) => w.of('4:litigationDirect') > 0 && w.of('4:litigationAfterReview') > 0,
    write: (w) => {
      const of = group('sum', 'brackets');
      return said`行政诉讼案件共${w.q('4:litigation', as(of, 'total'))}件（未经复议直接起诉${w.q('4:litigationDirect', as(of, 'part'))}件，复议后起诉${w.q('4:litigationAfterReview', as(of, 'part'))}件）。`;
    },
  },
  {
    id: 'reviews and lawsuits with those corrected',
    when: (w) => w.of('4:review') > 0 && w.of('4:litigation') > 0,
    write: (w) =>
      said`因依申请公开引发行政复议${w.q('4:review')}宗，其中结果纠正${w.q('4:review@corrected')}宗；行政诉讼${w.q('4:litigation')}宗，其中结果纠正${w.q('4:litigation@corrected')}宗。`,
  },
  {
    id: 'reviews upheld, none corrected',
    when: (w) => w.of('4:review@upheld') > 0 && w.of('4:review@corrected') === 0,
    write: (w) =>
      said`本年度政府信息公开行政复议案件共${w.q('4:review')}件，其中维持${w.q('4:review@upheld')}件，无被纠正的情况。`,
  },
  {
    id: 'reviews and those corrected',
    when: (w) => w.of('4:review@corrected') > 0,
    write: (w) =>
      said`本年度被申请行政复议${w.q('4:review')}件，被纠正${w.q('4:review@corrected')}件。`,
  },
  {
    id: 'reviews and those pending',
    when: (w) => w.of('4:review@pending') > 0,
    write: (w) =>
      said`收到政府信息公开行政复议案件${w.q('4:review')}件，截至年底尚未审结${w.q('4:review@pending')}件。`,
  },
];
