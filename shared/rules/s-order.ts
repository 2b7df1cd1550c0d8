import type { Localised } from '../lib/localised';
import type { AnnualReport, Section } from '../report/annual-report';
import { SECTION_IDS } from '../report/annual-report';
import type { RuleCase, RuleInput } from './define-rule';
import { defineRule } from './define-rule';
import { headingOrdinal, perhapsThere, TITLES, UNRECOGNISED } from './section-headings';
import { misnumbered, misplaced } from './form/section-numbers';
import { quoteOf } from './terms';

interface Order extends RuleCase {
  /** The headings in the order of the report. */
  readonly written: string;
  /** The numbers of all headings. */
  readonly sequence: string;
  readonly wrong: readonly Section[];
}

const CHINESE = '—一二三四五六七八九十';

function caseOf(report: AnnualReport, key: string, title: Localised, wrong: readonly Section[]) {
  const ordinals = report.sections.map((each) => CHINESE[headingOrdinal(each.title) ?? 0] ?? '—');
  const evidence = wrong.map((section) => quoteOf(report, section.headingSpan));
  const written = wrong.map((section) => `“${section.title}”`).join('、');
  return { key, title, terms: [], evidence, written, sequence: ordinals.join('、'), wrong };
}

function orderCase(input: RuleInput): Order {
  const { report } = input;
  const wrong = misplaced(report.sections);
  const missing = SECTION_IDS.filter((id) => !report.sections.some((each) => each.id === id));
  const isHidden = wrong.length === 0 && missing.some((id) => perhapsThere(input, id));
  const title = { 'zh-CN': '六个部分的次序', en: 'the order of the six sections' };
  return { ...caseOf(report, 'order', title, wrong), terms: isHidden ? [UNRECOGNISED] : [] };
}

function numberCase({ report, text }: RuleInput): Order {
  const title = { 'zh-CN': '六个部分的序号', en: 'the numbers of the six sections' };
  return caseOf(report, 'ordinals', title, misnumbered(report.sections, text));
}

export const sOrder = defineRule<Order>({
  id: 'S-ORDER',
  name: { 'zh-CN': '部分次序与序号', en: 'Order of the sections' },
  severity: 'warning',
  relation: 'form',
  basis: {
    'zh-CN': `国办公开办函〔2021〕30号附件：六个部分依次为${Object.values(TITLES).join('；')}`,
    en: 'Annex of 国办公开办函〔2021〕30号: the six sections, numbered 一 to 六, in this order',
  },
  blindSpot: {
    'zh-CN': '没有序号的标题不核对序号；另加的部分不作判断',
    en: 'Headings without numbers, and sections that a report adds, are not judged',
  },
  message: {
    'zh-CN': (p) =>
      p.case.key === 'order'
        ? `${p.case.written}不在规定的次序上。请按规定的六个部分调整次序。`
        : `部分标题的序号不连续或重复：${p.case.written}（依次为${p.case.sequence}）。请核实并改正。`,
    en: (p) =>
      p.case.key === 'order'
        ? `Not in the prescribed order: ${p.case.written}. Please put the six sections in order.`
        : `The numbers of the headings skip or repeat (${p.case.sequence}): ${p.case.written}. Please check.`,
  },
  cases: (input) => {
    if (input.report.sections.length < 2) return [];
    const order = orderCase(input);
    return order.wrong.length > 0 ? [order] : [order, numberCase(input)];
  },
  check: (c) => ({ holds: c.wrong.length === 0, expected: null, actual: null, arithmetic: '' }),
  examples: [
    { finds: 0 },
    { replace: ['三、收到和处理', '二、收到和处理'], finds: 1 },
    { replace: ['六、其他需要', '七、其他需要'], finds: 1 },
    { replace: ['六、其他', '六、下一年工作思路\n公开更多信息。\n七、其他'], finds: 0 },
    { replace: ['二、主动公开政府信息情况', '二、随便写写'], finds: 0, unverifiable: 1 },
  ],
});
