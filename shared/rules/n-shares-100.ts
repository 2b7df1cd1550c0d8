import type { AnnualReport, Fact } from '../report/annual-report';
import { sum } from '../lib/numerals';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import { lastDigit } from './handled-pairs';
import type { Term } from './rule';
import { factTerm, total } from './terms';
import { numberRepeats, textKey } from './text-key';

interface Shares extends RuleCase {
  readonly shares: readonly Term[];
  /** Half a unit of the last digit of each share, added up: as much as rounding may miss 100 by. */
  readonly rounding: number;
  readonly words: string;
}

const SHARE = /占(?:比|全部|总数|总量|总体)?(?:的|为|约|:)*$/;
/** Shares that are a choice of several miss 100 by more. */
const NEAR = 12;

/** Runs of three or more shares in a sentence, with nothing but counts between them. */
function runsOfShares({ facts }: AnnualReport, text: string): readonly (readonly Fact[])[] {
  const runs: Fact[][] = [];
  let run: Fact[] = [];
  for (const fact of facts) {
    if (fact.sentence[0] !== run[0]?.sentence[0]) run = [];
    if (fact.kind !== 'percent') continue;
    const before = text.slice(Math.max(fact.clause[0], fact.span[0] - 40), fact.span[0]);
    const bare = run.length > 0 && /^[\s、,和及]*$/.test(before);
    if (!SHARE.test(before) && !bare) run = [];
    else {
      if (run.length === 0) runs.push(run);
      run.push(fact);
    }
  }
  return runs.filter((each) => each.length >= 3);
}

export const nShares100 = defineRule<Shares>({
  id: 'N-SHARES-100',
  name: { 'zh-CN': '占比合计', en: 'Shares that make 100' },
  severity: 'warning',
  relation: 'rate',
  basis: {
    'zh-CN': '同一总体的各部分占比之和为100%，允许各项四舍五入的误差（算术关系）',
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
    numberRepeats(
      runsOfShares(report, text).flatMap((run): Shares[] => {
        const [first] = run;
        const last = run.at(-1);
        if (!first || !last || /^\)?等/.test(text.slice(last.span[1], last.span[1] + 2))) return [];
        const words = report.text.slice(first.clause[0], last.span[1]).trim();
        const shares = run.map((each) => factTerm(report, each));
        if (Math.abs(sum(run.map(({ value }) => value ?? 0)) - 100) > NEAR) return [];
        const rounding = sum(run.map(({ span }) => lastDigit(report.text.slice(...span)) / 2));
        const title = { 'zh-CN': `“${words}”`, en: `“${words}”` };
        return [
          { key: textKey(words), title, terms: shares, evidence: [], shares, rounding, words },
        ];
      }),
    ),
  check: ({ shares, rounding }) => {
    const actual = total(shares);
    const holds = Math.abs(actual - 100) <= rounding + 1e-9;
    const added = shares.map(({ value }) => value).join(' + ');
    return { holds, expected: 100, actual, arithmetic: `${added} = ${actual}` };
  },
  examples: [
    { text: '动态类占13%,政策类占60%,服务类占27%。', finds: 0 },
    { text: '动态类占33.3%,政策类占33.3%,服务类占33.3%。', finds: 0 },
    { text: '动态类占13%,政策类占64%,服务类占27%。', finds: 1 },
    { text: '动态类占13%,政策类占20%,服务类占27%。', finds: 0 },
    { text: '动态类占13%,政策类占60%,服务类占约27%。', unverifiable: 1 },
  ],
});
