import { useCallback, useMemo, useRef, useState } from 'react';
import type { CaseView } from '../../../shared/contract/case-view';
import type { JudgingSettings } from '../../../shared/contract/settings';
import type { AnnualReport } from '../../../shared/report/annual-report';
import { indexCase } from './case-index';
import { makeChoosing, type Choosing } from './choosing';
import type { Form, ListId, Review } from './review-context';
import { listedFindings, type FindingFilter } from './listed-findings';
import { extended, toggled, type Picked } from './picked';
import { selectionOf, type Selection } from './selection';
import { useMovingOn } from './use-moving-on';
import type { CaseDesk } from './use-case';

interface Writing {
  readonly form: Form | null;
  readonly openForm: (form: Form) => void;
  readonly closeForm: () => void;
  readonly leaveForm: () => void;
  readonly leaving: boolean;
  readonly stayInForm: () => void;
  readonly setWritten: (written: boolean) => void;
}

function useWriting(onWriting: (written: boolean) => void): Writing {
  const [form, setForm] = useState<Form | null>(null);
  const [leaving, setLeaving] = useState(false);
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
    setLeaving(false);
    setForm(null);
  }, [setWritten]);
  const leaveForm = useCallback(() => {
    if (written.current) setLeaving(true);
    else closeForm();
  }, [closeForm]);
  const stayInForm = useCallback(() => setLeaving(false), []);
  return { form, openForm, closeForm, leaveForm, leaving, stayInForm, setWritten };
}

type Picking = Pick<Review, 'picked' | 'pick' | 'clearPicked'>;

/** The numbers that are selected to be reckoned with. */
function usePicking(report: AnnualReport): Picking {
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const pick = useCallback(
    (each: Picked, extend: boolean) =>
      setPicked((now) =>
        extend && each.kind === 'cell' ? extended(report, now, each.ref) : toggled(now, each),
      ),
    [report],
  );
  const clearPicked = useCallback(() => setPicked([]), []);
  return { picked, pick, clearPicked };
}

interface Beginning {
  readonly list: ListId;
  readonly selection: Selection | null;
}

/**
 * What a review begins with: where a new version has just come, what became of the findings; else the first doubt,
 * because a number that was misread makes findings that are none; else the gravest finding that is open, or the
 * gravest of all.
 */
export function beginningOf(view: CaseView): Beginning {
  const latest = view.events.find(({ seq }) => seq === view.state.undoSeq);
  if (view.comparison && latest?.act.type === 'replaceFile')
    return { list: 'versions', selection: null };
  if (view.report.issues.length > 0)
    return { list: 'doubts', selection: { kind: 'doubt', index: 0 } };
  const all = listedFindings(view);
  const first = all.find(({ status }) => status === 'open') ?? all[0];
  return { list: 'findings', selection: first ? selectionOf(first) : null };
}

/** What the whole of a review knows beside its parts. */
export type ReviewState = Review & {
  readonly choosing: Choosing;
  /** What is to be said aloud. */
  readonly said: string;
};

/** Something is chosen from the beginning, so that one sees at once where to start. */
export function useReviewState(
  view: CaseView,
  desk: CaseDesk,
  judging: JudgingSettings,
  onWriting: (written: boolean) => void,
): ReviewState {
  const [beginning] = useState(() => beginningOf(view));
  const [choosing] = useState(() => makeChoosing(beginning.selection));
  const { choose, showPlace } = choosing;
  const writing = useWriting(onWriting);
  const [list, setList] = useState<ListId>(beginning.list);
  const [filter, setFilter] = useState<FindingFilter>('all');
  const picking = usePicking(view.report);
  const index = useMemo(() => indexCase(view), [view]);
  const moving = useMovingOn({ index, moveOn: judging.nextAfterDecision, act: desk.act, choose });
  return {
    view,
    index,
    readOnly: view.brokenAt !== null,
    choosing,
    choose,
    showPlace,
    list,
    setList,
    filter,
    setFilter,
    ...picking,
    judging,
    ...writing,
    ...moving,
  };
}
