import type { Span } from '../../document/source-document';
import { parseCount } from '../../lib/numerals';
import type { AnnualReport } from '../../report/annual-report';
import type { RuleInput } from '../define-rule';
import type { Paragraph } from '../prose';
import { paragraphs } from '../prose';

/** A number that opens a part of a list: `一是`, `(二)`, `3.`. */
export interface Marker {
  readonly ordinal: number;
  readonly span: Span;
  /** As written. */
  readonly words: string;
}

/** Two markers that do not follow each other; `unclear` where they may belong to different lists. */
export interface Break {
  readonly kind: 'skipped' | 'repeated' | 'unclear';
  readonly before: Marker;
  readonly at: Marker;
  readonly expected: number;
}

/** Markers of one kind that stand together: in one paragraph, or in one section. */
export interface OrdinalList {
  readonly markers: readonly Marker[];
  readonly breaks: readonly Break[];
}

/** A way to write the numbers of a list. */
interface MarkerKind {
  readonly pattern: RegExp;
  /** What may stand before it within a paragraph. */
  readonly after: string;
  /** The list goes over the paragraphs of its section. */
  readonly overParagraphs: boolean;
}

const CHINESE = '一二三四五六七八九十';
const KINDS: readonly MarkerKind[] = [
  // `。一是`, `:二要`; `统一是` and `第一是` are none.
  {
    pattern: /([一二三四五六七八九十]{1,2})(?:是|要|则|来|靠|抓|为)/g,
    after: '。;:,!?、"”’) ',
    overParagraphs: false,
  },
  { pattern: /\(([一二三四五六七八九十]{1,2})\)/g, after: '。;:', overParagraphs: true },
  // `3.5万` is none.
  { pattern: /(\d{1,2})[.、](?!\d)/g, after: '。;:', overParagraphs: true },
  { pattern: /\((\d{1,2})\)/g, after: '。;:', overParagraphs: true },
  // `:第一,`; not `第一、第二产业`
  { pattern: /第([一二三四五六七八九十]{1,2})(?=[,:]|是)/g, after: '。;:', overParagraphs: false },
];

/** Lists in lists in lists; it bounds the work on a file that is none. */
const DEEPEST = 8;

/** Who leaves out more has not miscounted: the lists are others than we think. */
const MOST_SKIPPED = 3;

/** Other ways to write a number of a list: where a missing one is written so between two markers, nothing is missing. */
export function isWrittenElse(ordinal: number, between: string): boolean {
  const chinese = ordinal > 10 ? `十${CHINESE[ordinal - 11] ?? ''}` : (CHINESE[ordinal - 1] ?? '');
  const ways = [
    ordinal === 1 ? '首先' : `再次|最后`,
    `[第其]${chinese}`,
    `(?<![${CHINESE}])${chinese}\\s?(?:是|要|则|来|靠|抓|为|方面)`,
    `(?<![^\\s。;:,(、])${chinese}[、.,:)]`,
    `(?<![\\d.])${ordinal}[.、)]`,
  ];
  return new RegExp(ways.join('|')).test(between);
}

function breakBetween(before: Marker, at: Marker, text: string): Break | null {
  const between = text.slice(before.span[1], at.span[0]);
  const common = { before, at, expected: before.ordinal + 1 };
  const step = at.ordinal - before.ordinal;
  if (step < 0 || step > MOST_SKIPPED + 1) return { kind: 'unclear', ...common };
  if (step === 0) return isWrittenElse(1, between) ? null : { kind: 'repeated', ...common };
  const skipped = Array.from({ length: step - 1 }, (_, index) => index);
  const isThere = skipped.some((index) => isWrittenElse(common.expected + index, between));
  return isThere ? null : { kind: 'skipped', ...common };
}

/** `将重点做好以下三项工作:` at the end of what stands before a list. */
const DECLARES =
  /(?:以下|下列|如下)([一二三四五六七八九十]{1,2}|\d{1,2})(?:个|项|点|条|方面)[^。;:\n]{0,12}:\s*$/;

const LONGEST_LEAD = 40;

