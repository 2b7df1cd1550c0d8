import type { RuleCase, RuleInput } from './define-rule';
import { defineRule } from './define-rule';
import { paragraphs } from './prose';
import { mayFollow2021, yearTerm } from './report-year';
import { UNRECOGNISED } from './section-headings';
import { quoteOf } from './terms';

interface FeeStatement extends RuleCase {
  readonly stated: boolean;
}

/** In section six any word of fees is the statement; elsewhere fees may be of other kinds. */
const IN_SECTION_SIX = /费|收取|有偿|免收/;
const ELSEWHERE =
  /处理费|(?:信息|依申请)公开[^。\n]{0,12}(?:收费|费用|收取)|(?:收费|收取|费用)[^。\n]{0,12}(?:信息|依申请)公开|(?:未|没有|无|免)(?:发生)?(?:收取|收费|费用)/;

function caseOf(input: RuleInput): FeeStatement {
  const { report } = input;
  const section = report.sections.find(({ id }) => id === 'other');
  const stated = paragraphs(input).some((paragraph) =>
    (paragraph.section === 'other' ? IN_SECTION_SIX : ELSEWHERE).test(paragraph.words),
  );
  return {
    key: 'stated',
    title: { 'zh-CN': '信息处理费收取情况', en: 'the statement on fees' },
    terms: [yearTerm(report), ...(section || stated ? [] : [UNRECOGNISED])],
    evidence: section ? [quoteOf(report, section.headingSpan)] : [],
    stated,
  };
}

export const sFeeStatement = defineRule<FeeStatement>({
  id: 'S-FEE-STATEMENT',
  name: { 'zh-CN': '信息处理费情况', en: 'Statement on fees' },
  severity: 'warning',
  relation: 'form',
  basis: {
    'zh-CN':
      '国办公开办函〔2021〕30号：收取信息处理费的情况在“其他需要报告的事项”中专门报告；没有收取的也写明，是通行做法',
    en: '国办公开办函〔2021〕30号: fees charged for handling applications are reported in section six; to say that none were charged is common practice',
  },
  blindSpot: {
    'zh-CN': '写在其他部分的也视为已写；是否实际收取无从核对。2020年度及以前的报告不适用',
    en: 'A statement in another section counts; whether fees were charged cannot be seen. Not for reports before 2021',
  },
  message: {
    'zh-CN': () =>
      '“六、其他需要报告的事项”未写信息处理费收取情况。请核实：收取了的应在此报告，没有收取的也宜写明。',
    en: () =>
      'Section six says nothing of fees for handling applications. Please check: fees are reported here, and that none were charged is usually said.',
  },
  cases: (input) => (mayFollow2021(input.report) ? [caseOf(input)] : []),
  check: ({ stated }) => ({ holds: stated, expected: null, actual: null, arithmetic: '' }),
  examples: [
    { finds: 0 },
    { replace: ['本年度未收取信息处理费', '无其他需要报告的事项'], finds: 1 },
    { replace: ['本年度未收取信息处理费', '依申请公开未收费'], finds: 0 },
    { replace: ['2023年政府信息公开', '政府信息公开'], unverifiable: 1 },
  ],
});
