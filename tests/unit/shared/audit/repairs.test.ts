import { describe, expect, it } from 'vitest';
import { hasFailed, judge, type FailedJudgement } from '../../../../shared/audit/judge';
import { disputedRepairsOf, repairsOf } from '../../../../shared/audit/repairs';
import type { CheckResult, RegisteredRule } from '../../../../shared/rules/define-rule';
import type { Evidence, Term } from '../../../../shared/rules/rule';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const words = (at: number): Evidence => ({ kind: 'text', span: [at, at + 2], quote: '字' });
const cell = (row: string): Evidence => ({
  ...{ kind: 'cell', table: 'applications', row, column: 'total', value: 0 },
});
const term = (value: number | null, evidence: Evidence | null): Term => ({
  ...{ label: { 'zh-CN': '数', en: 'number' }, value, evidence },
});

/** A finding about these numbers. */
function failed(
  terms: readonly Term[],
  expected: CheckResult['expected'],
  actual: CheckResult['actual'],
): FailedJudgement {
  const rule: RegisteredRule = {
    ...{ id: 'R', name: { 'zh-CN': '规则', en: 'rule' }, severity: 'error', relation: 'sum' },
    ...{ basis: { 'zh-CN': '', en: '' }, blindSpot: { 'zh-CN': '', en: '' }, examples: [] },
    cases: () => [
      {
        ruleCase: { key: '1', title: { 'zh-CN': '案', en: 'case' }, terms, evidence: [] },
        check: () => ({ holds: false, expected, actual, arithmetic: '' }),
        message: () => ({ 'zh-CN': '不符。', en: 'fails.' }),
      },
    ],
  };
  const [judgement] = judge([rule], {
    report: reportOf(reportText(VALID)),
    lastYear: null,
    history: [],
  });
  if (!judgement || !hasFailed(judgement)) throw new Error('the case has not failed');
  return judgement;
}

/** The places alone, in the order of the repairs. */
const repaired = (judgement: FailedJudgement): readonly string[] =>
  repairsOf(judgement).map((repair) => repair.replace(/^.*?(\w+) total/, '$1'));

describe('the changes that undo a finding', () => {
  it('are that of the number found wrong, and of each part of what it should be', () => {
    const terms = [term(10, cell('a')), term(4, cell('b')), term(5, cell('c'))];
    const judgement = failed(terms, 9, 10);
    expect(repairsOf(judgement)).toHaveLength(3);
    expect(repairsOf(judgement).map((repair) => repair.split(' = ')[1])).toEqual(['9', '5', '6']);
  });

  it('touch no other number where the others are no parts', () => {
    expect(repairsOf(failed([term(10, cell('a')), term(4, cell('b'))], 9, 10))).toHaveLength(1);
  });

  it('are of what the text says, where a cell has the same number', () => {
    const [repair] = repairsOf(failed([term(10, cell('a')), term(10, words(7))], 9, 10));
    expect(repair).toBe(repairsOf(failed([term(10, words(7))], 9, 10))[0]);
  });

  it('are of the first place of the text that has the number, though another comes first', () => {
    const [repair] = repairsOf(
      failed([term(3, words(1)), term(10, words(7)), term(10, words(9))], 9, 10),
    );
    expect(repair).toBe(repairsOf(failed([term(10, words(7))], 9, 10))[0]);
  });

  it('are of the last cell that has the number', () => {
    const terms = [term(10, cell('a')), term(10, cell('b')), term(3, cell('c'))];
    expect(repaired(failed(terms, 9, 10))[0]).toBe(
      repaired(failed([term(10, cell('b'))], 9, 10))[0],
    );
  });

  it('are none where there is no number to change', () => {
    expect(repairsOf(failed([term(10, cell('a'))], null, 10))).toEqual([]);
    expect(repairsOf(failed([term(10, cell('a'))], 9, null))).toEqual([]);
    expect(repairsOf(failed([term(8, cell('a'))], 9, 10))).toEqual([]);
    expect(repairsOf(failed([term(10, null)], 9, 10))).toEqual([]);
  });

  it('dispute the same two values whichever of them was found wrong', () => {
    const values = (expected: number, actual: number): string | undefined =>
      disputedRepairsOf(failed([term(actual, cell('a'))], expected, actual))[0]?.split(': ')[1];
    expect(values(9, 10)).toBe('9 or 10');
    expect(values(10, 9)).toBe('9 or 10');
  });
});
