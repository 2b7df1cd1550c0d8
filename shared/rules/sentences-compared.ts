import { normalise } from '../document/normalise';
import type { Span } from '../document/source-document';
import type { AnnualReport, SectionId } from '../report/annual-report';
import { paragraphs } from './prose';

/** A sentence of a section, and what it says whatever the year. */
export interface ComparableSentence {
  readonly span: Span;
  /** Letters and digits only, without an ordinal before them; the report's own year and its neighbours are words. */
  readonly words: string;
}

const END = /[。!?;]/g;
/** `一是`, `(二)`, `3.`, `第四,`. */
const ORDINAL =
  /^(?:\(?[一二三四五六七八九十]{1,3}(?:是|要|来|\)|、|\.)|\(?\d{1,2}(?:\)|、|\.(?!\d))|第[一二三四五六七八九十]{1,3}[,、])+/;
const MARKS = /[^\p{L}\p{N}.%]/gu;
/** In letters: of less it says nothing that two reports have it. Headings and captions are short, and have no number in them. */
const SHORTEST = 8;
const SHORT = 12;

/** A sentence that differs by nothing but its year says the same. */
function withoutYears(words: string, year: number | null): string {
  if (year === null) return words;
  const names: Readonly<Record<string, string>> = {
    [`${year - 1}年`]: '上年',
    [`${year}年`]: '本年',
    [`${year + 1}年`]: '下年',
  };
  return words.replace(/20\d\d年/g, (found) => names[found] ?? found);
}

function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return [from, Math.max(from, start + words.trimEnd().length)];
}

function cut(text: string, [start, end]: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(END)) {
    pieces.push(trimmed(text, [from, start + index]));
    from = start + index + 1;
  }
  return [...pieces, trimmed(text, [from, end])];
}

interface Placed extends ComparableSentence {
  readonly section: SectionId | null;
}

function placed(report: AnnualReport): readonly Placed[] {
  const text = normalise(report.text);
  return paragraphs({ report, text })
    .flatMap(({ section, span }) => cut(text, span).map((each) => ({ section, span: each })))
    .map(({ section, span }) => {
      const said = withoutYears(text.slice(...span).replace(/ /g, ''), report.year);
      return { section, span, words: said.replace(ORDINAL, '').replace(MARKS, '') };
    })
    .filter(({ words }) => words.length >= SHORTEST);
}

/** More than one rule asks for them, of each section. */
const known = new WeakMap<AnnualReport, readonly Placed[]>();

/** The sentences of a section that are long enough to be compared with those of another year. */
export function comparableSentences(
  report: AnnualReport,
  id: SectionId,
): readonly ComparableSentence[] {
  const sentences = known.get(report) ?? placed(report);
  known.set(report, sentences);
  return sentences.filter(({ section }) => section === id);
}

/** Those that last year's report has in the same section. */
export function repeatedSentences(
  sentences: readonly ComparableSentence[],
  lastYear: AnnualReport,
  id: SectionId,
): readonly ComparableSentence[] {
  const before = new Set(comparableSentences(lastYear, id).map(({ words }) => words));
  return sentences.filter(({ words }) => before.has(words));
}

/** What may well be said in the same words each year: whose thought guides the work, what the law says, that nothing happened. */
const FORMULAS =
  /习近平|中国特色社会主义|党的(?:十九|二十)|以人民为中心|党中央|国务院|信息公开条例|^(?:认真|严格)?(?:贯彻)?(?:落实|执行)条例|常态不公开为例外|应公开尽公开|谁公开谁负责|先审查后公开|本报告|未(?:发生|出现|发现|收取|收到|产生)|没有(?:发生|出现|需要|收取|收到)|无(?:收取|需要|其他|此类)/;

/** Says nothing of this year. A sentence with a number in it does. */
export const isFormula = ({ words }: ComparableSentence): boolean =>
  !/\d/.test(words) && (words.length < SHORT || FORMULAS.test(words));
