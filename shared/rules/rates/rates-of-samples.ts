import type { AnnualReport, Fact } from '../../report/annual-report';
import type { RuleCase } from '../define-rule';
import type { Term } from '../rule';
import { factTerm } from '../terms';
import { textKey } from '../text-key';
import { lastDigit } from './printed-rate';

/** `电话回访42人,满意率85.7%`: a rate and the number that it is of. */
export interface SampleRate extends RuleCase {
  readonly base: Term;
  readonly rate: Term;
  /** One of the last digit printed. */
  readonly unit: number;
  readonly words: string;
}

/** Only where the words say that the rate is of just these: a sample that was drawn. */
const DRAWN = /抽查|抽检|抽样|检查|回访|调查|测评|评议|问卷|监测/;
const RATE =
  /(?:满意率|合格率|达标率|好评率|通过率|准确率|及时率|知晓率)(?:达到?|为|约|近|超过?|:)*\s?$/;
/** `检查4次,合格率98.5%`: how often, not of how many. */
const TIMES = /^(?:.?次|期|轮|场|批|天|年|月|个月|个?季度|小时|分钟|元)$/;
const NEAR = 60;

const before = (text: string, { clause, span }: Fact): string =>
  text.slice(Math.max(clause[0], span[0] - NEAR), span[0]);

/** Nothing between the two changes what the rate is of: no other count, no average of several. */
function isOfSample(text: string, base: Fact, rate: Fact): boolean {
  if (base.sentence[0] !== rate.sentence[0] || rate.span[0] - base.span[1] > NEAR) return false;
  if (base.value === 0 || TIMES.test(base.unit ?? '')) return false;
  const between = text.slice(base.span[1], rate.span[0]);
  return (
    RATE.test(before(text, rate)) && DRAWN.test(before(text, base)) && !/[均各每;]/.test(between)
  );
}

function caseOf(report: AnnualReport, base: Fact, rate: Fact): SampleRate {
  const words = report.text.slice(base.clause[0], rate.span[1]).trim();
  const [first, second] = [factTerm(report, base), factTerm(report, rate)];
  return {
    key: textKey(words),
    title: { 'zh-CN': `“${words}”`, en: `“${words}”` },
    terms: [first, second],
    evidence: [],
    ...{ base: first, rate: second, words },
    unit: lastDigit(report.text.slice(...rate.span)),
  };
}

/** Every rate that stands right behind the only number that it can be of. Keys are not unique yet. */
export const ratesOfSamples = (report: AnnualReport, text: string): readonly SampleRate[] =>
  report.facts.flatMap((rate, at): readonly SampleRate[] => {
    const base = report.facts[at - 1];
    if (rate.kind !== 'percent' || base?.kind !== 'quantity') return [];
    return isOfSample(text, base, rate) ? [caseOf(report, base, rate)] : [];
  });
