import type { AnnualReport, CellRef } from '../report/annual-report';
import { cellAt } from '../report/annual-report';
import { cellName } from '../report/cell-name';
import { isYearBefore } from '../report/year-before';
import type { RuleInput } from './define-rule';
import type { Term } from './rule';
import { cellTerm } from './terms';

/** Missing where the other report is not the same unit's of the year before: nothing is compared then. */
export function fitsTerm({ report, lastYear }: Pick<RuleInput, 'report' | 'lastYear'>): Term {
  const fits = lastYear !== null && isYearBefore(lastYear, report);
  return {
    label: {
      'zh-CN': '同一单位上一年度的报告',
      en: "the same unit's report of the year before",
    },
    value: fits ? report.year : null,
    evidence: null,
  };
}

/**
 * The cell of last year's report, told apart in the evidence. One that its form does not have is named by this
 * year's form.
 */
export function lastYearTerm(report: AnnualReport, lastYear: AnnualReport, ref: CellRef): Term {
  const { label: own, value, evidence } = cellTerm(lastYear, ref);
  const name = cellAt(lastYear, ref) === null ? cellName(report, ref) : own;
  return {
    label: { 'zh-CN': `上年报告${name['zh-CN']}`, en: `last year's ${name.en}` },
    value,
    evidence: evidence?.kind === 'cell' ? { ...evidence, lastYear: true } : evidence,
  };
}
