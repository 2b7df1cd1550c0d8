import { normalise } from '../document/normalise';
import type { SourceDocument, Span } from '../document/source-document';
import { overlaps, textAt } from '../document/source-document';
import { parseYear } from './parse-year';
import type { Section } from '../report/annual-report';

export interface ReportIdentity {
  readonly title: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  /** Whether a paragraph belongs to title, preamble or a section, and not to what stands around the report. */
  readonly isRead: (span: Span) => boolean;
}

interface Line {
  readonly span: Span;
  readonly raw: string;
  /** Without spaces, and without the marks of a book's title. */
  readonly compact: string;
}

const YEAR = '(20\\d\\d|二[〇○零oO0]?[〇○零一二三四五六七八九oO0]{2})';
/** A unit before it may end in 政府 itself, but never in 人民. */
const DISCLOSURE = '(?<!人民)(?:政府)?信息公开(?:工作)?(?:情况)?的?';
const REPORT = `${DISCLOSURE}(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)`;
/** `开江县人民政府2021年政府信息公开工作年度报告`, alone on its line. */
const TITLE = new RegExp(
  `^(?:关于)?(\\D{2,40}?)?(?:关于)?${YEAR}年?度?的?${REPORT}(?:\\(.{0,12}\\))?$`,
);
/** `2024年…` on the line below: `淮安市人民政府`, alone. `…政府信息公开工作年度报告(2021年)`, `…年度报告(2021)`. */
const TITLE_YEAR_BEHIND = new RegExp(
  `^(?:关于)?(\\D{2,40}?)??(?:关于)?${REPORT}\\(?${YEAR}年?度?\\)?$`,
);
/** `…政府信息公开工作2022年度报告`. */
const TITLE_YEAR_AMID = new RegExp(
  `^(?:关于)?(\\D{2,40}?)??${DISCLOSURE}${YEAR}年?度?的?(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)$`,
);
const YEARLESS = new RegExp(`^(?:关于)?(\\D{2,40}?)??${REPORT}$`);
/** `2024年度松溪区民政局政府信息公开工作年度报告`: only before the name of an organ or a region. */
const TITLE_YEAR_FIRST = new RegExp(`^${YEAR}年?度?(\\D{2,40}?)的?${REPORT}$`);
/** What portals put before a title: `标题：…`, `【公开年报】…`. */
const BEFORE_TITLE = /^(?:(?:标题|题目|名称):|【[^】]{1,10}】)/;
/** Titles in large type are set in three or two lines, which may break within a word: how many behind the first. */
const MORE_LINES = [2, 1];
/** `现将开江县人民政府2021年政府信息公开年度报告向社会公布`, in the preamble. */
const PREAMBLE = new RegExp(`现将(?:本?\\S{0,4}[,，])?(\\D{2,40}?)${YEAR}年?度?的?${REPORT}`);
const UNIT =
  /^[\p{Script=Han}（）()·]{2,30}(?:人民政府|政府|办公[室厅]|委员会|管委会|[局厅部委院会]|街道办事处|办事处|中心|支队|大队|总队|公司|集团|所|站|处|队|行)$/u;
const REGION = /^(?![全本我各])\p{Script=Han}{1,12}[省市区县旗州盟镇乡]$/u;
const YEAR_LINE = new RegExp(`^\\(?${YEAR}年?度?\\)?$`);
/** A date under the signature: `2025年1月20日`. */
const SIGNED = /^20\d\d年\d{1,2}月(?:\d{1,2}日)?$/;
const LINES_LOOKED_AT = 60;

function linesOf(document: SourceDocument, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' || block.aside || block.span[0] < from || block.span[1] > to)
      continue;
    const raw = textAt(document.text, block.span).trim();
    const compact = normalise(raw)
      .replace(/[\s《》]/g, '')
      .replace(BEFORE_TITLE, '');
    lines.push({ span: block.span, raw, compact });
  }
  return lines;
}

interface Named {
  readonly unit: string | null;
  readonly year: number | null;
}

interface Found extends Named {
  readonly title: string;
  readonly from: number;
  /** A year says more than a unit, and a unit on the line below may be somebody else. */
  readonly sure: number;
}

