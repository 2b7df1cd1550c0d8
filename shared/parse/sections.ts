import type { SourceDocument } from '../document/source-document';
import { textAt } from '../document/source-document';
import type { ParseIssue, Section, SectionId } from '../report/annual-report';
import { footerStart } from './footer';
import type { Heading } from './headings';
import { headingAt, STATUTORY_TITLES } from './headings';
import { headingLoose } from './report-issues';

export interface FoundSections {
  readonly sections: readonly Section[];
  readonly issues: readonly ParseIssue[];
}

/** The surest heading of each section, in the order of the text; of equals the last, because a table of contents comes first. */
function surestOfEach(headings: readonly Heading[]): readonly Heading[] {
  const surest = new Map<SectionId, Heading>();
  for (const heading of headings) {
    const rival = surest.get(heading.id);
    if (!rival || heading.rank >= rival.rank) surest.set(heading.id, heading);
  }
  return [...surest.values()].toSorted((a, b) => a.span[0] - b.span[0]);
}

/** The sections in the order of the document; what stands before the first, and a page's foot behind the last, belong to none. */
export function findSections(document: SourceDocument): FoundSections {
  const headings = surestOfEach(
    document.blocks.flatMap((block) => {
      if (block.kind !== 'paragraph' || block.aside) return [];
      const heading = headingAt(document, block);
      return heading ? [heading] : [];
    }),
  );
  const end = footerStart(document, headings.at(-1)?.span[1] ?? document.text.length);
  const sections = headings.map((heading, index) => ({
    id: heading.id,
    title: textAt(document.text, heading.span).trim(),
    headingSpan: heading.span,
    span: [heading.span[0], headings[index + 1]?.span[0] ?? end] as const,
  }));
  const issues = headings
    .filter(({ rank }) => rank === 0)
    .map(({ id, span }) => headingLoose(textAt(document.text, span), STATUTORY_TITLES[id], span));
  return { sections, issues };
}
