import type { RuleCase, RuleInput } from './define-rule';
import { defineRule } from './define-rule';
import type { Aspect } from './form/overview-aspects';
import { absentAspects, ASPECTS } from './form/overview-aspects';
import { proseOf } from './prose';
import { mayFollow2021, yearTerm } from './report-year';
import type { Term } from './rule';
import { quoteOf } from './terms';

interface Aspects extends RuleCase {
  readonly absent: readonly Aspect[];
}

/** A shorter one is a placeholder: `(文字描述)`, `见附件`. */
const SHORTEST_REVIEW = 10;

function caseOf(input: RuleInput): Aspects {
  const { report } = input;
  const section = report.sections.find(({ id }) => id === 'overview');
  const words = proseOf(input, 'overview');
  const read: Term = {
    label: { 'zh-CN': '“总体情况”部分的文字', en: 'the text of section one' },
    value: words.length >= SHORTEST_REVIEW ? words.length : null,
    evidence: null,
  };
  return {
    key: 'overview',
    title: { 'zh-CN': '“总体情况”的五个方面', en: 'the five aspects of section one' },
    terms: [yearTerm(report), read],
    evidence: section ? [quoteOf(report, section.headingSpan)] : [],
    absent: absentAspects(words),
  };
}

export const sAspects = defineRule<Aspects>({
  id: 'S-ASPECTS',
  name: { 'zh-CN': '总体情况的五个方面', en: 'Five aspects of section one' },
  severity: 'warning',
  relation: 'form',
  basis: {
    'zh-CN':
      '国办公开办函〔2021〕30号：“总体情况”综述主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面',
    en: '国办公开办函〔2021〕30号: section one reviews active disclosure, disclosure on application, management of information, platforms, and supervision',
  },
  blindSpot: {
    'zh-CN':
      '按关键词判断，不评价写得是否充分：只要提到有关工作即视为已写，其余方面都有小标题时须有具体内容。2019、2020年度报告不适用',
    en: 'Judged by key words, its substance is not weighed: a mention is enough, unless the other aspects have heads of their own. Not for the reports of 2019 and 2020',
  },
  message: {
    'zh-CN': (p) =>
      `“一、总体情况”中未见${p.case.absent.map(({ name }) => `“${name['zh-CN']}”`).join('、')}方面的内容，该部分应综述五个方面。请核实后补充。`,
    en: (p) =>
      `Section one says nothing of ${p.case.absent.map(({ name }) => name.en).join(', ')}; it should review five aspects. Please check.`,
  },
  cases: (input) => (mayFollow2021(input.report) ? [caseOf(input)] : []),
  check: (c) => ({
    holds: c.absent.length === 0,
    expected: ASPECTS.length,
    actual: ASPECTS.length - c.absent.length,
    arithmetic: '',
  }),
  examples: [
    { finds: 0 },
    { replace: ['、政府信息管理、平台建设', '、平台建设'], finds: 1 },
    { text: '严格保密审查，办好政务公开专区，开展业务培训。', finds: 0 },
    { replace: ['2023年政府信息公开', '政府信息公开'], unverifiable: 1 },
  ],
});
