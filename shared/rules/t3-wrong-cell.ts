import type { Localised } from '../lib/localised';
import type { AnnualReport } from '../report/annual-report';
import { cellName } from '../report/cell-name';
import { certainTable } from '../report/doubt';
import { brokenEquations, equationsWith, repairsOf } from '../report/repair';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import type { EquationCase } from './equation-cases';
import { cellKey, checkEquation, equationCase, termsAround } from './equation-cases';
import { cellTerm } from './terms';

interface WrongCell extends RuleCase {
  readonly value: number | null;
  /** With which everything adds up. */
  readonly right: number;
  readonly broken: readonly EquationCase[];
}

/** The one cell that can be wrong, where there is one. The case lacks what the equations around it lack. */
function wrongCells(report: AnnualReport): readonly WrongCell[] {
  const table = certainTable(report, 'applications');
  const [repair, ...others] = repairsOf('applications', table);
  if (!repair || others.length > 0) return [];
  const term = cellTerm(report, repair.cell);
  const all = equationsWith(repair.cell, table.form).map((each) => equationCase(report, each));
  const broken = brokenEquations('applications', table).map((each) => equationCase(report, each));
  return [
    {
      key: cellKey(term),
      title: cellName(report, repair.cell),
      terms: termsAround(all, term),
      evidence: [],
      value: term.value,
      right: repair.value,
      broken,
    },
  ];
}

const titles = (broken: readonly EquationCase[], lang: keyof Localised): string =>
  [...new Set(broken.map(({ title }) => title[lang]))].join(lang === 'en' ? ', ' : '、');

export const t3WrongCell = defineRule<WrongCell>({
  id: 'T3-WRONG-CELL',
  name: { 'zh-CN': '表三：一格有误', en: 'Table 3: one wrong cell' },
  severity: 'error',
  relation: 'sum',
  basis: {
    'zh-CN':
      '表三的行、列勾稽关系（各行总计、各列收办平衡、各列办理结果合计）：不符的各项只能由同一单元格引起（算术关系）',
    en: 'The equations of table 3 (row totals, balances, sums of results): those that fail can only come from one cell (arithmetic)',
  },
  blindSpot: {
    'zh-CN': '两个结果行互换、新收与结转同时错同样的数，等式都不变，看不出来',
    en: 'Two result rows exchanged, or received and carried-in wrong by the same amount: no equation changes',
  },
  message: {
    'zh-CN': (p) =>
      `表三${p.case.title['zh-CN']}为${p.actual}，应为${p.expected}：${titles(p.case.broken, 'zh-CN')}因此不符，只改这一格，表三即全部相符。请核对该格。`,
    en: (p) =>
      `Table 3, ${p.case.title.en}: ${p.actual} stands there and it should be ${p.expected}. ${titles(p.case.broken, 'en')} do not add up because of it; with this one cell changed all of table 3 does. Please check this cell.`,
  },
  cases: ({ report }) => wrongCells(report),
  check: (c) => ({
    holds: false,
    expected: c.right,
    actual: c.value,
    arithmetic: c.broken.map((each) => checkEquation(each).arithmetic).join('; '),
  }),
  examples: [
    { finds: 0 },
    { change: { 'granted.business': 5 }, finds: 1 },
    { change: { 'processedTotal.total': 31 }, finds: 1 },
    { change: { 'granted.business': 5, 'carriedOut.research': 4 }, finds: 0 },
    {
      change: { 'granted.business': 5, 'denied.thirdParty.business': null },
      finds: 0,
      unverifiable: 1,
    },
  ],
});
