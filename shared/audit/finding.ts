import type { Localised } from '../lib/localised';
import type { Evidence, Severity } from '../rules/rule';

export interface Finding {
  /** Stable: the same place of the same report gives the same id on every run. */
  readonly id: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: Localised;
  readonly basis: Localised;
  readonly expected: number | null;
  readonly actual: number | null;
  /** One line, the same in every language: `7275 + 2683 + 3868 + 413 = 14239 ≠ 14249`. Empty where there is none. */
  readonly arithmetic: string;
  readonly evidence: readonly Evidence[];
}

export type Outcome = 'passed' | 'failed' | 'unverifiable';

/** What the judge says of one case of one rule. */
export interface Verdict {
  readonly ruleId: string;
  /** Names the case within its rule: a column, a row, a place in the text. */
  readonly caseKey: string;
  /** The case in words, for «what was checked». */
  readonly title: Localised;
  readonly outcome: Outcome;
  readonly arithmetic: string;
  readonly evidence: readonly Evidence[];
  /** What was missing; not empty exactly when `outcome` is `unverifiable`. */
  readonly missing: readonly Localised[];
  /** Set exactly when `outcome` is `failed`. */
  readonly findingId: string | null;
}

export interface RuleCheck {
  readonly ruleId: string;
  readonly name: Localised;
  readonly passed: number;
  readonly failed: number;
  readonly unverifiable: number;
}

/** What became of a number of the text. The first eight say that a check came to a verdict on it. */
export const FACT_STATUSES = [
  'contradicts',
  'sumFails',
  'rateFails',
  /** A question to the inspector names it. */
  'questioned',
  'agrees',
  'sumHolds',
  'rateHolds',
  /** A check names it, but lacks something. */
  'unverifiable',
  'noCounterpart',
  'date',
  'ordinal',
  'documentNumber',
  'lawArticle',
  'contact',
  'name',
  'notUnderstood',
] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

/** `numbers` = `checked + noCounterpart + notQuantities + notUnderstood`; what is unverifiable has no counterpart. */
export interface Coverage {
  readonly numbers: number;
  readonly checked: number;
  readonly noCounterpart: number;
  readonly notQuantities: number;
  readonly notUnderstood: number;
}

export interface Audit {
  /** Version of the rule set that gave this. */
  readonly ruleSet: string;
  /** By gravity, then by place. */
  readonly findings: readonly Finding[];
  /** One a case, in the order of the registry. */
  readonly verdicts: readonly Verdict[];
  readonly checks: readonly RuleCheck[];
  readonly coverage: Coverage;
  /** The status of `AnnualReport.facts[i]`. */
  readonly factStatus: readonly FactStatus[];
}
