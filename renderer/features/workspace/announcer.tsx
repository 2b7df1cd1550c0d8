import { useMemo, useState, type ReactElement } from 'react';
import type { CaseView } from '../../../shared/contract/case-view';
import { deskMessages } from '../../../shared/i18n/desk';
import { useWords, type Words } from '../../ui/words';
import { justReopened } from './closing/just-reopened';
import { describeEvent } from './describe-act';
import type { CaseIndex } from './case-index';
import { useChoice } from './choosing';
import { useReview, type Review } from './review-context';
import { findingIdOf, type Selection } from './selection';

function doneWords(t: Words, view: CaseView): string {
  const last = view.events.at(-1);
  if (!last) return '';
  const { act, seq } = last;
  if (act.type === 'undo' || act.type === 'redo') {
    const what = describeEvent(t, view, act.seq) ?? '';
    return t(act.type === 'undo' ? deskMessages.undoneWhat : deskMessages.redoneWhat, { what });
  }
  return describeEvent(t, view, seq) ?? '';
}

/** The last thing that was done to the case, in words, and whether it opened the case again; nothing for what is no act of a review. */
export function lastActWords(t: Words, view: CaseView): string {
  const what = doneWords(t, view);
  return justReopened(view) ? t(deskMessages.actReopened, { what }) : what;
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

/** For who does not see it: what happened. Outlasts the review itself, which another version of the report begins anew. */
export function ActAnnouncer({ view }: { readonly view: CaseView }): ReactElement {
  const t = useWords();
  const [first] = useState(view.events.length);
  const words = useMemo(() => lastActWords(t, view), [t, view]);
  return (
    <p role="status" className="aloud" data-testid="aloud-act">
      {view.events.length > first ? words : ''}
    </p>
  );
}

/** For who does not see it: what is chosen now. Silent until something changes. */
export function ChoiceAnnouncer(): ReactElement {
  const t = useWords();
  const { view, index } = useReview();
  const { selection } = useChoice();
  const [first] = useState(selection);
  return (
    <p role="status" className="aloud" data-testid="aloud-chosen">
      {selection === first ? '' : chosenWords(t, { view, index }, selection)}
    </p>
  );
}
