import { describe, expect, it } from 'vitest';
import { coverageOf, factStatuses } from '../../../../shared/audit/coverage';
import type { FactStatus, Outcome, Verdict } from '../../../../shared/audit/finding';
import type { Span } from '../../../../shared/document/source-document';
import type { Fact, FactKind } from '../../../../shared/report/annual-report';
import type { RegisteredRule, Relation } from '../../../../shared/rules/define-rule';
import type { Severity } from '../../../../shared/rules/rule';

const fact = (id: number, from: number, kind: FactKind = 'quantity'): Fact => ({
  id,
  section: 'overview',
  kind,
  value: 1,
  unit: '件',
  fuzzy: false,
  span: [from, from + 2],
  clause: [0, 100],
  sentence: [0, 100],
  subject: '',
  counts: null,
  scope: 'unstated',
});

const rule = (id: string, relation: Relation, severity: Severity = 'error'): RegisteredRule => ({
  id,
  name: { 'zh-CN': id, en: id },
  severity,
  relation,
  basis: { 'zh-CN': '', en: '' },
  blindSpot: { 'zh-CN': '', en: '' },
  examples: [],
  cases: () => [],
});

const rules = [
  rule('AGREE', 'agreement'),
  rule('ASK', 'agreement', 'info'),
  rule('SUM', 'sum', 'warning'),
  rule('RATE', 'rate'),
  rule('FORM', 'form'),
];

const verdict = (ruleId: string, outcome: Outcome, ...spans: readonly Span[]): Verdict => ({
  ruleId,
  caseKey: '1',
  title: { 'zh-CN': '', en: '' },
  outcome,
  arithmetic: '',
  evidence: spans.map((span) => ({ kind: 'text', span, quote: '' })),
  missing: [],
  findingId: null,
});

/** Three numbers, at 10, 20 and 30. */
const three = [fact(0, 10), fact(1, 20), fact(2, 30)];
const statusesOf = (facts: readonly Fact[], ...verdicts: readonly Verdict[]) =>
  factStatuses(facts, verdicts, rules);

describe('the status of a number', () => {
  it.each<readonly [string, Outcome, FactStatus]>([
    ['AGREE', 'passed', 'agrees'],
    ['AGREE', 'failed', 'contradicts'],
    ['AGREE', 'unverifiable', 'unverifiable'],
    ['SUM', 'passed', 'sumHolds'],
    ['SUM', 'failed', 'sumFails'],
    ['RATE', 'passed', 'rateHolds'],
    ['RATE', 'failed', 'rateFails'],
    ['ASK', 'passed', 'agrees'],
    ['ASK', 'failed', 'questioned'],
    ['FORM', 'failed', 'noCounterpart'],
    ['UNKNOWN', 'failed', 'noCounterpart'],
  ])('that %s names and that %s is %s', (id, outcome, status) => {
    expect(statusesOf(three, verdict(id, outcome, [20, 22]))).toEqual([
      'noCounterpart',
      status,
      'noCounterpart',
    ]);
  });

  it('is the gravest of what the checks say', () => {
    const holds = verdict('SUM', 'passed', [10, 12]);
    const fails = verdict('AGREE', 'failed', [10, 12]);
    const unsure = verdict('RATE', 'unverifiable', [10, 12]);
    expect(statusesOf(three, holds, unsure)[0]).toBe('sumHolds');
    expect(statusesOf(three, holds, fails, unsure)[0]).toBe('contradicts');
  });

  it('is told by a quotation over several numbers as well, whatever stands between', () => {
    const long = verdict('AGREE', 'failed', [0, 25]);
    const short = verdict('SUM', 'passed', [10, 12], [20, 22], [30, 32]);
    expect(statusesOf(three, short, long)).toEqual(['contradicts', 'contradicts', 'sumHolds']);
  });

  it('is not told by what only touches it', () => {
    const before = verdict('AGREE', 'failed', [8, 10], [12, 20], [22, 30]);
    expect(statusesOf(three, before)).toEqual(three.map(() => 'noCounterpart'));
  });

  it('of what is no quantity stays what it is; one not understood is told by a check that names it', () => {
    const named = verdict('AGREE', 'passed', [10, 32]);
    const facts = [fact(0, 10, 'date'), fact(1, 20, 'unknown'), fact(2, 30, 'percent')];
    expect(statusesOf(facts, named)).toEqual(['date', 'agrees', 'agrees']);
    expect(statusesOf(facts)).toEqual(['date', 'notUnderstood', 'noCounterpart']);
  });
});

it('the coverage counts every number once', () => {
  expect(
    coverageOf([
      ...(['contradicts', 'sumFails', 'rateFails', 'questioned'] as const),
      ...(['agrees', 'sumHolds', 'rateHolds'] as const),
      ...(['unverifiable', 'noCounterpart'] as const),
      ...(['date', 'ordinal', 'documentNumber', 'lawArticle', 'contact', 'name'] as const),
      ...(['notUnderstood', 'notUnderstood'] as const),
    ]),
  ).toEqual({ numbers: 17, checked: 7, noCounterpart: 2, notQuantities: 6, notUnderstood: 2 });
});
