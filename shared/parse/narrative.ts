import type { SourceDocument, Span } from '../document/source-document';
import { contains } from '../document/source-document';
import type { Section, SectionId } from '../report/annual-report';
import { splitSentences } from './clauses';
import type { BareFact } from './counted/count-facts';
import { findNumbers } from './numbers';

const LONGEST_SUBJECT = 40;

function sectionAt(sections: readonly Section[], span: Span): SectionId | null {
  return sections.find((section) => contains(section.span, span))?.id ?? null;
}

interface Home {
  readonly clause: Span;
  readonly sentence: Span;
}

/** Finds the clause of each place, for places that are asked for in the order of the text. */
function homeFinder(text: string, paragraph: Span): (place: Span) => Home {
  const homes = splitSentences(text, paragraph).flatMap(({ span, clauses }) =>
    clauses.map((clause): Home => ({ clause, sentence: span })),
  );
  let at = 0;
  return (place) => {
    while ((homes[at]?.clause[1] ?? Infinity) <= place[0]) at += 1;
    return homes[at] ?? { clause: place, sentence: place };
  };
}

/**
 * Every number of the paragraphs that belong to the report, with its clause and what it counts. `normalised` is the
 * document's text, normalised.
 */
export function readFacts(
  document: SourceDocument,
  normalised: string,
  sections: readonly Section[],
  isRead: (span: Span) => boolean,
): readonly BareFact[] {
  const facts: BareFact[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' || block.aside || !isRead(block.span)) continue;
    const homeOf = homeFinder(normalised, block.span);
    for (const token of findNumbers(normalised, block.span)) {
      const home = homeOf(token.span);
      const from = Math.max(home.clause[0], token.span[0] - LONGEST_SUBJECT);
      facts.push({
        ...token,
        ...home,
        id: facts.length,
        section: sectionAt(sections, token.span),
        subject: normalised.slice(from, token.span[0]).trim(),
      });
    }
  }
  return facts;
}
