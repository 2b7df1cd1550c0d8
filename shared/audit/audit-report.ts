import type { AnnualReport } from '../report/annual-report';
import { cellAt } from '../report/annual-report';
import type { RegisteredRule } from '../rules/define-rule';
import { rules, RULE_SET_VERSION } from '../rules/registry';
import type { Evidence, Severity } from '../rules/rule';
import { coverageOf, factStatuses } from './coverage';
import type { Audit, Finding, RuleCheck, Verdict } from './finding';
import { judge } from './judge';
import { oneCause } from './one-cause';

const GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];

function placeOf(report: AnnualReport, evidence: Evidence): number {
  if (evidence.kind === 'text') return evidence.span[0];
  const cell = evidence.lastYear ? null : cellAt(report, evidence);
  return cell?.span?.[0] ?? Infinity;
}

/** By gravity, then by the first place in the text; equals stay in the order of the rules. */
function ordered(report: AnnualReport, findings: readonly Finding[]): readonly Finding[] {
  const place = (finding: Finding): number =>
    Math.min(Number.MAX_SAFE_INTEGER, ...finding.evidence.map((each) => placeOf(report, each)));
  return findings.toSorted(
    (a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) || place(a) - place(b),
  );
}

function checkOf({ id, name }: RegisteredRule, verdicts: readonly Verdict[]): RuleCheck {
  const count = (outcome: Verdict['outcome']): number =>
    verdicts.filter((each) => each.ruleId === id && each.outcome === outcome).length;
  return {
    ruleId: id,
    name,
    passed: count('passed'),
    failed: count('failed'),
    unverifiable: count('unverifiable'),
  };
}

/** Runs all rules. Pure: the same reports give the same audit. `lastYear`: the same unit's report of the year before. */
export function auditReport(report: AnnualReport, lastYear: AnnualReport | null): Audit {
  const judgements = oneCause(judge(rules, { report, lastYear }));
  const verdicts = judgements.map((each) => each.verdict);
  const factStatus = factStatuses(report.facts, verdicts, rules);
  return {
    ruleSet: RULE_SET_VERSION,
    findings: ordered(
      report,
      judgements.flatMap((each) => (each.finding ? [each.finding] : [])),
    ),
    verdicts,
    checks: rules.map((rule) => checkOf(rule, verdicts)),
    coverage: coverageOf(factStatus),
    factStatus,
  };
}
