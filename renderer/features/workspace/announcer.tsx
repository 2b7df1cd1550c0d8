import { useState, type ReactElement } from 'react';
import type { CaseView } from '../../../shared/contract/case-view';
import { deskMessages } from '../../../shared/i18n/desk';
import { useWords, type Words } from '../../ui/words';
import { describeEvent } from './describe-act';
import type { CaseIndex } from './case-index';
import { useChoice } from './choosing';
import { useReview, type Review } from './review-context';
import { findingIdOf, type Selection } from './selection';

/** The last thing that was done to the case, in words; nothing for what is no act of a review. */
export function lastActWords(t: Words, view: CaseView): string {
  const last = view.events.at(-1);
  if (!last) return '';
  const { act, seq } = last;
  if (act.type === 'undo' || act.type === 'redo') {
    const what = describeEvent(t, view, act.seq) ?? '';
    return t(act.type === 'undo' ? deskMessages.undoneWhat : deskMessages.redoneWhat, { what });
  }
  return describeEvent(t, view, seq) ?? '';
}

function findingWords(t: Words, { listed: findings }: CaseIndex, findingId: string): string {
  const at = findings.findIndex((each) => each.id === findingId);
  const listed = findings[at];
  if (!listed) return '';
  const text = listed.kind === 'own' ? listed.own.text : t.of(listed.finding.message);
  const what = `${t(deskMessages[listed.severity])} ${text}`;
  return t(deskMessages.chosenAloud, { at: at + 1, of: findings.length, what });
}

function doubtWords(t: Words, view: CaseView, index: number): string {
  const { issues } = view.report;
  const issue = issues[index];
  if (!issue) return '';
  const what = t.of(issue.message);
  return t(deskMessages.chosenAloud, { at: index + 1, of: issues.length, what });
}

/** What has been chosen by a key, whose focus stays where it was. */
export function chosenWords(
  t: Words,
  { view, index }: Pick<Review, 'view' | 'index'>,
  selection: Selection | null,
): string {
  if (selection?.kind === 'doubt') return doubtWords(t, view, selection.index);
  const findingId = findingIdOf(selection);
  return findingId === null ? '' : findingWords(t, index, findingId);
}

/** For who does not see it: what happened, and what is chosen now. Silent until something changes. */
export function Announcer(): ReactElement {
  const t = useWords();
  const { view, index } = useReview();
  const { selection } = useChoice();
  const [first] = useState({ events: view.events.length, selection });
  const acted = view.events.length > first.events;
  const chose = selection !== first.selection;
  return (
    <div className="aloud">
      <p role="status" data-testid="aloud-act">
        {acted ? lastActWords(t, view) : ''}
      </p>
      <p role="status" data-testid="aloud-chosen">
        {chose ? chosenWords(t, { view, index }, selection) : ''}
      </p>
    </div>
  );
}
