import type { Lang } from '../lib/localised';
import type { AnnualReport } from '../report/annual-report';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import { isExplained } from './explained-count';
import type { Term } from './rule';
import type { CountedFact } from './stated-quantities';
import { countedFacts, fitsLoosely, fittingCells } from './stated-quantities';
import { clauseKey, quotedClause } from './quoted-clause';
import { cellTerm, factTerm, quoteOf, summands, total } from './terms';
import { numberRepeats } from './text-key';

interface Wider extends RuleCase {
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

const cellsOf = ({ wider }: Wider, lang: Lang, and: string): string =>
  (wider ?? []).map(({ label }) => label[lang]).join(and);
const isSum = ({ wider }: Wider): boolean => wider?.length !== 1;

export const nWiderCount = defineRule<Wider>({
  id: 'N-WIDER-COUNT',
  name: { 'zh-CN': '正文口径与表格', en: 'What the text counts' },
  severity: 'warning',
  relation: 'agreement',
  basis: {
    'zh-CN': '表三“本年新收”与“上年结转”分列，表四各组分列；正文所说的数应与所指的格一致',
    en: 'Table 3 parts what was received from what was carried in, table 4 its groups: the text should mean the cell that it names',
  },
  blindSpot: {
    'zh-CN': '两个口径的数恰好相等时看不出来',
    en: 'It cannot tell two counts apart that happen to be equal',
  },
  message: {
    'zh-CN': (p) => {
      const said = `正文“${p.case.words}”按字面应为${p.expected}，实际写的${p.actual}等于${cellsOf(p.case, 'zh-CN', '与')}`;
      return isSum(p.case)
        ? `${said}之和。请核实正文是否把上年结转或另一组案件也计入，并写明口径。`
        : `${said}。请核实正文说的是哪一个数，并写明口径。`;
    },
    en: (p) =>
      `“${p.case.words}” should be ${p.expected} by its words; ${p.actual} is what ${cellsOf(p.case, 'en', ' and ')} ${isSum(p.case) ? 'come' : 'comes'} to. Please check what the text counts.`,
  },
  cases: ({ report }) => {
    const facts = [
      ...countedFacts(report, 'applications'),
      ...countedFacts(report, 'reviewLitigation'),
    ].filter(({ counts }) => counts.loose.length > 0);
    return numberRepeats(bySentence(facts).flatMap((each) => caseOf(report, each)));
  },
  check: ({ stated, meant, wider }) => ({
    holds: wider === null,
    expected: total(meant),
    actual: total([stated]),
    arithmetic: `${total([stated])} = ${summands(wider ?? meant)}`,
  }),
  examples: [
    { text: '收到政府信息公开申请14件。', finds: 0 },
    { text: '收到政府信息公开申请15件。', finds: 1 },
    { text: '新收政府信息公开申请15件。', finds: 0 },
    { text: '共收到和办理政府信息公开申请13件。', finds: 1 },
    { text: '共收到和办理政府信息公开申请14件。', finds: 0 },
    { text: '收到政府信息公开申请14件。', change: { 'received.total': null }, unverifiable: 1 },
  ],
});
