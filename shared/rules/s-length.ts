import type { RuleCase, RuleInput } from './define-rule';
import { defineRule } from './define-rule';
import { proseOf } from './prose';
import { mayFollow2021, yearTerm } from './report-year';
import { quoteOf } from './terms';

/** `篇幅原则上不超过一千字`. */
const MOST = 1000;
/** As a word processor counts, without the marks: Chinese characters one by one, numbers and foreign words as one each. */
function countOf(words: string): number {
  const foreign = words.match(/[A-Za-z\d.%]+/g)?.length ?? 0;
  return foreign + words.length - words.replace(/[\u3007\u3400-\u9FFF]+/g, '').length;
}

interface Length extends RuleCase {
  readonly count: number;
}

function caseOf(input: RuleInput): Length {
  const { report } = input;
  const section = report.sections.find(({ id }) => id === 'overview');
  const count = countOf(proseOf(input, 'overview'));
  return {
    key: 'overview',
    title: { 'zh-CN': '“总体情况”的篇幅', en: 'the length of section one' },
    terms: [yearTerm(report)],
    evidence: section ? [quoteOf(report, section.headingSpan)] : [],
    count,
  };
}

export const sLength = defineRule<Length>({
  id: 'S-LENGTH',
  name: { 'zh-CN': '总体情况的篇幅', en: 'Length of section one' },
  severity: 'info',
  relation: 'form',
  basis: {
    'zh-CN':
      '国办公开办函〔2021〕30号：“总体情况”应聚焦主题、简明客观，“篇幅原则上不超过一千字”（原则要求，实践中多有超出）',
    en: '国办公开办函〔2021〕30号: section one should in principle not exceed 1,000 characters; in practice many do',
  },
  blindSpot: {
    'zh-CN': '不计标点、空格和表格；2019、2020年度报告没有此项要求',
    en: 'Marks, spaces and tables are not counted; the reports of 2019 and 2020 had no such limit',
  },
  message: {
    'zh-CN': (p) =>
      `“一、总体情况”约${p.actual}字（不计标点），超过“原则上不超过一千字”的要求。可考虑精简。`,
    en: (p) =>
      `Section one has about ${p.actual} characters; in principle it should not exceed 1,000. It may be shortened.`,
  },
  cases: (input) =>
    mayFollow2021(input.report) && input.report.sections.some(({ id }) => id === 'overview')
      ? [caseOf(input)]
      : [],
  check: ({ count }) => ({ holds: count <= MOST, expected: null, actual: count, arithmetic: '' }),
  examples: [
    { finds: 0 },
    { text: '公开政府信息。'.repeat(180), finds: 1 },
    { text: '公开2023。'.repeat(150), finds: 0 },
    {
      text: '公开政府信息。'.repeat(180),
      replace: ['2023年政府信息', '2020年政府信息'],
      finds: 0,
    },
    { replace: ['2023年政府信息公开', '政府信息公开'], unverifiable: 1 },
  ],
});
