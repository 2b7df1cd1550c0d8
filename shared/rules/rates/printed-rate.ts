import type { Fact } from '../../report/annual-report';
import type { HandledPair } from './handled-pairs';

const RATE =
  /(按期|按时|及时|限时|准时|如期|规定时限内|(?:法定)?期限内)?(办结|办件|办复|答复|回复|反馈|办理|处理|采纳|采用|整改|修复)率(?:均|分别|达到?|为|约|近|超过?|:)*\s?$/;
/** By the act that the rate names, how the text must name what was done: 答复率 is not of what was 办结. */
const SAME_ACT: readonly (readonly [act: RegExp, done: RegExp])[] = [
  [/办结|办件/, /办结|办件|办理完|处理完|处置完/],
  [/办复|答复|回复|反馈/, /办复|答复|回复|反馈/],
  [/办理/, /办理/],
  [/处理/, /处理/],
  [/采/, /采/],
  [/整改|修复/, /整改|修复/],
];
const NEAR = 60;

const before = (text: string, { clause, span }: Fact): string =>
  text.slice(Math.max(clause[0], span[0] - NEAR), span[0]);

export type RateKind = 'completion' | 'onTime' | null;

/** What rate of the two counts a percentage is by the words right before it; `null` where it is another. */
export function rateKind(text: string, rate: Fact, { done, verb }: HandledPair): RateKind {
  const match = RATE.exec(before(text, rate));
  if (!match) return null;
  const [, onTime, act = ''] = match;
  if (onTime !== undefined) return verb === 'done' ? 'onTime' : null;
  const finished = before(text, done);
  const isSame = SAME_ACT.some(([ofRate, ofDone]) => ofRate.test(act) && ofDone.test(finished));
  return isSame ? 'completion' : null;
}

/** One of the last digit that is printed: 0.1 for 99.3%. */
export const lastDigit = (words: string): number =>
  10 ** -(/\.(\d+)/.exec(words)?.[1]?.length ?? 0);

/** Whether a share is printed as `rate`: rounded, or cut off. */
export function printsAs(share: number, rate: number, unit: number): boolean {
  const over = share * 100 - rate;
  return over >= -unit / 2 - 1e-9 && over < unit - 1e-9;
}

/** Whether some whole number of `base` things is printed as `rate`; those around the nearest are enough to look at. */
export function isPossible(base: number, rate: number, unit: number): boolean {
  const near = Math.floor((base * rate) / 100);
  return [near - 1, near, near + 1, near + 2].some(
    (count) => count >= 0 && count <= base && printsAs(count / base, rate, unit),
  );
}
