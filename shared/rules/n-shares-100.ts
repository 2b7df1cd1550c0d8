import type { AnnualReport } from '../report/annual-report';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import type { ShareList } from './rates/share-lists';
import { shareLists } from './rates/share-lists';
import type { Term } from './rule';
import { factTerm, total } from './terms';
import { numberRepeats, textKey } from './text-key';

interface Shares extends RuleCase {
  readonly shares: readonly Term[];
  readonly list: ShareList;
  readonly words: string;
}

const DUST = 1e-9;

function caseOf(report: AnnualReport, list: ShareList): Shares {
  const [first, last] = [list.shares[0], list.shares[list.shares.length - 1]];
  const words = report.text.slice(first?.clause[0] ?? 0, last?.span[1] ?? 0).trim();
  const shares = list.shares.map((each) => factTerm(report, each));
  const title = { 'zh-CN': `“${words}”`, en: `“${words}”` };
  return { key: textKey(words), title, terms: shares, evidence: [], shares, list, words };
}

export const nShares100 = defineRule<Shares>({
  id: 'N-SHARES-100',
  name: { 'zh-CN': '正文：占比合计', en: 'Text: shares that make 100' },
  severity: 'warning',
  relation: 'rate',
  basis: {
    'zh-CN': '同一总体的各部分占比之和为100%，按所印位数留出舍入余地（算术关系）',
    en: 'The shares of one whole make 100 %, but for the rounding of each (arithmetic)',
  },
  blindSpot: {
    'zh-CN': '只列举部分类别（“等”）或合计远离100%的占比不核对：可能是选列或互有重叠',
    en: 'Open lists, and shares far from 100 %, are not checked: they may be a choice, or overlap',
  },
  message: {
    'zh-CN': (p) => `正文“${p.case.words}”，各项占比之和为${p.actual}%，不是100%。请核实各项占比。`,
    en: (p) => `The text says “${p.case.words}”; its shares make ${p.actual} %. Please check them.`,
  },
  cases: ({ report, text }) =>
    numberRepeats(shareLists(report, text).map((list) => caseOf(report, list))),
  check: ({ shares, list }) => {
    const actual = total(shares);
    const holds = actual >= 100 - list.down - DUST && actual <= 100 + list.up + DUST;
    const added = shares.map(({ value }) => value).join(' + ');
    return { holds, expected: 100, actual, arithmetic: `${added} = ${actual}` };
  },
  examples: [
    { text: '动态类占13%,政策类占60%,服务类占27%。', finds: 0 },
    { text: '动态类占33.3%,政策类占33.3%,服务类占33.3%。', finds: 0 },
    { text: '动态类占13%,政策类占64%,服务类占27%。', finds: 1 },
    { text: '动态类占13%,政策类占20%,服务类占27%。', finds: 0 },
    { text: '动态类占13%,政策类占60%,服务类占17%等。', finds: 0 },
    { text: '动态类3条、占30%,政策类7条、占75%。', finds: 1 },
    { text: '动态类占13%,政策类占60%,服务类占约27%。', unverifiable: 1 },
  ],
});
