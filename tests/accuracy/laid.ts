import { readPlainText } from '../../main/import/read-plain-text';
import type { Span } from '../../shared/document/source-document';
import type { AnnualReport, SectionId } from '../../shared/report/annual-report';
import { parseReport } from '../../shared/parse/parse-report';
import type { LaidBlock } from '../generator/lay-out';
import { layApplications } from '../generator/lay-applications';
import { layActiveDisclosure, layReview } from '../generator/lay-others';
import { renderBars, renderTabs } from '../generator/render-txt';
import { aspectLines } from './aspects';
import type { Draft } from './draft';
import { linesIn, placeOf, textOf, type Mark, type Pieces } from './marked-text';

/** A draft as a document that has been read. */
export interface Laid {
  readonly report: AnnualReport;
  /** Where a mark stands in the text of the document. */
  readonly spanOf: (mark: Mark) => Span;
  readonly spanOfWords: (words: string) => Span;
}

function tablesOf(id: SectionId, { forms, cells, noise, seed }: Draft): readonly LaidBlock[] {
  switch (id) {
    case 'activeDisclosure':
      return layActiveDisclosure(forms[id], cells[id], noise, seed);
    case 'applications':
      return layApplications(forms[id], cells[id], noise, seed);
    case 'reviewLitigation':
      return layReview(cells[id], noise, seed);
    case 'overview':
    case 'problems':
    case 'other':
      return [];
  }
}

const linesOf = (id: SectionId, draft: Draft): readonly Pieces[] =>
  (id === 'overview' ? aspectLines(draft.aspects) : draft.paragraphs[id])
    .flatMap(linesIn)
    .filter((pieces) => textOf(pieces) !== '');

const paragraph = (pieces: Pieces): LaidBlock => ({ kind: 'paragraph', text: textOf(pieces) });

function blocksOf(draft: Draft): readonly LaidBlock[] {
  return [
    { kind: 'title', text: textOf(draft.title) },
    paragraph(draft.preamble),
    ...draft.sections.flatMap((id): readonly LaidBlock[] => [
      { kind: 'heading', text: draft.headings[id] },
      ...tablesOf(id, draft),
      ...linesOf(id, draft).map(paragraph),
    ]),
  ];
}

/** Half of the texts have their tables in bars, where lines are filled up with more of them; the others in tabs. */
export const isInBars = ({ seed }: Pick<Draft, 'seed'>): boolean => seed % 2 === 0;

/** Lays a draft out as text, and reads that. */
export function layDraft(draft: Draft): Laid {
  const { seed, unit, year, forms, values, cells, noise } = draft;
  const model = { unit, year, forms, values };
  const generated = { seed, noise, model, cells, misprinted: [], blocks: blocksOf(draft) };
  const bytes = isInBars(draft) ? renderBars(generated) : renderTabs(generated);
  const read = readPlainText(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  const { text } = read.value;
  const startOf = (words: string): number => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the document: ${words}`);
    return start;
  };
  const lines = [
    draft.title,
    draft.preamble,
    ...draft.sections.flatMap((id) => linesOf(id, draft)),
  ];
  return {
    report: parseReport(read.value, []),
    spanOfWords: (words) => [startOf(words), startOf(words) + words.length],
    spanOf: (mark) => {
      const line = lines.find((pieces) => pieces.includes(mark));
      const place = line && placeOf(line, mark);
      if (!line || !place) throw new Error(`not in the draft: ${mark.words}`);
      const start = startOf(textOf(line));
      return [start + place[0], start + place[1]];
    },
  };
}