const isUnit = (line: Line | undefined): line is Line =>
  line !== undefined && UNIT.test(line.compact);

function titleOf({ raw, compact }: Pick<Line, 'raw' | 'compact'>): Named | null {
  if (raw.length > 80) return null;
  const match =
    TITLE.exec(compact) ?? TITLE_YEAR_BEHIND.exec(compact) ?? TITLE_YEAR_AMID.exec(compact);
  if (match) return { unit: match[1] ?? null, year: parseYear(match[2] ?? '') };
  const [, year = '', unit = ''] = TITLE_YEAR_FIRST.exec(compact) ?? [];
  if (UNIT.test(unit) || REGION.test(unit)) return { unit, year: parseYear(year) };
  const yearless = YEARLESS.exec(compact);
  return yearless ? { unit: yearless[1] ?? null, year: null } : null;
}

/** A title that is set in several lines, the first of which is given, with the name of an organ in it. */
function titleInLines(first: Line, behind: readonly Line[]): readonly Found[] {
  return MORE_LINES.flatMap((count): readonly Found[] => {
    const parts = [first, ...behind.slice(0, count)];
    const raw = parts.map((line) => line.raw).join('');
    const own = titleOf({ raw, compact: parts.map((line) => line.compact).join('') });
    if (!own?.unit || !UNIT.test(own.unit)) return [];
    return [{ ...own, title: raw, from: first.span[0], sure: own.year === null ? 1 : 3 }];
  });
}

const yearOn = (line: Line | undefined): number | null =>
  parseYear(YEAR_LINE.exec(line?.compact ?? '')?.[1] ?? '');

/** A title on one line, whose unit or year may stand on the line above or below. */
function titleAt(lines: readonly Line[], at: number): readonly Found[] {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  const own = line && titleOf(line);
  if (!line || !own) return [];
  const unitAbove = own.unit === null && isUnit(above) ? above : null;
  const year = own.year ?? yearOn(below) ?? yearOn(above);
  const named = own.unit ?? unitAbove?.compact ?? null;
  const unit = named ?? (isUnit(below) ? below.compact : null);
  const sure = (named ? 1 : unit ? 0.5 : 0) + (year === null ? 0 : 2);
  const title = unitAbove ? `${unitAbove.raw}${line.raw}` : line.raw;
  return [{ title, unit, year, from: (unitAbove ?? line).span[0], sure }];
}

/** The surest title of those before the first section. */
function findTitle(lines: readonly Line[]): Found | null {
  const titles = lines.flatMap((line, at) => [
    ...titleInLines(line, lines.slice(at + 1)),
    ...titleAt(lines, at),
  ]);
  const best = Math.max(0, ...titles.map(({ sure }) => sure));
  // A menu or a browser's tab repeats the title before it: the last of the best is the title itself.
  return titles.findLast(({ sure }) => sure === best && best > 0) ?? null;
}

/** The unit that signs the report, with the date under its name. */
function signature(lines: readonly Line[]): string | null {
  const date = lines.findLastIndex(({ compact }) => SIGNED.test(compact));
  const line = date > 0 ? lines[date - 1] : lines.at(-1);
  return isUnit(line) ? line.compact : null;
}

/** Title, unit and year as the report itself gives them. */
export function readIdentity(
  document: SourceDocument,
  sections: readonly Section[],
): ReportIdentity {
  const begin = sections[0]?.span[0];
  const before = linesOf(document, 0, begin ?? document.text.length).slice(
    0,
    begin === undefined ? 10 : LINES_LOOKED_AT,
  );
  const title = findTitle(before);
  const preamble = before.map(({ compact }) => PREAMBLE.exec(compact)).find((match) => match);
  const last = sections.at(-1)?.span;
  const unit =
    title?.unit ??
    preamble?.[1] ??
    (last ? signature(linesOf(document, last[0], last[1]).slice(-6)) : null);
  const year = title?.year ?? (preamble ? parseYear(preamble[2] ?? '') : null);
  const from = title?.from ?? 0;
  const end = last?.[1] ?? document.text.length;
  return { title: title?.title ?? null, unit, year, isRead: (span) => overlaps(span, [from, end]) };
}
