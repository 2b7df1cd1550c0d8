import { sum } from '../lib/numerals';
import type { Localised } from '../lib/localised';
import type { CheckResult } from './define-rule';
import type { GrowthSince } from './growth-since';

/** Binary fractions leave dust. */
const DUST = 1e-6;
/** A tenth of a point is no difference to ask about. */
const LEAST_STEP = 0.1;

const stepOf = ({ decimals }: GrowthSince): number => Math.max(10 ** -decimals, LEAST_STEP) + DUST;

/** Rounding makes a number greater by half a digit at most; only cut off it is less by up to a whole one. */
const roundedUpBy = ({ decimals }: GrowthSince): number =>
  Math.max(10 ** -decimals / 2, LEAST_STEP) + DUST;

const rounded = (value: number): number => Math.round(value * 100) / 100;

const sign = (holds: boolean): string => (holds ? '=' : '≠');

/** The text quotes last year's number. */
function checkBase({ before, change }: GrowthSince): CheckResult {
  const near = before.rounding + change.rounding + DUST;
  const holds = Math.abs(before.value - change.value) <= near;
  const arithmetic = `${change.value} ${sign(holds)} ${before.value}`;
  return { holds, expected: before.value, actual: change.value, arithmetic };
}

function checkAmount({ now, before, change, direction }: GrowthSince): CheckResult {
  const [more, less] = direction === 1 ? [now, before] : [before, now];
  const expected = sum([more.value, -less.value]);
  const near = now.rounding + before.rounding + change.rounding + DUST;
  const holds = Math.abs(expected - change.value) <= near;
  const tail = holds ? '' : ` ≠ ${change.value}`;
  const arithmetic = `${more.value} - ${less.value} = ${expected}${tail}`;
  return { holds, expected, actual: change.value, arithmetic };
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
  const holds = change.value >= low - stepOf(c) && change.value <= high + roundedUpBy(c);
  const expected = rounded((now.value / before.value - 1) * 100 * direction);
  const [more, less] = direction === 1 ? [now, before] : [before, now];
  const reckoned = `(${more.value} - ${less.value}) / ${before.value} ≈ ${expected}%`;
  const arithmetic = holds ? reckoned : `${reckoned} ≠ ${change.value}%`;
  return { holds, expected, actual: change.value, arithmetic };
}

/** 增长2倍 is said of three times as much, and, loosely, of twice as much. */
function checkTimes(c: GrowthSince): CheckResult {
  const { now, before, change } = c;
  const ratio = rounded(now.value / before.value);
  const holds = [ratio, ratio - 1].some((each) => Math.abs(each - change.value) <= stepOf(c));
  const arithmetic = `${now.value} / ${before.value} ≈ ${ratio}`;
  return { holds, expected: rounded(ratio - 1), actual: change.value, arithmetic };
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
  }
}

/** `增长10%`, `减少20`, `增长2倍`; less than nothing is the other way. */
export function changeOf({ kind, direction }: GrowthSince, value: number | null): Localised {
  const unit = { percent: '%', amount: '', times: '倍', base: '' }[kind];
  const size = `${Math.abs(value ?? 0)}${unit}`;
  const rises = (value ?? 0) * direction >= 0;
  return {
    'zh-CN': `${rises ? '增加' : '减少'}${size}`,
    en: `${rises ? 'up' : 'down'} by ${size}`,
  };
}
