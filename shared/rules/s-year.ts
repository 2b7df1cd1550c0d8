import type { AnnualReport } from '../report/annual-report';
import { textAt } from '../document/source-document';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import { yearTerm } from './report-year';
import { quoteOf } from './terms';
import type { YearClaim } from './form/year-claims';
import { yearClaims } from './form/year-claims';

/** All sentences that claim the same year: what was copied once was copied often. */
interface Claimed extends RuleCase {
  readonly claimed: number;
  readonly year: number;
  readonly quotes: readonly string[];
}

const MOST_QUOTES = 3;

function caseOf(report: AnnualReport, claimed: number, claims: readonly YearClaim[]): Claimed {
  return {
    key: `${claimed}`,
    title: { 'zh-CN': `正文以${claimed}年为报告年度`, en: `${claimed} as the year of the report` },
    terms: [yearTerm(report)],
    evidence: claims.map(({ span }) => quoteOf(report, span)),
    claimed,
    year: report.year ?? 0,
    quotes: claims.slice(0, MOST_QUOTES).map(({ span }) => `“${textAt(report.text, span)}”`),
  };
}

/** Next year's plans stand everywhere; only of fees and in the preamble is a later year claimed by mistake. */
const isJudged = (report: AnnualReport, { year, span }: YearClaim): boolean =>
  report.year === null ||
  year <= report.year ||
  /收[到取]|未收|现将/.test(textAt(report.text, span));

export const sYear = defineRule<Claimed>({
  id: 'S-YEAR',
  name: { 'zh-CN': '正文中的年份', en: 'The year in the text' },
  severity: 'warning',
  relation: 'form',
  basis: {
    'zh-CN':
      '《中华人民共和国政府信息公开条例》第四十九条：报告的是上一年度的工作，正文所述年度应与标题一致；国办公开办函〔2021〕30号：不得敷衍了事、年年雷同',
    en: 'Regulation on Open Government Information, article 49: the report is on one year; 国办公开办函〔2021〕30号: reports must not be copied from year to year',
  },
  blindSpot: {
    'zh-CN': '只看开头写明年份、又说本年数据的句子；与往年比较、说明背景、安排下一年的不作判断',
    en: 'Only sentences that open with a year and give the figures of it; comparisons, background and plans are left alone',
  },
  message: {
    'zh-CN': (p) =>
      `报告年度为${p.expected}年，正文却写作${p.actual}年：${p.case.quotes.join('、')}。请核实是否沿用了往年文字。`,
    en: (p) =>
      `The report is on ${p.expected}, but the text says ${p.actual}: ${p.case.quotes.join(', ')}. Please check whether it was copied from another year.`,
  },
  cases: (input) => {
    const claims = yearClaims(input).filter((claim) => isJudged(input.report, claim));
    const years = [...new Set(claims.map(({ year }) => year))];
    return years.map((year) =>
      caseOf(
        input.report,
        year,
        claims.filter((claim) => claim.year === year),
      ),
    );
  },
  check: (c) => ({
    holds: c.claimed === c.year,
    expected: c.year,
    actual: c.claimed,
    arithmetic: '',
  }),
  examples: [
    { text: '2023年,全县主动公开政府信息120条。', finds: 0 },
    { text: '2022年,全县主动公开政府信息120条。', finds: 1 },
    { text: '2022年,全县主动公开政府信息120条;2023年主动公开150条。', finds: 0 },
    { replace: ['本年度未收取信息处理费', '2022年,未收取信息处理费'], finds: 1 },
    { text: '2022年,省政府办公厅印发工作要点。', finds: 0 },
    { text: '公开信息9条。', replace: ['2023年政府信息公开', '政府信息公开'], finds: 0 },
    {
      text: '2022年,公开信息9条。',
      replace: ['2023年政府信息公开', '政府信息公开'],
      unverifiable: 1,
    },
  ],
});
