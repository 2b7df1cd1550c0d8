import { textAt } from '../document/source-document';
import type { AnnualReport, Fact } from '../report/annual-report';

/** What a number is printed in: `1620.4万元` in 万元, of which one is 10 000 元. */
export interface PrintedUnit {
  readonly factor: number;
  readonly word: string;
}

const FACTORS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
/** 1620.4|万|元. In Chinese figures 万 is a digit as any other. */
const SCALED = /^[\d.,\s]+([万亿])/;

const scaleIn = (quote: string): string => SCALED.exec(quote)?.[1] ?? '';

/** 10 000 for a number that is printed with 万, 1 for one that is printed in full. */
export const factorOf = (quote: string): number => FACTORS[scaleIn(quote)] ?? 1;

export function printedUnit({ text }: AnnualReport, { span, unit }: Fact): PrintedUnit {
  const quote = textAt(text, span);
  return { factor: factorOf(quote), word: `${scaleIn(quote)}${unit ?? ''}` };
}

/** Binary fractions leave dust. */
export const inFactor = (value: number, factor: number): number =>
  Number((value / factor).toFixed(6));

/** 16204000 in 万元: `1620.4万元`. */
export const inUnit = (value: number, { factor, word }: PrintedUnit): string =>
  `${inFactor(value, factor)}${word}`;
