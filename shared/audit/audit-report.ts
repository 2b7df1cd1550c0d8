import type { AnnualReport } from '../report/annual-report';
import type { History } from '../report/history';
import type { RegisteredRule } from '../rules/define-rule';
import { rules, RULE_SET_VERSION } from '../rules/registry';
import { coverageOf, factStatuses } from './coverage';
import type { Audit, RuleCheck, Verdict } from './finding';
import { inOrder } from './in-order';
import { judge } from './judge';
import { oneCause } from './one-cause';

function checkOf({ id, name }: RegisteredRule, verdicts: readonly Verdict[]): RuleCheck {
  const own = verdicts.filter((each) => each.ruleId === id);
  const count = (outcome: Verdict['outcome']): number =>
    own.filter((each) => each.outcome === outcome).length;
  return {
    ruleId: id,
    name,
    passed: count('passed'),
    failed: count('failed'),
    unverifiable: count('unverifiable'),
  };
}

/**
 * Runs all rules. Pure: the same reports give the same audit. `lastYear`: the same unit's report of the year before;
 * `history`: what its reports gave before that, where they are known.
 */
export function auditReport(
  report: AnnualReport,
  lastYear: AnnualReport | null,
  history: History = [],
): Audit {
  const judgements = oneCause(judge(rules, { report, lastYear, history }));
  const verdicts = judgements.map((each) => each.verdict);
  const factStatus = factStatuses(report.facts, verdicts, rules);
  return {
    ruleSet: RULE_SET_VERSION,
    findings: inOrder(
      report,
      judgements.flatMap((each) => (each.finding ? [each.finding] : [])),
    ),
    verdicts,
    checks: rules.map((rule) => checkOf(rule, verdicts)),
    coverage: coverageOf(factStatus),
    factStatus,
  };
}
