import { sum } from '../../lib/numerals';
import type { Localised } from '../../lib/localised';
import type { CheckResult } from '../define-rule';
import type { GrowthSince, Measured } from './growth-since';
import { inFactor, inUnit } from '../printed-unit';

/** Binary fractions leave dust. */
const DUST = 1e-6;
/** A tenth of a point is no difference to ask about. */
const LEAST_STEP = 0.1;

/** Shares of the number: what a word as 翻番, 持平, 基本持平 leaves room for; and how few are next to none. */
const ABOUT = 0.2;
const LEVEL = 0.02;
const NEARLY_LEVEL = 0.1;
const FEW = 2;

const stepOf = ({ decimals }: GrowthSince): number => Math.max(10 ** -decimals, LEAST_STEP) + DUST;

/** Rounding makes a number greater by half a digit at most; only cut off it is less by up to a whole one. */
const roundedUpBy = ({ decimals }: GrowthSince): number =>
  Math.max(10 ** -decimals / 2, LEAST_STEP) + DUST;

const rounded = (value: number): number => Math.round(value * 100) / 100;

const sign = (holds: boolean): string => (holds ? '=' : '≠');

/** `1620.4 - 1500.2 = 120.2`, in the unit that the number of this year is printed in. */
const inPrinted = ({ now }: GrowthSince, { value }: Pick<Measured, 'value'>): number =>
  inFactor(value, now.unit.factor);

/** The text quotes last year's number. */
function checkBase(c: GrowthSince): CheckResult {
  const { before, change } = c;
  const near = before.rounding + change.rounding + DUST;
  const holds = Math.abs(before.value - change.value) <= near;
  const [expected, actual] = [inPrinted(c, before), inPrinted(c, change)];
  const arithmetic = `${actual} ${sign(holds)} ${expected}`;
  return { holds, expected, actual, arithmetic, scale: c.now.unit.factor };
}

function checkAmount(c: GrowthSince): CheckResult {
  const { now, before, change, direction } = c;
  const [more, less] = direction === 1 ? [now, before] : [before, now];
  const exact = sum([more.value, -less.value]);
  const near = now.rounding + before.rounding + change.rounding + DUST;
  const holds = Math.abs(exact - change.value) <= near;
  const [expected, actual] = [inPrinted(c, { value: exact }), inPrinted(c, change)];
  const tail = holds ? '' : ` ≠ ${actual}`;
  const arithmetic = `${inPrinted(c, more)} - ${inPrinted(c, less)} = ${expected}${tail}`;
  return { holds, expected, actual, arithmetic, scale: now.unit.factor };
}

/** Up or down: as much as before is neither. Numbers that are printed alike may differ in what is not printed. */
function checkTrend(c: GrowthSince): CheckResult {
  const { now, before, direction } = c;
  const up = sum([now.value, -before.value]) * direction;
  const holds = up > 0 || (up > -now.rounding - before.rounding - DUST && now.rounding > 0);
  const [expected, actual] = [inPrinted(c, before), inPrinted(c, now)];
  const relation = now.value === before.value ? '=' : now.value > before.value ? '>' : '<';
  const arithmetic = `${actual} ${relation} ${expected}`;
  return { holds, expected, actual, arithmetic, scale: now.unit.factor };
}

/** By how many per cent the one is more, or less, than the other, at the least and at the most. */
function rates({ now, before, direction }: GrowthSince): readonly [number, number] {
  const rate = (a: number, b: number): number => (a / b - 1) * 100 * direction;
  const low = rate(now.value - now.rounding, before.value + before.rounding);
  const high = rate(now.value + now.rounding, before.value - before.rounding);
  return [Math.min(low, high), Math.max(low, high)];
}

function checkPercent(c: GrowthSince): CheckResult {
  const { now, before, change, direction } = c;
  const [low, high] = rates(c);
  const holds =
    change.value >= low - Math.max(stepOf(c), change.rounding) &&
    change.value <= high + Math.max(roundedUpBy(c), change.rounding);
  const expected = rounded((now.value / before.value - 1) * 100 * direction);
  const [more, less] = direction === 1 ? [now, before] : [before, now];
  const difference = `${inPrinted(c, more)} - ${inPrinted(c, less)}`;
  const reckoned = `(${difference}) / ${inPrinted(c, before)} ≈ ${expected}%`;
  const arithmetic = holds ? reckoned : `${reckoned} ≠ ${change.value}%`;
  return { holds, expected, actual: change.value, arithmetic };
}

