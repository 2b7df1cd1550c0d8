import type { SourceDocument, Span } from '../document/source-document';
import { contains } from '../document/source-document';
import type { Fact, Section, SectionId } from '../report/annual-report';
import { splitSentences } from './clauses';
import { findNumbers } from './numbers';

const LONGEST_SUBJECT = 40;

function sectionAt(sections: readonly Section[], span: Span): SectionId | null {
  return sections.find((section) => contains(section.span, span))?.id ?? null;
}

/** Every number of the paragraphs, with its clause and what it counts. `normalised` is the document's text, normalised. */
export function readFacts(
  document: SourceDocument,
  normalised: string,
  sections: readonly Section[],
): readonly Fact[] {
  const facts: Fact[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') continue;
    const sentences = splitSentences(normalised, block.span);
    for (const token of findNumbers(normalised, block.span)) {
      const holds = (span: Span): boolean => span[0] <= token.span[0] && token.span[0] < span[1];
      const sentence = sentences.find((each) => holds(each.span));
      const clause = sentence?.clauses.find(holds) ?? token.span;
      facts.push({
        ...token,
        id: facts.length,
        section: sectionAt(sections, token.span),
        clause,
        sentence: sentence?.span ?? token.span,
        subject: normalised.slice(clause[0], token.span[0]).trim().slice(-LONGEST_SUBJECT),
      });
    }
  }
  return facts;
}
