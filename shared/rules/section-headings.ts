import { normalise } from '../document/normalise';
import type { Span } from '../document/source-document';
import { parseCount } from '../lib/numerals';
import type { SectionId } from '../report/annual-report';
import { SECTION_IDS } from '../report/annual-report';
import { TABLE_IDS } from '../report/form';
import type { RuleInput } from './define-rule';
import { paragraphs } from './prose';
import type { Term } from './rule';

/** The headings of the template of 国办公开办函〔2021〕30号. */
export const TITLES: Readonly<Record<SectionId, string>> = {
  overview: '一、总体情况',
  activeDisclosure: '二、主动公开政府信息情况',
  applications: '三、收到和处理政府信息公开申请情况',
  reviewLitigation: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
};

/** What the notice's own text calls the sections (二) to (五): as right as the template's. */
export const BODY_TITLES: Readonly<Partial<Record<SectionId, string>>> = {
  activeDisclosure: '行政机关主动公开政府信息情况',
  applications: '行政机关收到和处理政府信息公开申请情况',
  reviewLitigation: '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  problems: '政府信息公开工作存在的主要问题及改进情况',
};

/** Words of the titles: with one of them an ordinal in brackets or in figures may head a section too. */
const WORDS: Readonly<Record<SectionId, string>> = {
  overview: '总体|概述|基本情况',
  activeDisclosure: '主动公开',
  applications: '申请',
  reviewLitigation: '复议|诉讼',
  problems: '问题|不足|改进|困难',
  other: '其他|其它|需要?报告',
};

type RuleInputs = Pick<RuleInput, 'report' | 'text'>;

export const UNRECOGNISED: Term = {
  label: { 'zh-CN': '可以识别的部分标题', en: 'a heading that can be recognised' },
  value: null,
  evidence: null,
};

/** `(一)`, `2.`: the number of another part. */
const OTHER_NUMBER = '\\(?(?:[一二三四五六七八九十]{1,2}|\\d{1,2})(?:\\)|[、.,:;])';

/** Heads of a table whose cells have several lines look like short paragraphs: `其他` over `结果`. */
function isAboveTable({ report }: RuleInputs, section: SectionId | null, span: Span): boolean {
  const id = TABLE_IDS.find((table) => table === section);
  const rows = id ? Object.values(report.tables[id].cells) : [];
  return rows.some((row) =>
    Object.values(row).some((cell) => cell?.span && span[1] <= cell.span[0]),
  );
}

/**
 * Whether a section that was not found is perhaps there all the same: its table is, or a short paragraph has its number
 * or words of its title, perhaps a heading in a form that we do not know. `(一)主动公开` is the head of another part.
 */
export function perhapsThere(input: RuleInputs, id: SectionId): boolean {
  const { tables } = input.report;
  if (TABLE_IDS.some((table) => table === id && tables[table].found)) return true;
  const index = SECTION_IDS.indexOf(id);
  const ordinal = TITLES[id].slice(0, 1);
  const own = `第?${ordinal}(?:大?部分)?[、.,:;\\s]`;
  const mine = `\\(?(?:${ordinal}|${index + 1})\\)?[、.,:;\\s]*`;
  const title = `(?:${mine}|(?!${OTHER_NUMBER}))[^。]{0,12}(?:${WORDS[id]})[^。]{0,20}$`;
  const pattern = new RegExp(`^(?:${own}|${title})`);
  return paragraphs(input).some(
    ({ words, section, span }) => pattern.test(words) && !isAboveTable(input, section, span),
  );
}

/** `一、` `第一部分` `(一)` `1.` before a heading, spaces gone. */
const ORDINAL =
  /^(?:\(([一二三四五六七八九十]{1,2}|\d{1,2})\)|第?([一二三四五六七八九十]{1,2})(?:大?部分)?|(\d{1,2})(?=[、.,:;]))[、.,:;]*/;
const BRACKETED = /[([【][^)\]】]{0,40}[)\]】]/g;
const NOT_WORD = /[^\p{L}\p{N}]/gu;

const compact = (title: string): string => normalise(title).replace(/\s/g, '');

/** The number before a heading; `null` where it has none. */
export function headingOrdinal(title: string): number | null {
  const match = ORDINAL.exec(compact(title));
  return match ? parseCount(match[1] ?? match[2] ?? match[3] ?? '') : null;
}

/** What a heading says, without its number, marks, spaces and guidance in brackets. */
export const headingWords = (title: string): string =>
  compact(title).replace(ORDINAL, '').replace(BRACKETED, '').replace(NOT_WORD, '');
