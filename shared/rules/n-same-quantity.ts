import type { AnnualReport, Fact } from '../report/annual-report';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import type { Term } from './rule';
import { factTerm, total } from './terms';

interface Twice extends RuleCase {
  readonly first: Term;
  readonly other: Term;
  readonly words: readonly [string, string];
}

/** Words that say that a figure is the whole year's; without them it may be one matter's. */
const WHOLE = /全年|本年度?|20\d\d年|今年|累计|共|我[县市区局镇]|全[县市区镇]/;

/** The statements of each quantity that is in no table, for the whole year. */
function repeated({ text, facts }: AnnualReport): readonly (readonly [string, readonly Fact[]])[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const { counts, sentence, span } = fact;
    if (!counts || counts.readings.length > 0) continue;
    if (!WHOLE.test(text.slice(Math.max(sentence[0], span[0] - 60), span[0]))) continue;
    groups.set(counts.quantity, [...(groups.get(counts.quantity) ?? []), fact]);
  }
  return [...groups].filter(([, same]) => same.length > 1);
}

export const nSameQuantity = defineRule<Twice>({
  id: 'N-SAME-QUANTITY',
  name: { 'zh-CN': '同一数量前后一致', en: 'One quantity, one number' },
  severity: 'warning',
  relation: 'agreement',
  basis: {
    'zh-CN': '同一统计范围的同一数量在正文各处应当一致',
    en: 'The same quantity of the same scope must be the same number wherever the text states it',
  },
  blindSpot: {
    'zh-CN': '只比较写明是全年总量的“主动公开政府信息”条数；表格中有的数量另行与表格核对',
    en: 'It compares totals of the year that no table has; what a table has is checked against the table',
  },
  message: {
    'zh-CN': (p) =>
      `正文前后不一致：“${p.case.words[0]}”与“${p.case.words[1]}”。请核实哪一处正确，或写明各自的统计范围。`,
    en: (p) =>
      `The text contradicts itself: “${p.case.words[0]}” and “${p.case.words[1]}”. Please check which is right, or say what each counts.`,
  },
  cases: ({ report }) =>
    repeated(report).flatMap(([key, facts]) => {
      const [first, ...others] = facts;
      if (!first) return [];
      return others.map((fact, index): Twice => {
        const [one, two] = [factTerm(report, first), factTerm(report, fact)];
        const clause = (each: Fact): string =>
          report.text.slice(each.clause[0], each.span[1]).trim();
        return {
          key: `${key}-${index + 1}`,
          title: { 'zh-CN': '同一数量的两处表述', en: 'two statements of one quantity' },
          terms: [one, two],
          evidence: [],
          first: one,
          other: two,
          words: [clause(first), clause(fact)],
        };
      });
    }),
  check: ({ first, other }) => {
    const [expected, actual] = [total([first]), total([other])];
    const holds = expected === actual;
    return { holds, expected, actual, arithmetic: `${actual} ${holds ? '=' : '≠'} ${expected}` };
  },
  examples: [
    { text: '全年主动公开政府信息300条。我县全年主动公开政府信息300条。', finds: 0 },
    { text: '全年主动公开政府信息300条。本年度,共主动公开政府信息310条。', finds: 1 },
    { text: '全年主动公开政府信息300条。重点领域方面,主动公开政府信息100条。', finds: 0 },
    { text: '全年主动公开政府信息300条。本年度共主动公开政府信息约310条。', unverifiable: 1 },
  ],
});
