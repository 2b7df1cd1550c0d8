import { useCallback, useMemo, useRef, useState } from 'react';
import type { CaseView } from '../../../shared/contract/view';
import { indexCase } from './case-index';
import type { Focus, Form, ListId, Review } from './review-context';
import { placesOf, type Selection } from './selection';
import type { CaseDesk } from './use-case';

interface Choice {
  readonly selection: Selection | null;
  /** Where «next finding» goes on from, also while something else is chosen. */
  readonly findingId: string | null;
  readonly focus: Focus;
}

const NOTHING: Choice = { selection: null, findingId: null, focus: { place: 'first', stamp: 0 } };

interface Choosing {
  readonly choice: Choice;
  readonly choose: (selection: Selection | null) => void;
  readonly showPlace: (place: number) => void;
}

function useChoice(first: Selection | null): Choosing {
  const [choice, setChoice] = useState<Choice>(() => ({
    ...NOTHING,
    selection: first,
    findingId: first?.kind === 'finding' ? first.findingId : null,
  }));
  const choose = useCallback((selection: Selection | null) => {
    setChoice(({ findingId, focus }) => ({
      selection,
      findingId: selection?.kind === 'finding' ? selection.findingId : findingId,
      focus: { place: 'first', stamp: focus.stamp + 1 },
    }));
  }, []);
  const showPlace = useCallback((place: number) => {
    setChoice((now) => ({ ...now, focus: { place, stamp: now.focus.stamp + 1 } }));
  }, []);
  return { choice, choose, showPlace };
}

interface Writing {
  readonly form: Form | null;
  readonly openForm: (form: Form) => void;
  readonly closeForm: () => void;
  readonly setWritten: (written: boolean) => void;
}

function useWriting(onWriting: (written: boolean) => void): Writing {
  const [form, setForm] = useState<Form | null>(null);
  const written = useRef(false);
  const openForm = useCallback((next: Form) => {
    if (written.current) document.querySelector<HTMLElement>('.act-form textarea')?.focus();
    else setForm(next);
  }, []);
  const setWritten = useCallback(
    (value: boolean) => {
      written.current = value;
      onWriting(value);
    },
    [onWriting],
  );
  const closeForm = useCallback(() => {
    setWritten(false);
    setForm(null);
  }, [setWritten]);
  return { form, openForm, closeForm, setWritten };
}

interface Beginning {
  readonly list: ListId;
  readonly selection: Selection | null;
}

/**
 * What a review begins with: where a new version has just come, what became of the findings; else the first doubt, because a number that was misread makes findings that are none; else
 * the gravest finding.
 */
export function beginningOf(
  view: Pick<CaseView, 'report' | 'audit' | 'events' | 'state' | 'comparison'>,
): Beginning {
  const { report, audit } = view;
  const latest = view.events.find(({ seq }) => seq === view.state.undoSeq);
  if (view.comparison && latest?.act.type === 'replaceFile')
    return { list: 'versions', selection: null };
  if (report.issues.length > 0) return { list: 'doubts', selection: { kind: 'doubt', index: 0 } };
  const [finding] = audit.findings;
  return {
    list: 'findings',
    selection: finding ? { kind: 'finding', findingId: finding.id } : null,
  };
}

/** Something is chosen from the beginning, so that one sees at once where to start. */
export function useReviewState(
  view: CaseView,
  desk: CaseDesk,
  onWriting: (written: boolean) => void,
): Review & { readonly findingId: string | null } {
  const [beginning] = useState(() => beginningOf(view));
  const { choice, choose, showPlace } = useChoice(beginning.selection);
  const writing = useWriting(onWriting);
  const [list, setList] = useState<ListId>(beginning.list);
  const index = useMemo(() => indexCase(view), [view]);
  const places = useMemo(() => placesOf(choice.selection, view), [choice.selection, view]);
  return {
    view,
    index,
    readOnly: view.brokenAt !== null,
    ...choice,
    places,
    choose,
    showPlace,
    list,
    setList,
    ...writing,
    act: desk.act,
  };
}
