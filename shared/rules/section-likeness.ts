import type { Localised } from '../lib/localised';
import type { SectionId } from '../report/annual-report';
import type { RuleCase, RuleInput } from './define-rule';
import { fitsTerm } from './last-year';
import type { Term } from './rule';
import { comparableSentences, isFormula, repeatedSentences } from './sentences-compared';
import { quoteOf } from './terms';

/** How many sentences of a section are last year's. */
export interface Likeness extends RuleCase {
  readonly sentences: number;
  readonly repeated: number;
  /** The share from which on it is asked about. */
  readonly leastShare: number;
}

interface Bar {
  readonly id: SectionId;
  readonly title: Localised;
  /** Of fewer sentences a share says nothing. */
  readonly leastSentences: number;
  readonly leastShare: number;
}

/**
 * Section one tells of standing arrangements as well, in the same words each year: clearly more than half of it must
 * be last year's. Section five is short and is to be of its year: three quarters of it.
 */
const BARS: readonly Bar[] = [
  {
    id: 'overview',
    title: { 'zh-CN': '第一部分（总体情况）', en: 'section 1' },
    leastSentences: 8,
    leastShare: 0.6,
  },
  {
    id: 'problems',
    title: { 'zh-CN': '第五部分（存在的主要问题及改进情况）', en: 'section 5' },
    leastSentences: 4,
    leastShare: 0.75,
  },
];

const enough = (count: number, least: number): Term => ({
  label: {
    'zh-CN': `不少于${least}句可供比较的文字（套话除外）`,
    en: `at least ${least} sentences to compare, set phrases left out`,
  },
  value: count >= least ? count : null,
  evidence: null,
});

function likeness({ report, lastYear }: RuleInput, bar: Bar): readonly Likeness[] {
  const { id, title, leastSentences, leastShare } = bar;
  if (lastYear === null || !report.sections.some((section) => section.id === id)) return [];
  const all = comparableSentences(report, id).filter((each) => !isFormula(each));
  const repeated = repeatedSentences(all, lastYear, id);
  const terms = [fitsTerm({ report, lastYear }), enough(all.length, leastSentences)];
  const evidence = repeated.map(({ span }) => quoteOf(report, span));
  const counts = { sentences: all.length, repeated: repeated.length, leastShare };
  return [{ key: id, title, terms, evidence, ...counts }];
}

/** Sections one and five against last year's; none where there is no report of last year. */
export const sectionLikeness = (input: RuleInput): readonly Likeness[] =>
  BARS.flatMap((bar) => likeness(input, bar));
