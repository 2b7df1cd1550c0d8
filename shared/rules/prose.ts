import type { Span } from '../document/source-document';
import { overlaps } from '../document/source-document';
import type { AnnualReport, SectionId } from '../report/annual-report';
import { TABLE_IDS } from '../report/form';
import type { RuleInput } from './define-rule';
import { isRowLabel } from './row-label';

/** A paragraph in the report's own words: no heading, no row of a table, nothing that stands around the report. */
export interface Paragraph {
  /** `null` before the first section. */
  readonly section: SectionId | null;
  readonly span: Span;
  /** Normalised. */
  readonly words: string;
}

/** Rows of flattened tables have `|` between their cells; a tab may stand in any paragraph. */
const IS_ROW = /\|/;

/** From the first to the last value of each table: the lines between are its rows, however they were laid out. */
function tableSpans(report: AnnualReport): readonly Span[] {
  return TABLE_IDS.flatMap((id): readonly Span[] => {
    const rows = Object.values(report.tables[id].cells);
    const spans = rows.flatMap((row) => Object.values(row).map((cell) => cell?.span ?? null));
    const known = spans.filter((span) => span !== null);
    const from = known.reduce((least, [start]) => Math.min(least, start), Infinity);
    const to = known.reduce((most, [, end]) => Math.max(most, end), -Infinity);
    return from < to ? [[from, to]] : [];
  });
}

/** What no paragraph of the narrative may touch, in the order of the text. */
function notProse(report: AnnualReport): readonly Span[] {
  const headings = report.sections.map(({ headingSpan }) => headingSpan);
  const around = report.unread.map(({ span }) => span);
  return [...tableSpans(report), ...headings, ...around]
    .filter(([start, end]) => start < end)
    .toSorted((a, b) => a[0] - b[0]);
}

/** The lines of a stretch of text, without the spaces around them. */
function* linesIn(text: string, [start, end]: Span): Generator<Span> {
  for (let from = start; from < end;) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 || stop > end ? end : stop;
    const line = text.slice(from, to);
    const at = from + line.length - line.trimStart().length;
    if (line.trim() !== '') yield [at, at + line.trim().length];
    from = to + 1;
  }
}

/** Headings cut their line, so that a text glued to its heading is a paragraph too. */
function stretches(report: AnnualReport): readonly { section: SectionId | null; span: Span }[] {
  const begin = report.sections[0]?.span[0] ?? report.text.length;
  const bodies = report.sections.map(({ id, headingSpan, span }) => ({
    section: id,
    span: [headingSpan[1], span[1]] as const,
  }));
  return [{ section: null, span: [0, begin] }, ...bodies];
}

function cut({ report, text }: Pick<RuleInput, 'report' | 'text'>): readonly Paragraph[] {
  const barred = notProse(report);
  let first = 0;
  const isProse = (span: Span): boolean => {
    while ((barred[first]?.[1] ?? Infinity) <= span[0]) first += 1;
    for (let at = first; (barred[at]?.[0] ?? Infinity) < span[1]; at += 1) {
      const bar = barred[at];
      if (bar && overlaps(bar, span)) return false;
    }
    return true;
  };
  return stretches(report).flatMap(({ section, span }) =>
    [...linesIn(text, span)].flatMap((line): readonly Paragraph[] => {
      const words = text.slice(line[0], line[1]);
      return IS_ROW.test(words) || isRowLabel(section, words) || !isProse(line)
        ? []
        : [{ section, span: line, words }];
    }),
  );
}

/** Many rules ask for them. */
const cuts = new WeakMap<AnnualReport, readonly Paragraph[]>();

/** Every paragraph of preamble and sections, in the order of the text. */
export function paragraphs(input: Pick<RuleInput, 'report' | 'text'>): readonly Paragraph[] {
  const known = cuts.get(input.report) ?? cut(input);
  cuts.set(input.report, known);
  return known;
}

/** The paragraphs of one section as one text. */
export const proseOf = (input: Pick<RuleInput, 'report' | 'text'>, id: SectionId): string =>
  paragraphs(input)
    .filter(({ section }) => section === id)
    .map(({ words }) => words)
    .join('\n');
