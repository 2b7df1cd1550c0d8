import type { Span } from '../document/source-document';
import type { FactKind } from '../report/annual-report';

export interface NumberToken {
  readonly kind: FactKind;
  readonly value: number | null;
  readonly unit: string | null;
  readonly fuzzy: boolean;
  /** With its unit. */
  readonly span: Span;
}

/** What numbers are that count nothing: one sticky pattern with a group for each form; the first that matches is meant. */
export interface NumberForms {
  readonly kinds: readonly FactKind[];
  readonly pattern: RegExp;
}

/** The pattern of a form has no groups but named ones. */
export const numberForms = (forms: readonly (readonly [FactKind, string])[]): NumberForms => ({
  kinds: forms.map(([kind]) => kind),
  pattern: new RegExp(forms.map(([, pattern], at) => `(?<form${at}>${pattern})`).join('|'), 'y'),
});

/** The number at a place in the first form that matches, as a token without a value. */
export function namedAt(
  { kinds, pattern }: NumberForms,
  text: string,
  at: number,
): NumberToken | null {
  const match = matchAt(pattern, text, at);
  const kind = kinds.find((_, form) => match?.groups?.[`form${form}`] !== undefined);
  if (!match || !kind) return null;
  return { kind, value: null, unit: null, fuzzy: false, span: [at, at + match[0].length] };
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** 约120人, not 预约120人; 近50件; 不少于3次. */
const FUZZY_BEFORE =
  /(?:(?<![预节公条合签履])约|大约|近|接近|超过?|逾|突破|不足|不到|至少|至多|最多|最少|多达|[少低多大高]于)\s?$/;
/** 20件以上, 20次左右; not 14个多功能厅. */
const FUZZY_AFTER = /^(?:余|多(?=[,;:。、)\n]|$)|以上|左右|上下|以内|以下|有余|\+)/;

/** Whether words around the number say that it is not exact. */
export const isFuzzy = (text: string, [from, to]: Span): boolean =>
  FUZZY_BEFORE.test(text.slice(Math.max(0, from - 4), from)) ||
  FUZZY_AFTER.test(text.slice(to, to + 3));
