import type { CaseState } from '../../shared/casefile/state';
import type { CaseSummary } from '../../shared/contract/case-list';
import type { SearchHit } from '../../shared/contract/case-search';
import { searchable } from '../../shared/document/searchable';
import type { Reading } from '../import/read-and-audit';
import type { CaseTexts } from '../store/case-texts';

/** `basis` names what they come from. */
export const textsOf = (
  basis: string,
  { document, audit }: Pick<Reading, 'document' | 'audit'>,
): CaseTexts => ({
  basis,
  text: searchable(document.text),
  findings: audit.findings.map(({ message }) => searchable(`${message['zh-CN']} ${message.en}`)),
});

/** What the inspectors have written in a case. */
export const notesOf = ({
  ownFindings,
  annotations,
  comments,
  decisions,
}: CaseState): readonly string[] =>
  [
    ...ownFindings.map(({ text, advice }) => `${text} ${advice}`),
    ...annotations.map(({ text }) => text),
    ...Object.values(comments).flatMap((remarks) => remarks.map(({ text }) => text)),
    ...Object.values(decisions).map(({ reason }) => reason),
  ].map(searchable);

/** Characters of what is shown around a word. */
const AROUND = 18;

function excerptOf(text: string, word: string): string {
  const at = text.indexOf(word);
  const start = Math.max(0, at - AROUND);
  const end = Math.min(text.length, at + word.length + AROUND);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** Where the words stand in a case; `null` where not all of them do, or all in its line of the list. */
export function hitOf(
  { caseId, unit, year, fileName }: CaseSummary,
  texts: CaseTexts,
  notes: readonly string[],
  words: readonly string[],
): SearchHit | null {
  const line = searchable(`${unit ?? ''} ${year ?? ''} ${fileName}`);
  const places = [
    ...texts.findings.map((text) => ({ where: 'finding' as const, text })),
    ...notes.map((text) => ({ where: 'note' as const, text })),
    { where: 'text' as const, text: texts.text },
  ];
  const inside = words.filter((word) => !line.includes(word));
  const found = inside.map((word) => places.find(({ text }) => text.includes(word)));
  const [word, place] = [inside[0], found[0]];
  if (word === undefined || !place || found.includes(undefined)) return null;
  return { caseId, where: place.where, excerpt: excerptOf(place.text, word) };
}
