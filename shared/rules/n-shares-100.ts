import type { AnnualReport } from '../report/annual-report';
import type { CheckResult, RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import type { Misfit, ShareList } from './rates/share-lists';
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
const TENTHS = 10;

/** A share that its count does not give; where all make 100, one may have been rounded so that they do. */
function checkMisfit({ share, count, whole }: Misfit): CheckResult {
  const exact = Math.round((count / whole) * 100 * TENTHS) / TENTHS;
  const arithmetic = `${count} / ${whole} ≈ ${exact}% ≠ ${share.value}%`;
  return { holds: false, expected: exact, actual: share.value, arithmetic };
}

function check({ shares, list }: Shares): CheckResult {
  const actual = total(shares);
  const holds = actual >= 100 - list.down - DUST && actual <= 100 + list.up + DUST;
  if (holds && actual !== 100 && list.misfit) return checkMisfit(list.misfit);
  const added = shares.map(({ value }) => value).join(' + ');
  return { holds, expected: 100, actual, arithmetic: `${added} = ${actual}` };
}

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
    'zh-CN':
      '同一总体的各部分占比之和为100%，各占比等于所列件数之比，按所印位数留出舍入余地（算术关系）',
    en: 'The shares of one whole make 100 %, each as its count gives it, but for the rounding (arithmetic)',
  },
  blindSpot: {
    'zh-CN': '只列举部分类别（“等”）或合计远离100%的占比不核对：可能是选列或互有重叠',
    en: 'Open lists, and shares far from 100 %, are not checked: they may be a choice, or overlap',
  },
  message: {
    'zh-CN': ({ case: c, expected, actual }) =>
      expected === 100
        ? `正文“${c.words}”，各项占比之和为${actual}%，不是100%。请核实各项占比。`
        : `正文“${c.words}”，其中${actual}%一项按所列件数应为${expected}%。请核实件数和占比。`,
    en: ({ case: c, expected, actual }) =>
      expected === 100
        ? `The text says “${c.words}”; its shares make ${actual} %. Please check them.`
        : `The text says “${c.words}”; by its counts ${actual} % should be ${expected} %. Please check.`,
  },
  cases: ({ report, text }) =>
    numberRepeats(shareLists(report, text).map((list) => caseOf(report, list))),
  check,
  examples: [
    { text: '动态类占13%,政策类占60%,服务类占27%。', finds: 0 },
    { text: '动态类占33.3%,政策类占33.3%,服务类占33.3%。', finds: 0 },
    { text: '动态类占13%,政策类占64%,服务类占27%。', finds: 1 },
    { text: '动态类占13%,政策类占20%,服务类占27%。', finds: 0 },
    { text: '动态类占13%,政策类占60%,服务类占17%等。', finds: 0 },
    { text: '动态类3条、占30%,政策类7条、占75%。', finds: 1 },
    { text: '网站72条、占72%,微信11条、占9%,微博17条、占17%。', finds: 1 },
    { text: '网站1条、占33%,微信1条、占33%,微博1条、占34%。', finds: 0 },
    { text: '动态类占13%,政策类占60%,服务类占约27%。', unverifiable: 1 },
    { text: '来源构成:网络42.5%、信函30.1%、当面28.4%。', finds: 1 },
    { text: '来源构成:网络42.5%、信函30.1%、当面27.5%。', finds: 0 },
  ],
});
