import type { Span } from '../document/source-document';
import { overlaps } from '../document/source-document';
import type { Fact } from '../report/annual-report';
import type { RegisteredRule } from '../rules/define-rule';
import type { Coverage, FactStatus, Verdict } from './finding';
import { FACT_STATUSES } from './finding';

const HOLDS = { agreement: 'agrees', sum: 'sumHolds', rate: 'rateHolds' } as const;
const FAILS = { agreement: 'contradicts', sum: 'sumFails', rate: 'rateFails' } as const;

/** What a verdict says of the numbers that it names; `null` where it says nothing of numbers. */
function statusBy({ outcome }: Verdict, { relation, severity }: RegisteredRule): FactStatus | null {
  if (relation === 'form') return null;
  if (outcome === 'unverifiable') return 'unverifiable';
  if (outcome === 'passed') return HOLDS[relation];
  return severity === 'info' ? 'questioned' : FAILS[relation];
}

interface Mark {
  readonly span: Span;
  readonly status: FactStatus;
}

function marksOf(verdicts: readonly Verdict[], rules: readonly RegisteredRule[]): readonly Mark[] {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const marks = verdicts.flatMap((verdict) => {
    const rule = ruleOf.get(verdict.ruleId);
    const status = rule ? statusBy(verdict, rule) : null;
    if (status === null) return [];
    return verdict.evidence.flatMap((each) =>
      each.kind === 'text' ? [{ span: each.span, status }] : [],
    );
  });
  return marks.toSorted((a, b) => a.span[0] - b.span[0]);
}

/** The status of a number that no check names. */
function ownStatus({ kind }: Fact): FactStatus {
  if (kind === 'unknown') return 'notUnderstood';
  return kind === 'quantity' || kind === 'percent' ? 'noCounterpart' : kind;
}

/** The one that stands first in `FACT_STATUSES`: what fails before what holds. */
const gravest = (statuses: readonly FactStatus[]): FactStatus | null =>
  FACT_STATUSES.find((status) => statuses.includes(status)) ?? null;

/** What became of each number of the narrative. */
export function factStatuses(
  facts: readonly Fact[],
  verdicts: readonly Verdict[],
  rules: readonly RegisteredRule[],
): readonly FactStatus[] {
  const marks = marksOf(verdicts, rules);
  let next = 0;
  /** The marks that reach to the number at hand or beyond. Both are in the order of the text. */
  let open: readonly Mark[] = [];
  return facts.map((fact) => {
    const from = next;
    while ((marks[next]?.span[0] ?? Infinity) < fact.span[1]) next += 1;
    open = [...open, ...marks.slice(from, next)].filter((mark) => mark.span[1] > fact.span[0]);
    const found = open.filter((mark) => overlaps(mark.span, fact.span)).map(({ status }) => status);
    const own = ownStatus(fact);
    return own === 'noCounterpart' || own === 'notUnderstood' ? (gravest(found) ?? own) : own;
  });
}

const CHECKED: readonly FactStatus[] = FACT_STATUSES.slice(
  0,
  FACT_STATUSES.indexOf('unverifiable'),
);
const NO_COUNTERPART: readonly FactStatus[] = ['unverifiable', 'noCounterpart'];

export function coverageOf(statuses: readonly FactStatus[]): Coverage {
  const count = (which: readonly FactStatus[]): number =>
    statuses.filter((each) => which.includes(each)).length;
  const checked = count(CHECKED);
  const noCounterpart = count(NO_COUNTERPART);
  const notUnderstood = count(['notUnderstood']);
  const notQuantities = statuses.length - checked - noCounterpart - notUnderstood;
  return { numbers: statuses.length, checked, noCounterpart, notQuantities, notUnderstood };
}
