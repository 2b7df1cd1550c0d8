import type { Addend, Reckoning } from '../../../../shared/report/reckon';

type Numbers = Extract<Reckoning, { kind: 'numbers' }>;
export type Operation = 'sum' | 'difference' | 'rate';

export interface Line {
  readonly operation: Operation;
  /** `7275 + 2683 = 9958` */
  readonly arithmetic: string;
  readonly result: string;
}

const joined = (values: readonly string[], sign: string): string => values.join(` ${sign} `);

/** What can be reckoned from the numbers, each in one line. */
export function arithmeticLines(addends: readonly Addend[], numbers: Numbers): readonly Line[] {
  const values = addends.map(({ value }) => String(value));
  const { sum, difference, rate } = numbers;
  const line = (operation: Operation, left: string, equals: string, result: string): Line => ({
    operation,
    arithmetic: `${left} ${equals} ${result}`,
    result,
  });
  return [
    line('sum', joined(values, '+'), '=', sum),
    ...(difference === null ? [] : [line('difference', joined(values, '−'), '=', difference)]),
    ...(rate ? [line('rate', joined(values, '÷'), rate.exact ? '=' : '≈', rate.percent)] : []),
  ];
}
