import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Act } from '../../../shared/casefile/event';
import { rereads } from '../../../shared/casefile/rereads';
import type { AppError } from '../../../shared/contract/app-error';
import type { CaseChange, OpenedCase } from '../../../shared/contract/case-view';
import type { Result } from '../../../shared/lib/result';
import { settled } from '../../ui/settled';
import { applyChange } from './apply-change';

export type Saving = 'idle' | 'saving' | 'saved' | 'failed';

type Opened =
  | { readonly status: 'opening' }
  | { readonly status: 'failed'; readonly error: AppError }
  | { readonly status: 'open'; readonly view: OpenedCase };

/** A case as the main process keeps it, and what can be done to it. */
export interface CaseDesk {
  readonly opened: Opened;
  readonly saving: Saving;
  /** An act is being done after which the report is read anew. */
  readonly rereading: boolean;
  /** Why the last act was not done; `null` when it was. */
  readonly error: AppError | null;
  /** Answers whether the act is on the disk. */
  readonly act: (act: Act) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
  /** Takes in a file for the case: a new version of its report, or a second reader's judgements. */
  readonly take: (file: HandedInFile) => Promise<boolean>;
}

export interface HandedInFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Answer = Promise<Result<CaseChange, AppError>>;

interface Progress {
  readonly rereading: boolean;
  readonly saving: Saving;
  readonly error: AppError | null;
}

async function open(caseId: string): Promise<Opened> {
  const answer = await settled(window.gouji.call('openCase', { caseId }));
  return answer.ok
    ? { status: 'open', view: answer.value }
    : { status: 'failed', error: answer.error };
}

/** Another version of the report has another text, which a change does not bring. */
const isOfOpenFile = (opened: Opened, { state }: CaseChange): boolean =>
  opened.status === 'open' && opened.view.file.sha256 === state.file?.sha256;

interface HeldCase {
  readonly opened: Opened;
  readonly setOpened: (change: (now: Opened) => Opened) => void;
  /** What is held when an act is done, so that only what has changed is sent. */
  readonly latest: RefObject<Opened>;
}

function useOpened(caseId: string, changes: number): HeldCase {
  const [opened, setOpened] = useState<Opened>({ status: 'opening' });
  useEffect(() => {
    let gone = false;
    void open(caseId).then((result) => {
      if (!gone) setOpened(result);
    });
    return () => {
      gone = true;
    };
  }, [caseId, changes]);
  const latest = useRef(opened);
  useEffect(() => {
    latest.current = opened;
  }, [opened]);
  return { opened, setOpened, latest };
}

type SettleAct = (answer: Answer, rereading: boolean) => Promise<boolean>;

/** What can be done to the case, of which the window holds `latest`. */
function actsOn(
  caseId: string,
  latest: RefObject<Opened>,
  settleAct: SettleAct,
): Pick<CaseDesk, 'act' | 'undo' | 'redo' | 'take'> {
  const held = (): { readonly caseId: string; readonly version?: number } => {
    const { current } = latest;
    return { caseId, ...(current.status === 'open' ? { version: current.view.version } : {}) };
  };
  const eventRereads = (which: 'undoSeq' | 'redoSeq'): boolean => {
    const { current } = latest;
    if (current.status !== 'open') return false;
    const { events, state } = current.view;
    return events.some(({ seq, act }) => seq === state[which] && rereads(act));
  };
  return {
    act: (each: Act) =>
      settleAct(window.gouji.call('act', { ...held(), act: each }), rereads(each)),
    undo: () => settleAct(window.gouji.call('undo', held()), eventRereads('undoSeq')),
    redo: () => settleAct(window.gouji.call('redo', held()), eventRereads('redoSeq')),
    take: (file: HandedInFile) =>
      settleAct(window.gouji.call('takeHandedIn', { ...held(), file }), true),
  };
}

/** Opens a case, and again when it has changed otherwise than by an act (`changes`). */
export function useCase(caseId: string, changes: number): CaseDesk {
  const { opened, setOpened, latest } = useOpened(caseId, changes);
  const [progress, setProgress] = useState<Progress>({
    saving: 'idle',
    rereading: false,
    error: null,
  });

  const settleAct = useCallback(
    async (answer: Answer, rereading: boolean): Promise<boolean> => {
      setProgress({ saving: 'saving', rereading, error: null });
      const result = await settled(answer);
      setProgress({
        saving: result.ok ? 'saved' : 'failed',
        rereading: false,
        error: result.ok ? null : result.error,
      });
      if (!result.ok) return false;
      const change = result.value;
      const reopened = isOfOpenFile(latest.current, change) ? null : await open(caseId);
      setOpened((now) => {
        if (reopened) return reopened;
        return now.status === 'open' ? { ...now, view: applyChange(now.view, change) } : now;
      });
      return true;
    },
    [caseId, latest, setOpened],
  );

  const acts = useMemo(() => actsOn(caseId, latest, settleAct), [caseId, latest, settleAct]);
  return { opened, ...progress, ...acts };
}
