import type { AnnualReport } from '../report/annual-report';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import type { PartsList } from './parts-lists';
import { partsLists } from './parts-lists';
import type { Term } from './rule';
import { factTerm, makesWhole, total } from './terms';
import { numberRepeats, textKey } from './text-key';

interface Parts extends RuleCase {
  readonly parts: readonly Term[];
  readonly whole: Term;
  readonly words: string;
}

/** What a list may lack: then it is not known whether it must add up. */
const COMPLETENESS: Term = {
  label: { 'zh-CN': '所列分项是否完整', en: 'whether the listed parts are all' },
  value: null,
  evidence: null,
};

/** The shortest run of first parts that makes the whole; what follows it is said of something else. */
function closingRun(parts: readonly Term[], whole: Term): readonly Term[] | null {
  for (let count = 2; count <= parts.length; count += 1) {
    if (total(parts.slice(0, count)) === whole.value) return parts.slice(0, count);
  }
  return null;
}

/** The same digits but for one: what a slip of the pen makes. Of two small numbers that says nothing. */
function isSlip(stated: number, reckoned: number): boolean {
  const [a, b] = [`${stated}`, `${reckoned}`];
  const different = [...a].filter((digit, index) => digit !== b[index]);
  return (
    stated >= 100 && reckoned < stated * 1.1 && a.length === b.length && different.length === 1
  );
}

/** Parts that are a choice, or that overlap, miss the whole by much: 2 % is less than any part that is left out. */
const isNear = (stated: number, reckoned: number): boolean =>
  Math.abs(stated - reckoned) <= stated * 0.02 || isSlip(stated, reckoned);

/**
 * Whether the parts must make the whole. Channels (`通过…`, `通过…`) divide it, so that one too many or too few is
 * a slip as well; things of one kind (`…信息`, `…信息`) may be a choice.
 */
function mustAddUp({ closed, parallel }: PartsList, stated: number, reckoned: number): boolean {
  if (!closed || parallel === null) return false;
  const byOne = Math.abs(stated - reckoned) === 1;
  return (parallel === 'channels' && byOne) || isNear(stated, reckoned);
}

function caseOf(report: AnnualReport, list: PartsList): Parts {
  const whole = factTerm(report, list.whole);
  const all = list.parts.map((part) => factTerm(report, part));
  const run = closingRun(all, whole);
  const parts = run ?? all;
  const words = report.text.slice(list.whole.clause[0], list.whole.span[1]).trim();
  const known = run !== null || mustAddUp(list, total([whole]), total(all));
  const doubt = known ? [] : [COMPLETENESS];
  return {
    key: textKey(words),
    title: { 'zh-CN': `“${words}”与所列分项`, en: `“${words}” and its listed parts` },
    terms: [whole, ...parts, ...doubt],
    evidence: [],
    parts,
    whole,
    words,
  };
}

export const nSumOfParts = defineRule<Parts>({
  id: 'N-SUM-OF-PARTS',
  name: { 'zh-CN': '正文：分项之和', en: 'Text: parts add up' },
  severity: 'error',
  relation: 'sum',
  basis: {
    'zh-CN': '总数等于其完整列出的各分项之和（算术关系）',
    en: 'A total equals the sum of its parts where the list of parts is complete (arithmetic)',
  },
  blindSpot: {
    'zh-CN': '有“等”字的、只举主要几项的、分项互有重叠的列举不核对',
    en: 'Open lists (等, 主要有) and lists whose parts may overlap are not checked',
  },
  message: {
    'zh-CN': (p) =>
      `正文“${p.case.words}”，所列${p.case.parts.length}个分项之和为${p.expected}，与总数相差${Math.abs((p.actual ?? 0) - (p.expected ?? 0))}。请核实总数和各分项。`,
    en: (p) =>
      `The text says “${p.case.words}”, but its ${p.case.parts.length} listed parts add up to ${p.expected}. Please check the total and the parts.`,
  },
  cases: ({ report }) => numberRepeats(partsLists(report).map((list) => caseOf(report, list))),
  check: (c) => makesWhole(c.parts, c.whole),
  examples: [
    { text: '公开政府信息10条,其中:通过网站公开3条,通过微信公开7条。', finds: 0 },
    { text: '公开政府信息11条,其中:通过网站公开3条,通过微信公开7条。', finds: 1 },
    { text: '公开信息11条,其中:通过网站公开3条,通过微信公开7条等。', finds: 0, unverifiable: 1 },
    { text: '办理建议20件,其中主办12件,协办8件,办结20件。', finds: 0 },
    { text: '发布信息160条,其中财政信息20条,教育信息130条。', finds: 1 },
    { text: '公开信息100条,其中通过网站公开100条,通过微信公开80条。', finds: 0, unverifiable: 1 },
  ],
});
