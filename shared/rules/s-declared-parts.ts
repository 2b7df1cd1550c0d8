import { parseCount } from '../lib/numerals';
import type { AnnualReport } from '../report/annual-report';
import { SECTION_IDS } from '../report/annual-report';
import type { RuleCase, RuleInput } from './define-rule';
import { defineRule } from './define-rule';
import { quoteOf } from './terms';
import { numberRepeats, textKey } from './text-key';

interface Declared extends RuleCase {
  readonly quote: string;
  readonly declared: number;
  readonly found: number;
}

/** `由…等六部分组成`, `分为六个部分`, `共6个部分`, in the words before the first section. */
const DECLARED =
  /(?:由|分为?|共|包括|等)([一二三四五六七八九十]{1,2}|\d{1,2})个?(?:大)?部分(?:组成|构成)?/g;
/** A seventh heading and on, behind the sixth: 七、附件 and the like are parts too. */
const MORE_HEADINGS = /^ *[七八九]、\S{2,20} *$/gm;

/** Six, and what stands behind them; `null` where not all six were recognised, so that a count would be ours, not the author's. */
function partsFound({ report, text }: RuleInput): number | null {
  if (report.sections.length < SECTION_IDS.length) return null;
  const behind = text.slice(report.sections.at(-1)?.span[0]);
  return SECTION_IDS.length + [...behind.matchAll(MORE_HEADINGS)].length;
}

function caseOf(report: AnnualReport, match: RegExpExecArray, found: number | null): Declared {
  const [quote, number = ''] = match;
  const label = { 'zh-CN': '全部六个部分的标题', en: 'the headings of all six sections' };
  return {
    key: textKey(quote),
    title: { 'zh-CN': `“${quote}”`, en: `“${quote}”` },
    terms: [{ label, value: found, evidence: null }],
    evidence: [
      quoteOf(report, [match.index, match.index + quote.length]),
      ...report.sections.map((section) => quoteOf(report, section.headingSpan)),
    ],
    quote,
    declared: parseCount(number) ?? 0,
    found: found ?? 0,
  };
}

export const sDeclaredParts = defineRule<Declared>({
  id: 'S-DECLARED-PARTS',
  name: { 'zh-CN': '自述的部分数', en: 'Declared number of parts' },
  severity: 'error',
  relation: 'agreement',
  basis: {
    'zh-CN': '引言所说的部分数应与正文实际的部分数一致（自相矛盾）',
    en: 'The number of parts that the preamble declares must be the number of parts there are',
  },
  blindSpot: {
    'zh-CN': '没有自述部分数的不作判断',
    en: 'A report that declares no number is not judged',
  },
  message: {
    'zh-CN': (p) =>
      `引言称报告“${p.case.quote}”，正文实有${p.case.found}个部分。请改正引言或补齐部分。`,
    en: (p) =>
      `The preamble says “${p.case.quote}”, but there are ${p.case.found} parts. Please correct one of them.`,
  },
  cases: (input) => {
    const { report, text } = input;
    const found = partsFound(input);
    const preamble = text.slice(0, report.sections[0]?.span[0] ?? 0);
    const all = [...preamble.matchAll(DECLARED)].filter((match) => parseCount(match[1] ?? ''));
    return numberRepeats(all.map((match) => caseOf(report, match, found)));
  },
  check: (c) => ({
    holds: c.declared === c.found,
    expected: c.found,
    actual: c.declared,
    arithmetic: '',
  }),
  examples: [
    { finds: 0 },
    { replace: ['等六部分组成', '等五部分组成'], finds: 1 },
    { replace: ['五、存在的主要问题及改进情况', '五、另外的话'], finds: 0, unverifiable: 1 },
  ],
});
