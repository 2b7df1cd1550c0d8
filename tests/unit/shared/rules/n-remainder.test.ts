import { describe, expect, it } from 'vitest';
import type { RegisteredRule } from '../../../../shared/rules/define-rule';
import { nOnTime } from '../../../../shared/rules/n-on-time';
import { nRatePossible } from '../../../../shared/rules/n-rate-possible';
import { nRemainder } from '../../../../shared/rules/n-remainder';
import { cellTerm } from '../../../../shared/rules/terms';
import { inputWith, reportWith } from '../../builders/rule-input';

/** `247 245: 247 - 245 = 2`: the terms of each case and what is reckoned. */
const told = (rule: RegisteredRule, words: string): readonly string[] =>
  rule.cases(inputWith(words)).map(({ ruleCase, check }) => {
    const values = ruleCase.terms.map(({ value }) => value ?? '—').join(' ');
    const { holds, expected, actual, arithmetic } = check();
    return `${values}: ${arithmetic || `${actual} ${holds ? '=' : '≠'} ${expected}`}`;
  });

describe('what became of the rest', () => {
  it.each([
    ['受理来信265件，已办结240件。', ['265 240: 265 - 240 = 25']],
    ['受理来信265件，已办结265件。', ['265 265: 265 - 265 = 0']],
    ['受理来信265件，已办结240件，正在办理25件。', []],
    ['受理来信265件，采纳240件。', []],
    ['受理来信265件，已办结240件，办结率91%。', []],
    // Table three: 1 carried in, 2 carried out.
    ['收到政府信息公开申请14件，办结11件。', ['14 11 1 2: 14 - 11 = 3']],
    ['收到政府信息公开申请14件，办结12件。', []],
  ])('%s', (words, expected) => expect(told(nRemainder, words)).toEqual(expected));
});

describe('an on-time rate', () => {
  it.each([
    ['受理来信247件，已办结245件，按期办结率100%。', ['247 245 100: 247 - 245 = 2']],
    ['受理来信247件，已办结247件，按期办结率100%。', ['247 247 100: 247 - 247 = 0']],
    ['受理来信247件，已办结245件，按期办结率99%。', []],
    ['收到政府信息公开申请14件，办结11件，按期办结率100%。', ['14 11 100 2: 14 - 11 = 3']],
  ])('%s', (words, expected) => expect(told(nOnTime, words)).toEqual(expected));
});

describe('a rate of a sample', () => {
  it.each([
    ['抽查网站42个，合格率85.7%。', ['42 85.7: 85.7 = 85.7']],
    ['抽查网站42个，合格率86.7%。', ['42 86.7: 86.7 ≠ 85.714']],
    ['抽查网站42个。合格率86.7%。', []],
    ['抽查网站0个，合格率86.7%。', []],
    ['抽查网站42次，合格率86.7%。', []],
    ['网站42个，合格率86.7%。', []],
    ['抽查网站42个，增长率86.7%。', []],
    ['抽查网站42个，各季合格率86.7%。', []],
    [`抽查网站42个，${'甲'.repeat(55)}合格率86.7%。`, ['42 86.7: 86.7 ≠ 85.714']],
    [`抽查网站42个，${'甲'.repeat(57)}合格率86.7%。`, []],
  ])('%s', (words, expected) => expect(told(nRatePossible, words)).toEqual(expected));
});

describe('a cell that can be read in two ways', () => {
  const ref = { table: 'applications', row: 'received', column: 'total' } as const;
  const report = reportWith('公开有序。');

  it('counts as missing, and is called so', () => {
    const message = { 'zh-CN': '', en: '' };
    const issue = { kind: 'runTogether', span: null, cells: [ref], message } as const;
    const { value, label } = cellTerm({ ...report, issues: [issue] }, ref);
    expect(value).toBeNull();
    expect(label['zh-CN']).toMatch(/“总计”列（读取存疑）$/);
    expect(label.en).toMatch(/ \(reading in doubt\)$/);
    expect(cellTerm(report, ref).value).toBe(14);
  });
});
