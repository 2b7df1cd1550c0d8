import type { AnnualReport } from '../report/annual-report';
import type { Term } from './rule';

/** 国办公开办函〔2021〕30号 is for the reports of this year and later. */
const FIRST_YEAR = 2021;

export const yearTerm = (report: AnnualReport): Term => ({
  label: { 'zh-CN': '报告年度', en: "the report's year" },
  value: report.year,
  evidence: null,
});

/** Whether the report is, or may be, one that the notice of 2021 is for; of one without a year a case lacks that term. */
export const mayFollow2021 = ({ year }: AnnualReport): boolean =>
  year === null || year >= FIRST_YEAR;
