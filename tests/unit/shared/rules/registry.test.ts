import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../../shared/audit/judge';
import { LANGS } from '../../../../shared/lib/localised';
import { rules } from '../../../../shared/rules/registry';
import { baselineReport, judgeExample, reportBefore } from '../../builders/rule-example';

const folder = path.resolve(import.meta.dirname, '../../../../shared/rules');
const ruleFiles = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .filter((file) => readFileSync(path.join(folder, file), 'utf8').includes('= defineRule<'));

describe('the registry', () => {
  it('has every rule file, each under the name of its id', () => {
    const names = rules.map((rule) => `${rule.id.toLowerCase()}.ts`);
    expect(names.toSorted()).toEqual(ruleFiles.toSorted());
    expect(new Set(names).size).toBe(rules.length);
  });

  it.each(rules)('$id has a basis in every language and examples that find and do not', (rule) => {
    for (const lang of LANGS) expect(rule.basis[lang].length).toBeGreaterThan(10);
    expect(rule.examples.some((example) => (example.finds ?? 0) > 0)).toBe(true);
    expect(rule.examples.some((example) => example.finds === 0)).toBe(true);
    expect(rule.examples.some((example) => (example.unverifiable ?? 0) > 0)).toBe(true);
  });

  it('finds nothing in a report in which everything adds up, and checks it', () => {
    const judgements = judge(rules, { report: baselineReport(), lastYear: reportBefore() });
    expect(
      judgements.flatMap((each) => (each.finding ? [each.finding.message['zh-CN']] : [])),
    ).toEqual([]);
    expect(judgements.filter((each) => each.verdict.outcome === 'passed').length).toBeGreaterThan(
      50,
    );
  });
});

describe.each(rules)('$id', (rule) => {
  it.each(rule.examples.map((example) => ({ example })))('$example', ({ example }) => {
    const judgements = judgeExample(rule, example).judgements;
    const findings = judgements.flatMap((each) => (each.finding ? [each.finding] : []));
    expect(findings.length).toBe(example.finds ?? 0);
    const unverifiable = judgements.filter((each) => each.verdict.outcome === 'unverifiable');
    expect(unverifiable.length).toBe(example.unverifiable ?? 0);
    for (const { verdict } of unverifiable) expect(verdict.missing.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding.evidence.length).toBeGreaterThan(0);
      for (const lang of LANGS) expect(finding.message[lang]).not.toMatch(/undefined|NaN|null/);
    }
  });
});
