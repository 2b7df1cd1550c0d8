import type { Span } from '../document/source-document';
import { parseDecimal } from '../lib/numerals';
import { arabicNumberAt } from './arabic-numbers';
import { chineseNumberAt, ordinalAt } from './chinese-numbers';
import type { NumberToken } from './number-token';

/** Where a number can begin. */
const START = /[\d第〇零一二三四五六七八九十百千万两数几上近壹贰叁肆伍陆柒捌玖拾]/g;

/** www.example.gov.cn/2021/, https://…, someone163@163.com */
const WEB =
  /(?:https?:\/\/|www\.)[\w.\-/?=&%#:~+]{1,300}|[\w.+-]{1,64}@[\w.-]{1,100}|[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.(?:gov|com|net|org|edu|cn)\b(?:\/[\w.\-/?=&%#:~+]{0,300})?/gi;

function webSpans(text: string, [start, end]: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(WEB)].map((match): Span => [
    start + match.index,
    start + match.index + match[0].length,
  ]);
}

/** 10、20、30条: the unit of the last is that of all. */
const LISTED = /^ ?[、,和及与] ?$/;

function withUnitOf(text: string, next: NumberToken, token: NumberToken): NumberToken {
  if (token.kind !== 'unknown' || next.unit === null) return token;
  const value = parseDecimal(text.slice(...token.span));
  if (value === null || !LISTED.test(text.slice(token.span[1], next.span[0]))) return token;
  return { ...token, kind: next.kind, unit: next.unit, value };
}

function shareUnits(text: string, tokens: readonly NumberToken[]): readonly NumberToken[] {
  const shared: NumberToken[] = [];
  let next: NumberToken | undefined;
  for (const token of tokens.toReversed()) {
    next = next ? withUnitOf(text, next, token) : token;
    shared.push(next);
  }
  return shared.toReversed();
}

function tokenAt(text: string, at: number): NumberToken | number {
  const char = text[at] ?? '';
  if (/\d/.test(char)) return arabicNumberAt(text, at);
  return char === '第' ? (ordinalAt(text, at) ?? 1) : chineseNumberAt(text, at);
}

/**
 * Every number between `start` and `end` of a normalised text, in order: all that are in Arabic figures, and those
 * in Chinese figures that count, date, order or name something. Idioms (`最多跑一次`, `三个一`) are none.
 */
export function findNumbers(text: string, [start, end]: Span): readonly NumberToken[] {
  const found: NumberToken[] = [];
  const web = webSpans(text, [start, end]);
  let nextWeb = 0;
  START.lastIndex = start;
  for (let match = START.exec(text); match && match.index < end; match = START.exec(text)) {
    const at = match.index;
    while ((web[nextWeb]?.[1] ?? Infinity) <= at) nextWeb += 1;
    const site = web[nextWeb];
    const inWeb = site !== undefined && site[0] <= at;
    const token = inWeb ? webNumber(text, at, site) : tokenAt(text, at);
    if (typeof token !== 'number') found.push(token);
    START.lastIndex = typeof token === 'number' ? at + token : token.span[1];
  }
  return shareUnits(text, found);
}

/** The digits at `at` in a web address are part of its name. */
function webNumber(text: string, at: number, site: Span): NumberToken {
  const length = /[\d.]*\d/.exec(text.slice(at, site[1]))?.[0].length ?? 1;
  return { kind: 'name', value: null, unit: null, fuzzy: false, span: [at, at + length] };
}
