import { appMessages, pdfFileName } from '../../shared/i18n/app';
import { say } from '../../shared/i18n/message';
import type { Lang } from '../../shared/lib/localised';
import type { AnnualReport } from '../../shared/report/annual-report';

/** What no system takes in a file's name; the unit's name comes out of a document and may hold anything. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\\/:*?"<>|]/gu;

const LONGEST_UNIT = 40;

/** The part of a file's name that comes out of a document, without what no system takes. */
export function safeUnitName(unit: string | null, lang: Lang): string {
  const cleaned = [...(unit ?? '').replace(FORBIDDEN, '').trim()].slice(0, LONGEST_UNIT).join('');
  return cleaned.replace(/^\.+/, '') || say(lang, appMessages.unknownUnit);
}

/** What the save dialog suggests: `开江县人民政府2021年度报告审核结果.pdf`. */
export function suggestedPdfName(
  { unit, year }: Pick<AnnualReport, 'unit' | 'year'>,
  lang: Lang,
): string {
  return say(lang, pdfFileName, { unit: safeUnitName(unit, lang), year: String(year ?? '') });
}
