import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../../shared/audit/judge';
import type { RegisteredRule } from '../../../../shared/rules/define-rule';
import type { RuleExample } from '../../../../shared/rules/rule-example';
import type { Evidence } from '../../../../shared/rules/rule';
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
    for (const lang of LANGS) {
      for (const words of [rule.basis, rule.blindSpot]) expect(words[lang]).toMatch(/.{8}/);
      expect(rule.name[lang]).toMatch(/.{3}/);
    }
    expect(rule.examples.some((example) => (example.finds ?? 0) > 0)).toBe(true);
    expect(rule.examples.some((example) => example.finds === 0)).toBe(true);
    expect(rule.examples.some((example) => (example.unverifiable ?? 0) > 0)).toBe(true);
  });

  it('finds nothing in a report in which everything adds up, and checks it', () => {
    const judgements = judge(rules, {
      report: baselineReport(),
      lastYear: reportBefore(),
      history: [],
    });
    expect(
      judgements.flatMap((each) => (each.finding ? [each.finding.message['zh-CN']] : [])),
    ).toEqual([]);
    expect(judgements.filter((each) => each.verdict.outcome === 'passed').length).toBeGreaterThan(
      50,
    );
  });
});

/** What the rules say of their examples; `npm run corpus:update` writes it anew, and the difference is reviewed. */
const golden = path.resolve(import.meta.dirname, '../../../corpus/rule-examples.json');

type Told = Readonly<Record<string, unknown>>;
type AllTold = Readonly<Record<string, readonly Told[]>>;

const placeOf = (each: Evidence): string =>
  each.kind === 'text'
    ? each.quote
    : `${each.lastYear ? 'lastYear ' : ''}${each.table} ${each.row}.${each.column} ${each.value}`;

function told(rule: RegisteredRule, example: RuleExample): Told {
  const { judgements } = judgeExample(rule, example);
  return {
    example: JSON.stringify(example),
    judgements: judgements.map(({ verdict, finding }) => ({
      case: `${verdict.outcome}: ${verdict.title['zh-CN']} / ${verdict.title.en}`,
      key: verdict.caseKey,
      arithmetic: verdict.arithmetic,
      evidence: verdict.evidence.map(placeOf).join('; '),
      missing: verdict.missing.map((label) => `${label['zh-CN']} / ${label.en}`),
      message: finding?.message ?? null,
      values: [finding?.expected ?? null, finding?.actual ?? null],
    })),
  };
}

if (process.env['GOUJI_CORPUS_UPDATE'] === '1') {
  const all = rules.map((rule) => [rule.id, rule.examples.map((each) => told(rule, each))]);
  writeFileSync(golden, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

describe.each(rules)('$id', (rule) => {
  const kept = (JSON.parse(readFileSync(golden, 'utf8')) as AllTold)[rule.id];
  it.each(rule.examples.map((example, at) => ({ example, at })))('$example', ({ example, at }) => {
    const judgements = judgeExample(rule, example).judgements;
    const findings = judgements.flatMap((each) => (each.finding ? [each.finding] : []));
    expect(findings.length).toBe(example.finds ?? 0);
    const unverifiable = judgements.filter((each) => each.verdict.outcome === 'unverifiable');
    expect(unverifiable.length).toBe(example.unverifiable ?? 0);
    for (const { verdict } of unverifiable) expect(verdict.missing.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding.evidence.length).toBeGreaterThan(0);
      for (const lang of LANGS) expect(finding.message[lang]).toMatch(/.{10}/);
      for (const lang of LANGS) expect(finding.message[lang]).not.toMatch(/undefined|NaN|null/);
    }
    expect(told(rule, example)).toEqual(kept?.[at]);
  });
});
