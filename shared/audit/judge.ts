import type { JudgeableCase, RegisteredRule, RuleInput } from '../rules/define-rule';
import type { Evidence } from '../rules/rule';
import type { Finding, Verdict } from './finding';

/** A verdict, and the finding where it failed. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly finding: Finding | null;
}

function evidenceOf({ ruleCase }: JudgeableCase): readonly Evidence[] {
  const ofTerms = ruleCase.terms.flatMap((term) => (term.evidence ? [term.evidence] : []));
  return [...ofTerms, ...ruleCase.evidence];
}

function judgeCase(rule: RegisteredRule, each: JudgeableCase): Judgement {
  const { ruleCase } = each;
  const missing = ruleCase.terms.filter((term) => term.value === null).map((term) => term.label);
  const common = {
    ruleId: rule.id,
    caseKey: ruleCase.key,
    title: ruleCase.title,
    evidence: evidenceOf(each),
    missing,
  };
  if (missing.length > 0) {
    const verdict = {
      ...common,
      outcome: 'unverifiable',
      arithmetic: '',
      findingId: null,
    } as const;
    return { verdict, finding: null };
  }
  const result = each.check();
  const { arithmetic, expected, actual } = result;
  if (result.holds) {
    const verdict = { ...common, outcome: 'passed', arithmetic, findingId: null } as const;
    return { verdict, finding: null };
  }
  const id = `${rule.id}:${ruleCase.key}`;
  return {
    verdict: { ...common, outcome: 'failed', arithmetic, findingId: id },
    finding: {
      id,
      ruleId: rule.id,
      severity: rule.severity,
      message: each.message(result),
      basis: rule.basis,
      expected,
      actual,
      arithmetic,
      evidence: common.evidence,
    },
  };
}

/** One judgement a case: passed, failed, or unverifiable where a number that the check needs is missing. */
export const judge = (rules: readonly RegisteredRule[], input: RuleInput): readonly Judgement[] =>
  rules.flatMap((rule) => rule.cases(input).map((each) => judgeCase(rule, each)));
