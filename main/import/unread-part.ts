import type { Place, UnreadMark } from '../../shared/document/source-document';
import type { DocumentPart, ParagraphPart } from './build-document';

/** Enough to see what it is: thousands of hidden rows are no reason to refuse a file. */
const LONGEST = 1000;

/** What a file has and does not show, or holds without being opened; nothing is read from it. */
export function unreadPart(
  unread: UnreadMark,
  words: string,
  places: readonly Place[],
): ParagraphPart {
  const line = words.trim().replace(/\s+/g, ' ');
  const text = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
  return { kind: 'paragraph', text, places, aside: true, unread };
}

export const isUnread = (part: DocumentPart): part is ParagraphPart =>
  part.kind === 'paragraph' && part.unread !== undefined;
