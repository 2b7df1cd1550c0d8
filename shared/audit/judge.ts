import { normalise } from '../document/normalise';
import type { CheckResult, JudgeableCase, RegisteredRule, RuleInput } from '../rules/define-rule';
import { inFactor } from '../rules/printed-unit';
import type { Evidence, Term } from '../rules/rule';
import type { Finding, Verdict } from './finding';
import { withoutRepeats } from './place-key';

/** A verdict, and the finding where it failed. */
export interface Judgement {
  readonly rule: RegisteredRule;
  /** The numbers that the check took. */
  readonly terms: readonly Term[];
  readonly verdict: Verdict;
  readonly finding: Finding | null;
}

export type FailedJudgement = Judgement & { readonly finding: Finding };

export const hasFailed = (each: Judgement): each is FailedJudgement => each.finding !== null;

/** Each place once: a cell may stand on both sides of a check. */
function evidenceOf({ ruleCase }: JudgeableCase): readonly Evidence[] {
  const ofTerms = ruleCase.terms.flatMap((term) => (term.evidence ? [term.evidence] : []));
  return withoutRepeats([...ofTerms, ...ruleCase.evidence]);
}

function findingOf(rule: RegisteredRule, each: JudgeableCase, result: CheckResult): Finding {
  return {
    id: `${rule.id}:${each.ruleCase.key}`,
    ruleId: rule.id,
    severity: rule.severity,
    message: each.message(result),
    basis: rule.basis,
    expected: result.expected,
    actual: result.actual,
    arithmetic: result.arithmetic,
    evidence: evidenceOf(each),
  };
}

/** The numbers of the text in the unit that the result is given in; cells have theirs. */
const inScale = (terms: readonly Term[], scale: number): readonly Term[] =>
  terms.map((term) =>
    term.value === null || term.evidence?.kind !== 'text'
      ? term
      : { ...term, value: inFactor(term.value, scale) },
  );

function judgeCase(rule: RegisteredRule, each: JudgeableCase): Judgement {
  const { ruleCase } = each;
  const missing = ruleCase.terms.filter((term) => term.value === null).map((term) => term.label);
  const result = missing.length > 0 ? null : each.check();
  const finding = result && !result.holds ? findingOf(rule, each, result) : null;
  const verdict: Verdict = {
    ruleId: rule.id,
    caseKey: ruleCase.key,
    title: ruleCase.title,
    outcome: result === null ? 'unverifiable' : result.holds ? 'passed' : 'failed',
    arithmetic: result?.arithmetic ?? '',
    evidence: evidenceOf(each),
    missing,
    findingId: finding?.id ?? null,
  };
  return { rule, terms: inScale(ruleCase.terms, result?.scale ?? 1), verdict, finding };
}

/** One judgement a case: passed, failed, or unverifiable where a number that the check needs is missing. */
export function judge(
  rules: readonly RegisteredRule[],
  reports: Omit<RuleInput, 'text'>,
): readonly Judgement[] {
  const input = { ...reports, text: normalise(reports.report.text) };
  return rules.flatMap((rule) => rule.cases(input).map((each) => judgeCase(rule, each)));
}
