import { normalise } from '../document/normalise';
import { overlaps, type Span } from '../document/source-document';
import type { AnnualReport } from '../report/annual-report';

/** A reporting period as the text gives it. */
export interface StatedPeriod {
  readonly span: Span;
  readonly quote: string;
  /** The year where the period is the whole of it, 1 January to 31 December; else `null`. */
  readonly wholeYear: number | null;
}

/** `统计时限为2021年1月1日至2021年12月31日`, the second year may be left out. */
const PERIOD =
  /(?:统计(?:期限|时限|时间|周期|区间|口径|范围)|所列数据|报告期)[^。\n]{0,20}?((20\d\d)年(\d{1,2})月(\d{1,2})日起?(?:至|到|[-—~]+)(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日)/g;

function wholeYear(match: RegExpExecArray): number | null {
  const [, , from, month, day, to = from, lastMonth, lastDay] = match;
  const whole = month === '1' && day === '1' && lastMonth === '12' && lastDay === '31';
  return whole && from === to ? Number(from) : null;
}

function periodAt(report: AnnualReport, match: RegExpExecArray): StatedPeriod {
  const length = match[1]?.length ?? 0;
  const end = match.index + match[0].length;
  const span: Span = [end - length, end];
  return { span, quote: report.text.slice(end - length, end), wholeYear: wholeYear(match) };
}

/**
 * Every period that the text states for its figures, before section two: later ones are of single matters. What stands
 * around the report, such as another report in the same file, says nothing of it.
 */
export function statedPeriods(report: AnnualReport): readonly StatedPeriod[] {
  const end = report.sections.find((section) => section.id === 'activeDisclosure')?.span[0];
  const text = normalise(report.text).slice(0, end);
  return [...text.matchAll(PERIOD)]
    .map((match) => periodAt(report, match))
    .filter((period) => !report.unread.some(({ span }) => overlaps(span, period.span)));
}
