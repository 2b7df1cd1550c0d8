import type { Span } from '../../document/source-document';
import { parseCount } from '../../lib/numerals';
import type { RuleInput } from '../define-rule';
import type { Marker } from './ordinal-lists';
import { isWrittenElse, sectionMarkers } from './ordinal-lists';

/** A sentence that says how many parts come, and the numbered parts behind it. */
export interface DeclaredItems {
  readonly declared: number;
  /** `以下三个方面的问题:`. */
  readonly span: Span;
  /** The markers of the list, as far as they are certainly its own. */
  readonly markers: readonly Marker[];
  /** `null` where another list, or words after the last marker, may be a part of it. */
  readonly counted: number | null;
}

/** `存在以下三个方面的问题:`, `重点做好四项工作:`, `主要表现在三个方面:`; the list begins right behind. */
const DECLARES =
  /([一二两三四五六七八九十]{1,2}|\d{1,2})(?:个(?:大?方面|问题|不足|短板|重点)|大?方面|项(?:重点)?(?:工作|任务|措施|举措)|点|条(?:措施|意见))[^。;:,\n]{0,12}:\s*$/;
/** Another list begins. */
const OTHER_LIST = /:\s*(?:一[是要]|\(一\)|\(1\)|1[.、])/;
/** What a list may end with, without a number before it. */
const MORE = /同时|此外|另外|还有|还要|最后|其次|再次|再者/;

/** As far as a declaration may reach back, and a part of the list forward. */
const LONGEST_DECLARATION = 40;
const LONGEST_ITEM = 600;

/** The first markers `1, 2, 3 …`, as far as they follow each other. */
function firstRun(markers: readonly Marker[]): readonly Marker[] {
  const end = markers.findIndex(({ ordinal }, index) => ordinal !== index + 1);
  return end < 0 ? markers : markers.slice(0, end);
}

/** What stands behind a place in its paragraph. */
function restOfParagraph(text: string, place: number): string {
  const end = text.indexOf('\n', place);
  return text.slice(place, end < 0 ? undefined : end);
}

/** Whether the list may go on behind its last number: in words, with a number of another kind, or after a list within it. */
function mayGoOn(text: string, run: readonly Marker[], behind: readonly Marker[]): boolean {
  const end = run.at(-1)?.span[1] ?? 0;
  const [next] = behind;
  const upTo = Math.min(next?.span[0] ?? Infinity, end + LONGEST_ITEM);
  if (MORE.test(restOfParagraph(text, end))) return true;
  const item = text.slice(end, upTo).split(OTHER_LIST, 1)[0] ?? '';
  if (isWrittenElse(run.length + 1, item)) return true;
  const paragraphEnd = end + restOfParagraph(text, end).length;
  const inParagraph = behind.filter(({ span }) => span[0] < paragraphEnd);
  return (
    (next !== undefined && next.ordinal !== 1) ||
    inParagraph.some(({ ordinal }) => ordinal === run.length + 1)
  );
}

function itemsAt(text: string, markers: readonly Marker[], at: number): DeclaredItems | null {
  const first = markers[at];
  if (first?.ordinal !== 1) return null;
  const from = Math.max(0, first.span[0] - LONGEST_DECLARATION);
  const match = DECLARES.exec(text.slice(from, first.span[0]));
  const declared = parseCount(match?.[1] ?? '');
  if (!match || declared === null) return null;
  const rest = markers.slice(at);
  const run = firstRun(rest);
  const isOpen = run.length < declared && mayGoOn(text, run, rest.slice(run.length));
  const start = from + match.index;
  return {
    declared,
    span: [start, start + match[0].trimEnd().length],
    markers: run,
    counted: isOpen ? null : run.length,
  };
}

/** Every declared list of the narrative. */
export function declaredItems(input: RuleInput): readonly DeclaredItems[] {
  return sectionMarkers(input).flatMap((markers) => {
    const place = markers[0]?.span[0] ?? 0;
    const section = input.report.sections.find(({ span }) => span[0] <= place && place < span[1]);
    // What stands behind the section has numbers of its own.
    const text = input.text.slice(0, section?.span[1]);
    return markers.flatMap((_, at) => itemsAt(text, markers, at) ?? []);
  });
}
