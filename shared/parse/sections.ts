import { parseCount } from '../lib/numerals';
import type { Block, SourceDocument, Span } from '../document/source-document';
import { textAt } from '../document/source-document';
import type { Section, SectionId } from '../report/annual-report';
import { SECTION_IDS } from '../report/annual-report';
import { normalise } from '../document/normalise';
import { readLabel } from './labels';

/** Headings are short; a sentence that happens to begin like one is not. */
const LONGEST_HEADING = 45;

/**
 * The titles that the two notices print and the wordings that reports use, without spaces and punctuation
 * (`readLabel`). 国办公开办函〔2021〕30号 words (二) to (五) in its own text otherwise than in its template: both are right.
 */
const TITLES: Readonly<Record<SectionId, RegExp>> = {
  overview: /^(政府信息公开工作)?(总体|基本)(工作)?情况(概述)?$|^概述$/,
  activeDisclosure: /^(行政机关)?主动公开(政府)?信息(工作)?(的)?情况$/,
  applications:
    /^(行政机关)?(收到(和|及|与)处理|受理(和|及)处理)政府信息公开申请(的)?情况$|^依申请公开(政府信息)?(工作|办理|处理)?情况$/,
  reviewLitigation:
    /^(因?政府信息公开(工作)?)?(被申请|申请)?行政复议(和|及|与)?(被?提起)?行政诉讼(的)?情况$/,
  problems:
    /^(政府信息公开(工作)?)?(存在的?)?(主要)?(问题|困难|不足)(及|和|与|以及)?(下一步)?(改进|整改|工作)?(情况|措施|打算)?$/,
  other: /^其他(需要|应当)?(予以)?报告的?(事项|情况|内容)$/,
};

interface Heading {
  readonly id: SectionId;
  readonly span: Span;
  /** How sure it is a heading: 2 with the section's own ordinal, 1 with another, 0 with none. */
  readonly rank: 0 | 1 | 2;
}

function headingAt(document: SourceDocument, block: Block): Heading | null {
  const raw = textAt(document.text, block.span);
  if (block.kind !== 'paragraph' || raw.length > LONGEST_HEADING) return null;
  const { enumerator, key } = readLabel(raw);
  const id = SECTION_IDS.find((each) => TITLES[each].test(key));
  if (!id) return null;
  if (enumerator === null) return { id, span: block.span, rank: 0 };
  const own = parseCount(enumerator) === SECTION_IDS.indexOf(id) + 1;
  // `(一)存在问题` is a part of section five, not its heading.
  const bracketed = normalise(raw).trimStart().startsWith('(');
  if (bracketed && !own) return null;
  return { id, span: block.span, rank: own ? 2 : 1 };
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

/** The sections in the order of the document; what stands before the first belongs to none. */
export function findSections(document: SourceDocument): readonly Section[] {
  const headings = surestOfEach(
    document.blocks.flatMap((block) => {
      const heading = headingAt(document, block);
      return heading ? [heading] : [];
    }),
  );
  return headings.map((heading, index) => ({
    id: heading.id,
    title: textAt(document.text, heading.span).trim(),
    headingSpan: heading.span,
    span: [heading.span[0], headings[index + 1]?.span[0] ?? document.text.length],
  }));
}
