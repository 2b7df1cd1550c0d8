import type { AnnualReport } from '../report/annual-report';
import type { RuleCase } from './define-rule';
import { isExplained } from './explained-count';
import { clauseKey, quotedClause } from './quoted-clause';
import type { Term } from './rule';
import type { CountedFact } from './stated-quantities';
import { countedFacts, fitsLoosely, fittingCells } from './stated-quantities';
import { cellTerm, factTerm, quoteOf } from './terms';
import { numberRepeats } from './text-key';

export interface Wider extends RuleCase {
  readonly stated: Term;
  readonly words: string;
  /** What the words mean. */
  readonly meant: readonly Term[];
  /** What the number equals; `null` where it equals what the words mean. */
  readonly wider: readonly Term[] | null;
}

/** The numbers that a careless word may widen, by sentence: applicants listed behind a total share its cause. */
function bySentence(facts: readonly CountedFact[]): readonly (readonly CountedFact[])[] {
  const groups = new Map<number, CountedFact[]>();
  for (const fact of facts) {
    groups.set(fact.sentence[0], [...(groups.get(fact.sentence[0]) ?? []), fact]);
  }
  return [...groups.values()];
}

/** The first number of a sentence that fits only loosely, or else the first that fits. */
function caseOf(report: AnnualReport, facts: readonly CountedFact[]): readonly Wider[] {
  const loose = facts.filter((fact) => fitsLoosely(report, fact));
  const fact = loose[0] ?? facts[0];
  if (!fact) return [];
  const explained = loose.length > 0 && isExplained(report, fact);
  const strict = fittingCells(report, fact, explained ? 'loose' : 'readings');
  const meant = strict ?? (fact.counts.readings[0] ?? []).map((ref) => cellTerm(report, ref));
  const wider = loose.length > 0 && !explained ? fittingCells(report, fact, 'loose') : null;
  // A number that fits neither is another rule's matter; with a cell missing it is not known.
  if (!strict && !wider && meant.every(({ value }) => value !== null)) return [];
  const stated = factTerm(report, fact);
  const words = quotedClause(report.text, fact);
  const terms = [stated, ...meant, ...(wider ?? []).filter((each) => !meant.includes(each))];
  const evidence = loose.slice(1).map((each) => quoteOf(report, each.span));
  const title = { 'zh-CN': `“${words}”的口径`, en: `what “${words}” counts` };
  const key = clauseKey(report.text, fact);
  return [{ key, title, terms, evidence, stated, words, meant, wider }];
}

/** The numbers of the text of which careless words may mean more than they say. */
export function widerCounts(report: AnnualReport): readonly Wider[] {
  const facts = [
    ...countedFacts(report, 'applications'),
    ...countedFacts(report, 'reviewLitigation'),
  ].filter(({ counts }) => counts.loose.length > 0);
  return numberRepeats(bySentence(facts).flatMap((each) => caseOf(report, each)));
}