/** 增长2倍 is said of three times as much, and, loosely, of twice as much. */
function checkTimes(c: GrowthSince): CheckResult {
  const { now, before, change } = c;
  const ratio = rounded(now.value / before.value);
  const holds = [ratio, ratio - 1].some((each) => Math.abs(each - change.value) <= stepOf(c));
  const arithmetic = `${inPrinted(c, now)} / ${inPrinted(c, before)} ≈ ${ratio}`;
  return { holds, expected: rounded(ratio - 1), actual: change.value, arithmetic };
}

/** 翻一番 is said of what is about twice as much. */
function checkDoublings(c: GrowthSince): CheckResult {
  const { now, before, change } = c;
  const [ratio, said] = [rounded(now.value / before.value), 2 ** change.value];
  const holds = ratio >= said * (1 - ABOUT) && ratio <= said / (1 - ABOUT);
  const arithmetic = `${inPrinted(c, now)} / ${inPrinted(c, before)} ≈ ${ratio}${holds ? '' : ` ≠ ${said}`}`;
  return { holds, expected: rounded(ratio - 1), actual: said - 1, arithmetic };
}

/** 持平: what one would call as many. */
function checkLevel(c: GrowthSince): CheckResult {
  const { now, before, kind } = c;
  const differs = Math.abs(sum([now.value, -before.value])) - now.rounding - before.rounding;
  const most = Math.max(now.value, before.value);
  const play = kind === 'level' ? most * LEVEL : Math.max(most * NEARLY_LEVEL, FEW);
  const holds = differs <= play + DUST;
  const [expected, actual] = [inPrinted(c, before), inPrinted(c, now)];
  const relation = now.value === before.value ? '=' : holds ? '≈' : '≠';
  const arithmetic = `${actual} ${relation} ${expected}`;
  return { holds, expected, actual, arithmetic, scale: now.unit.factor };
}

/** Whether what the text says of growth fits this year's number and last year's. */
export function checkGrowth(c: GrowthSince): CheckResult {
  switch (c.kind) {
    case 'base':
      return checkBase(c);
    case 'amount':
      return checkAmount(c);
    case 'percent':
      return checkPercent(c);
    case 'times':
      return checkTimes(c);
    case 'doublings':
      return checkDoublings(c);
    case 'trend':
      return checkTrend(c);
    case 'level':
    case 'nearlyLevel':
      return checkLevel(c);
  }
}

/** The number as it is printed: `1620.4万元`. */
export const shown = ({ value, unit }: Measured): string => inUnit(value, unit);

/** `增长10%`, `减少20件`, `增长2倍`; less than nothing is the other way. */
export function changeOf(
  { kind, direction, now, change }: GrowthSince,
  value: number | null,
): Localised {
  const units: Partial<Record<GrowthSince['kind'], string>> = {
    percent: '%',
    amount: now.unit.word,
    times: '倍',
    doublings: '倍',
  };
  const unit = units[kind] ?? '';
  const points = kind === 'amount' && now.unit.word === '%' ? change.unit.word : unit;
  const size = `${Math.abs(value ?? 0)}${points}`;
  const rises = (value ?? 0) * direction >= 0;
  return {
    'zh-CN': `${rises ? '增加' : '减少'}${size}`,
    en: `${rises ? 'up' : 'down'} by ${size}`,
  };
}

/** What the numbers say of a trend. */
export function trendOf({ kind, now, before }: GrowthSince): Localised {
  if (now.value === before.value) return { 'zh-CN': '持平', en: 'as many' };
  const [zh, en] = now.value > before.value ? ['增加', 'more'] : ['减少', 'fewer'];
  const not = kind === 'trend' ? ['', ''] : ['，不是持平', ', not as many'];
  return { 'zh-CN': `${zh}${not[0] ?? ''}`, en: `${en}${not[1] ?? ''}` };
}
