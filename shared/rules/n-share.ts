import type { AnnualReport } from '../report/annual-report';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import { lastDigit, printsAs } from './rates/printed-rate';
import type { ShareOfCounts } from './rates/shares-of-counts';
import { sharesOfCounts } from './rates/shares-of-counts';
import type { Term } from './rule';
import { factTerm, total } from './terms';
import { numberRepeats, textKey } from './text-key';

interface Share extends RuleCase {
  readonly part: Term;
  readonly whole: Term;
  readonly share: Term;
  /** One of the last digit printed. */
  readonly unit: number;
  readonly words: string;
}

function caseOf(report: AnnualReport, { part, whole, share }: ShareOfCounts): Share {
  const start = Math.min(part.clause[0], whole.clause[0]);
  const words = report.text.slice(start, share.span[1]).trim();
  const [ofPart, ofWhole, stated] = [part, whole, share].map((each) => factTerm(report, each));
  const terms = { part: ofPart, whole: ofWhole, share: stated } as Pick<
    Share,
    'part' | 'whole' | 'share'
  >;
  const base = whole.value === 0 ? { ...terms.whole, value: null } : terms.whole;
  return {
    key: textKey(words),
    title: { 'zh-CN': `“${words}”`, en: `“${words}”` },
    terms: [terms.part, base, terms.share],
    evidence: [],
    ...terms,
    unit: lastDigit(report.text.slice(...share.span)),
    words,
  };
}

export const nShare = defineRule<Share>({
  id: 'N-SHARE',
  name: { 'zh-CN': '正文：占比与件数', en: 'Text: a share and its counts' },
  severity: 'warning',
  relation: 'rate',
  basis: {
    'zh-CN':
      '占比等于部分除以总数，按所印位数留出舍入余地（算术关系）；总数可能另有所指，故提请核实',
    en: 'A share is the part over the whole, with room for rounding (arithmetic); the whole may be another one, so this asks',
  },
  blindSpot: {
    'zh-CN':
      '只核对写出总数的占比（“占总数99件的27.3%”“99件，其中27件，占27.3%”）；成组的占比由占比合计核对',
    en: 'Only a share whose whole is stated is checked; lists of shares are checked by their sum',
  },
  message: {
    'zh-CN': (p) =>
      `正文“${p.case.words}”，按所列件数应为${p.expected}%，写的是${p.actual}%。请核实件数和占比。`,
    en: (p) =>
      `The text says “${p.case.words}”; its counts give ${p.expected} %, not ${p.actual} %. Please check counts and share.`,
  },
  cases: ({ report, text }) =>
    numberRepeats(sharesOfCounts(report, text).map((each) => caseOf(report, each))),
  check: ({ part, whole, share, unit }) => {
    const [count, of, actual] = [total([part]), total([whole]), total([share])];
    const expected = Number((Math.round(((count / of) * 100) / unit) * unit).toFixed(6));
    const holds = printsAs(count / of, actual, unit);
    const reckoned = `${count} ÷ ${of} = ${((count / of) * 100).toFixed(3)}%`;
    return { holds, expected, actual, arithmetic: holds ? reckoned : `${reckoned} ≠ ${actual}%` };
  },
  examples: [
    { text: '予以公开27件,占答复总数99件的27.3%。', finds: 0 },
    { text: '予以公开27件,占答复总数99件的37.2%。', finds: 1 },
    { text: '受理咨询99件,其中电话咨询27件,占27.3%。', finds: 0 },
    { text: '受理咨询99件,其中电话咨询27件,占总数的37.3%。', finds: 1 },
    { text: '受理咨询99件,其中电话咨询27件,占全县总量的37.3%。', finds: 0 },
    { text: '发布信息99条,其中原创27条,占原创总量的37.3%。', finds: 0 },
    { text: '予以公开27件,占答复总数约99件的37.2%。', unverifiable: 1 },
  ],
});
