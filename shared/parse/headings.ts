import { normalise } from '../document/normalise';
import type { ParagraphBlock, SourceDocument, Span } from '../document/source-document';
import { textAt } from '../document/source-document';
import { parseCount } from '../lib/numerals';
import type { SectionId } from '../report/annual-report';
import { SECTION_IDS } from '../report/annual-report';
import { editDistance } from '../lib/edit-distance';
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

/** The title of each section as 国办公开办函〔2021〕30号 prints it. */
export const STATUTORY_TITLES: Readonly<Record<SectionId, string>> = {
  overview: '一、总体情况',
  activeDisclosure: '二、主动公开政府信息情况',
  applications: '三、收到和处理政府信息公开申请情况',
  reviewLitigation: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
};

/** What its own text calls them. */
const OTHER_TITLES: Readonly<Partial<Record<SectionId, string>>> = {
  activeDisclosure: '行政机关主动公开政府信息情况',
  applications: '行政机关收到和处理政府信息公开申请情况',
  reviewLitigation: '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  problems: '政府信息公开工作存在的主要问题及改进情况',
};

export interface Heading {
  readonly id: SectionId;
  readonly span: Span;
  /** How sure it is a heading: 3 with the section's own ordinal, 2 with another, 1 with none; 0 where its words are not the title's. */
  readonly rank: 0 | 1 | 2 | 3;
}

const idOf = (key: string): SectionId | undefined =>
  SECTION_IDS.find((each) => TITLES[each].test(key));

const TITLE_KEYS = SECTION_IDS.map((id) =>
  [STATUTORY_TITLES[id], OTHER_TITLES[id]].flatMap((title) =>
    title ? [readLabel(title).key] : [],
  ),
);

/** The section whose ordinal a heading has and whose title it nearly is. */
function nearlyTitled(ordinal: number | null, key: string): SectionId | undefined {
  const at = (ordinal ?? 0) - 1;
  const isNear = (title: string): boolean =>
    editDistance(key, title, Math.floor(title.length / 4)) !== null;
  return TITLE_KEYS[at]?.some(isNear) ? SECTION_IDS[at] : undefined;
}

function rankOf(raw: string, id: SectionId, enumerator: string | null): Heading['rank'] | null {
  if (enumerator === null) return 1;
  const own = parseCount(enumerator) === SECTION_IDS.indexOf(id) + 1;
  // `(一)存在问题` is a part of section five, not its heading.
  const bracketed = normalise(raw).trimStart().startsWith('(');
  if (bracketed && !own) return null;
  return own ? 3 : 2;
}

/** `一、总体情况：本年度…`, `一、总体情况 2021年，…`: where the heading ends that is glued to its text; 0 where there is none. */
function gluedEnd(raw: string): number {
  const match = /^\s*[一二三四五六]\s*[、.．][^。：:\n]{3,40}?(?=[：:。\n]|\s+\S)/.exec(raw);
  return match?.[0].length ?? 0;
}

function headingIn(raw: string): Pick<Heading, 'id' | 'rank'> | null {
  if (raw.length > LONGEST_HEADING) return null;
  const { enumerator, key } = readLabel(raw);
  const exact = idOf(key);
  if (exact) {
    const rank = rankOf(raw, exact, enumerator);
    return rank === null ? null : { id: exact, rank };
  }
  const plain = !normalise(raw).trimStart().startsWith('(');
  const near = plain && enumerator ? nearlyTitled(parseCount(enumerator), key) : undefined;
  return near ? { id: near, rank: 0 } : null;
}

/** The heading that a paragraph is, or that it begins with. */
export function headingAt(document: SourceDocument, block: ParagraphBlock): Heading | null {
  const raw = textAt(document.text, block.span);
  const whole = headingIn(raw);
  if (whole && whole.rank > 0) return { ...whole, span: block.span };
  const end = gluedEnd(raw);
  const begun = headingIn(raw.slice(0, end));
  if (begun?.rank === 3) {
    return { ...begun, span: [block.span[0], block.span[0] + end] };
  }
  return whole && { ...whole, span: block.span };
}
