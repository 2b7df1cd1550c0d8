import type { Lang, Localised } from '../lib/localised';
import type { AnnualReport } from '../report/annual-report';
import type { History } from '../report/history';
import type { Evidence, Severity, Term } from './rule';
import type { RuleExample } from './rule-example';

/** What a rule may look at. */
export interface RuleInput {
  readonly report: AnnualReport;
  /** `report.text`, normalised. */
  readonly text: string;
  /** The same unit's report of the year before; `null` where it was not given. */
  readonly lastYear: AnnualReport | null;
  /** What the unit's reports of the years before that gave. */
  readonly history: History;
}

/** One thing that a rule looks at: a column, a row, a sentence. */
export interface RuleCase {
  /** Names the case within its rule, the same on every run. */
  readonly key: string;
  readonly title: Localised;
  /** The numbers that the check needs: with one of them missing the case is unverifiable. */
  readonly terms: readonly Term[];
  /** Evidence beyond that of the terms. */
  readonly evidence: readonly Evidence[];
}

export interface CheckResult {
  readonly holds: boolean;
  readonly expected: number | null;
  readonly actual: number | null;
  /** `13 + 0 = 13 + 0`; empty where nothing is reckoned. */
  readonly arithmetic: string;
  /** What one of `expected` and `actual` is of the numbers of the text: 10 000 where it prints 万. By itself 1. */
  readonly scale?: number;
}

/** What a message may name. */
export interface MessageFacts<C extends RuleCase> {
  readonly case: C;
  readonly expected: number | null;
  readonly actual: number | null;
  readonly arithmetic: string;
}

/** What a rule's verdict says of the numbers that it looks at; `form` says nothing of numbers. */
export type Relation = 'agreement' | 'sum' | 'rate' | 'form';

/** What a rule says of itself. */
interface RuleWords {
  readonly id: string;
  /** What it checks, in a few words. */
  readonly name: Localised;
  readonly severity: Severity;
  readonly relation: Relation;
  /** The provision, or the arithmetic, that makes it a rule. */
  readonly basis: Localised;
  /** What it cannot see, or leaves alone lest it accuse wrongly; for the page of the rules. */
  readonly blindSpot: Localised;
  readonly examples: readonly RuleExample[];
}

export interface Rule<C extends RuleCase = RuleCase> extends RuleWords {
  readonly message: Readonly<Record<Lang, (facts: MessageFacts<C>) => string>>;
  readonly cases: (input: RuleInput) => readonly C[];
  readonly check: (ruleCase: C) => CheckResult;
}

/** A rule with its case type closed over, so that rules of all kinds stand in one list. */
export interface RegisteredRule extends RuleWords {
  readonly cases: (input: RuleInput) => readonly JudgeableCase[];
}

export interface JudgeableCase {
  readonly ruleCase: RuleCase;
  readonly check: () => CheckResult;
  readonly message: (result: CheckResult) => Localised;
}

export function defineRule<C extends RuleCase>({
  message,
  cases,
  check,
  ...words
}: Rule<C>): RegisteredRule {
  return {
    ...words,
    cases: (input) =>
      cases(input).map((ruleCase) => ({
        ruleCase,
        check: () => check(ruleCase),
        message: (result) => {
          const facts = { case: ruleCase, ...result };
          return { 'zh-CN': message['zh-CN'](facts), en: message.en(facts) };
        },
      })),
  };
}
