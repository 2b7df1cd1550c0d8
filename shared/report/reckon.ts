/** A number that was selected; `null` where it has no value that can be reckoned with, which is not 0. */
export interface Addend {
  readonly value: number | null;
  /** 件, 条, 万元 …; `null` where none is written. */
  readonly unit: string | null;
}

/** Decimals as they are written, exact to the last digit; the rate is rounded to two decimals. */
export type Reckoning =
  | {
      readonly kind: 'numbers';
      readonly unit: string | null;
      readonly sum: string;
      /** The first less all others; `null` where there is only one number. */
      readonly difference: string | null;
      /** The first of two as a percentage of the second; `null` for other than two, and for a second of 0. */
      readonly rate: { readonly percent: string; readonly exact: boolean } | null;
    }
  | { readonly kind: 'unitsDiffer'; readonly units: readonly string[] }
  /** Which of them has no value. */
  | { readonly kind: 'noValue'; readonly at: number };

/** `digits` / 10^`scale`. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** What no numbers add up to. */
const NOTHING: Decimal = { digits: 0n, scale: 0 };

/** As the number is printed: 0.1 is 1/10 here. */
function decimalOf(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

const scaled = ({ digits, scale }: Decimal, to: number): bigint =>
  digits * 10n ** BigInt(to - scale);

function plus(a: Decimal, b: Decimal, sign: 1n | -1n): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: scaled(a, scale) + sign * scaled(b, scale), scale };
}

function printed({ digits, scale }: Decimal): string {
  const minus = digits < 0n ? '-' : '';
  const all = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const whole = all.slice(0, all.length - scale);
  const fraction = all.slice(all.length - scale).replace(/0+$/, '');
  return `${minus}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Half a hundredth of a per cent is rounded away from 0. */
function rateOf(part: Decimal, whole: Decimal): { percent: string; exact: boolean } | null {
  if (whole.digits === 0n) return null;
  const scale = Math.max(part.scale, whole.scale);
  const [above, below] = [scaled(part, scale) * 10_000n, scaled(whole, scale)];
  const negative = above < 0n !== below < 0n;
  const [a, b] = [above < 0n ? -above : above, below < 0n ? -below : below];
  const digits = (2n * a + b) / (2n * b);
  return {
    percent: `${printed({ digits: negative ? -digits : digits, scale: 2 })}%`,
    exact: a % b === 0n,
  };
}

/** Sum, difference and rate of numbers in the order in which they were selected. Numbers of different units are not reckoned. */
export function reckon(numbers: readonly Addend[]): Reckoning {
  const missing = numbers.findIndex(({ value }) => value === null);
  if (missing >= 0) return { kind: 'noValue', at: missing };
  const units = [...new Set(numbers.flatMap(({ unit }) => unit ?? []))];
  if (units.length > 1) return { kind: 'unitsDiffer', units };
  const [first = NOTHING, ...others] = numbers.flatMap(({ value }) =>
    value === null ? [] : [decimalOf(value)],
  );
  const [second] = others;
  const reduced = (sign: 1n | -1n): string =>
    printed(others.reduce((total, each) => plus(total, each, sign), first));
  return {
    kind: 'numbers',
    unit: units[0] ?? null,
    sum: reduced(1n),
    difference: others.length > 0 ? reduced(-1n) : null,
    rate: second && others.length === 1 ? rateOf(first, second) : null,
  };
}