/** How many parts the words right before a marker say that its list has; `null` where they do not say. */
function declaredBefore(marker: Marker, last: Marker | undefined, text: string): number | null {
  const [start] = marker.span;
  const before = text.slice(Math.max(last?.span[1] ?? 0, start - LONGEST_LEAD), start);
  return marker.ordinal === 1 ? parseCount(DECLARES.exec(before)?.[1] ?? '') : null;
}

interface OpenList {
  /** Its last marker so far. */
  readonly marker: Marker;
  readonly declared: number | null;
}

/**
 * Lists may stand in lists: a marker goes on with the innermost list that it fits, `一` opens a new one, and the first
 * of all may have any number, because what stands before it may be written otherwise. A list that has as many parts as
 * are declared goes on no more; one that is declared with as many as are left is no part of one before it.
 */
export function breaksOf(markers: readonly Marker[], text: string): readonly Break[] {
  const open: OpenList[] = [];
  const breaks: Break[] = [];
  for (const [at, marker] of markers.entries()) {
    const declared = declaredBefore(marker, markers[at - 1], text);
    if (declared === markers.length - at) open.length = 0;
    const last = open.at(-1);
    const fits = open.findLastIndex((list) => list.marker.ordinal === marker.ordinal - 1);
    if (fits >= 0)
      open.splice(fits, open.length, { declared: open[fits]?.declared ?? null, marker });
    else if (marker.ordinal === 1 || !last) {
      open.push({ declared, marker });
      if (open.length > DEEPEST) open.shift();
    } else {
      const found = breakBetween(last.marker, marker, text);
      if (found) breaks.push(found);
      open.splice(-1, 1, { ...last, marker });
    }
    if (open.at(-1)?.declared === marker.ordinal) open.pop();
  }
  return breaks;
}

function markersIn({ words, span }: Paragraph, { pattern, after }: MarkerKind): readonly Marker[] {
  return [...words.matchAll(pattern)].flatMap((match): readonly Marker[] => {
    const ordinal = parseCount(match[1] ?? '');
    const before = words[match.index - 1];
    if (!ordinal || (before !== undefined && !after.includes(before))) return [];
    const start = span[0] + match.index;
    return [{ ordinal, span: [start, start + match[0].length], words: match[0] }];
  });
}

/** The markers of one paragraph. */
interface Marked {
  readonly section: Paragraph['section'];
  readonly markers: readonly Marker[];
}

interface MarkedText {
  readonly kind: MarkerKind;
  readonly paragraphs: readonly Marked[];
}

function mark(input: RuleInput): readonly MarkedText[] {
  const prose = paragraphs(input).filter(({ section }) => section !== null);
  return KINDS.map((kind) => ({
    kind,
    paragraphs: prose.flatMap((each): readonly Marked[] => {
      const markers = markersIn(each, kind);
      return markers.length > 0 ? [{ section: each.section, markers }] : [];
    }),
  }));
}

/** Two rules ask for them. */
const marked = new WeakMap<AnnualReport, readonly MarkedText[]>();

function markedTexts(input: RuleInput): readonly MarkedText[] {
  const known = marked.get(input.report) ?? mark(input);
  marked.set(input.report, known);
  return known;
}

const bySection = (found: readonly Marked[]): readonly (readonly Marker[])[] =>
  [...new Set(found.map(({ section }) => section))].map((section) =>
    found.flatMap((each) => (each.section === section ? each.markers : [])),
  );

/** The markers of each kind in each section of the narrative, in the order of the text. */
export const sectionMarkers = (input: RuleInput): readonly (readonly Marker[])[] =>
  markedTexts(input).flatMap((each) => bySection(each.paragraphs));

/** Every list of two and more markers: within a paragraph of the narrative, or over the paragraphs of a section. */
export function ordinalLists(input: RuleInput): readonly OrdinalList[] {
  return markedTexts(input)
    .flatMap(({ kind, paragraphs: found }) =>
      kind.overParagraphs ? bySection(found) : found.map(({ markers }) => markers),
    )
    .filter(({ length }) => length > 1)
    .map((markers) => ({ markers, breaks: breaksOf(markers, input.text) }));
}
