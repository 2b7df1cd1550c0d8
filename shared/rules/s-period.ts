import type { AnnualReport } from '../report/annual-report';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import { yearTerm } from './report-year';
import type { Term } from './rule';
import type { StatedPeriod } from './stated-periods';
import { statedPeriods } from './stated-periods';
import { quoteOf } from './terms';
import { numberRepeats, textKey } from './text-key';

interface Period extends RuleCase {
  readonly quote: string;
  readonly year: number;
  /** The last year of the period, where it is from 1 January to 31 December; else `null`. */
  readonly stated: number | null;
}

const missing = (zh: string, en: string): Term => ({
  label: { 'zh-CN': zh, en },
  value: null,
  evidence: null,
});

const caseOf = (report: AnnualReport, period: StatedPeriod): Period => ({
  key: textKey(period.quote),
  title: { 'zh-CN': `“${period.quote}”`, en: `“${period.quote}”` },
  terms: [yearTerm(report)],
  evidence: [quoteOf(report, period.span)],
  quote: period.quote,
  year: report.year ?? 0,
  stated: period.wholeYear,
});

function notStated(report: AnnualReport): Period {
  return {
    key: 'stated',
    title: { 'zh-CN': '数据统计时限', en: 'the reporting period' },
    terms: [missing('正文中的统计时限', 'a reporting period in the text')],
    evidence: [],
    quote: '',
    year: report.year ?? 0,
    stated: null,
  };
}

export const sPeriod = defineRule<Period>({
  id: 'S-PERIOD',
  name: { 'zh-CN': '统计期间', en: 'Reporting period' },
  severity: 'error',
  relation: 'form',
  basis: {
    'zh-CN':
      '《中华人民共和国政府信息公开条例》第四十九条：报告的是上一年度（1月1日至12月31日）的工作',
    en: 'Regulation on Open Government Information, article 49: the report is on the year before, 1 January to 31 December',
  },
  blindSpot: {
    'zh-CN': '没有写明统计期限的不作判断',
    en: 'A report that states no period is not judged',
  },
  message: {
    'zh-CN': (p) =>
      `统计时限写作“${p.case.quote}”，应为${p.case.year}年1月1日至12月31日。请核实是否沿用了往年文字。`,
    en: (p) =>
      `The period is given as “${p.case.quote}”; it should be 1 January to 31 December ${p.case.year}.`,
  },
  cases: ({ report }) => {
    const stated = statedPeriods(report).map((period) => caseOf(report, period));
    return stated.length > 0 ? numberRepeats(stated) : [notStated(report)];
  },
  check: (c) => ({
    holds: c.stated === c.year,
    expected: c.year,
    actual: c.stated,
    arithmetic: '',
  }),
  examples: [
    { finds: 0 },
    { replace: ['2023年1月1日至2023年12月31日', '2022年1月1日至2022年12月31日'], finds: 1 },
    { replace: ['2023年1月1日至2023年12月31日', '2023年1月1日至12月30日'], finds: 1 },
    { replace: ['统计时限为2023年1月1日至2023年12月31日', '统计时限为上一年度'], unverifiable: 1 },
  ],
});
