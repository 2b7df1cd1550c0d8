import type { Section } from '../../report/annual-report';
import { SECTION_IDS } from '../../report/annual-report';
import { headingOrdinal } from '../section-headings';

const CHINESE = '一二三四五六七八九十';

/** Whether a line between two headings has the number: a section that the report has beyond the six. Rows of table three have numbers too. */
function standsBetween(ordinal: number, between: string): boolean {
  const number = `(?:${CHINESE[ordinal - 1] ?? ordinal}|${ordinal})`;
  const mark = `(?:第?${number}(?:大?部分)?[、.,:; ]|\\(${number}\\))`;
  return new RegExp(`^ *${mark}[^|\\t\\n]{0,45}$`, 'm').test(between);
}

function skippedAreThere(from: number, to: number, between: string): boolean {
  const skipped = Array.from(
    { length: Math.max(0, to - from - 1) },
    (_, index) => from + 1 + index,
  );
  return skipped.length > 0 && skipped.every((ordinal) => standsBetween(ordinal, between));
}

interface Numbered {
  readonly section: Section;
  /** As it is written, and as it should be after the heading before; `null` without a number. */
  readonly written: number | null;
  readonly meant: number | null;
}

function numbered(section: Section, before: Numbered | undefined, text: string): Numbered {
  const written = headingOrdinal(section.title);
  if (!before || written === null) return { section, written, meant: written };
  const apart = SECTION_IDS.indexOf(section.id) - SECTION_IDS.indexOf(before.section.id);
  const between = text.slice(before.section.headingSpan[1], section.headingSpan[0]);
  const follows = (from: number | null): boolean =>
    from === null ||
    written === from + 1 ||
    // A section between them may be missing, or not recognised.
    written === from + apart ||
    skippedAreThere(from, written, between);
  const fits = follows(before.written) || follows(before.meant);
  return { section, written, meant: fits ? written : (before.meant ?? 0) + apart };
}

/** Headings whose number does not come after that of the heading before, where the sections themselves are in order. */
export function misnumbered(sections: readonly Section[], text: string): readonly Section[] {
  const all: Numbered[] = [];
  for (const section of sections) all.push(numbered(section, all.at(-1), text));
  return all.flatMap(({ section, written, meant }) => (written === meant ? [] : [section]));
}

const indexOf = (section: Section): number => SECTION_IDS.indexOf(section.id);

/** Sections that stand behind one that the form has after them. */
export const misplaced = (sections: readonly Section[]): readonly Section[] =>
  sections.filter((section, at) =>
    sections.slice(0, at).some((before) => indexOf(before) > indexOf(section)),
  );
