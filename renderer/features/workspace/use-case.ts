import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Act } from '../../../shared/casefile/event';
import type { AppError, CaseChange, OpenedCase } from '../../../shared/contract/view';
import type { Result } from '../../../shared/lib/result';
import { applyChange } from './apply-change';

export type Saving = 'idle' | 'saving' | 'saved' | 'failed';

type Opened =
  | { readonly status: 'opening' }
  | { readonly status: 'failed'; readonly error: AppError | null }
  | { readonly status: 'open'; readonly view: OpenedCase };

/** A case as the main process keeps it, and what can be done to it. */
export interface CaseDesk {
  readonly opened: Opened;
  readonly saving: Saving;
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
  readonly saving: Saving;
  readonly error: AppError | null;
}

async function open(caseId: string): Promise<Opened> {
  try {
    const answer = await window.gouji.call('openCase', { caseId });
    return answer.ok
      ? { status: 'open', view: answer.value }
      : { status: 'failed', error: answer.error };
  } catch {
    return { status: 'failed', error: null };
  }
}

async function settle(answer: Answer): Answer {
  try {
    return await answer;
  } catch {
    return { ok: false, error: { kind: 'invalidCall' } };
  }
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

/** Opens a case, and again when it has changed otherwise than by an act (`changes`). */
export function useCase(caseId: string, changes: number): CaseDesk {
  const { opened, setOpened, latest } = useOpened(caseId, changes);
  const [progress, setProgress] = useState<Progress>({ saving: 'idle', error: null });

  const settleAct = useCallback(
    async (answer: Answer): Promise<boolean> => {
      setProgress({ saving: 'saving', error: null });
      const result = await settle(answer);
      setProgress(
        result.ok ? { saving: 'saved', error: null } : { saving: 'failed', error: result.error },
      );
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

  const acts = useMemo(() => {
    const held = (): { readonly caseId: string; readonly version?: number } => {
      const { current } = latest;
      return { caseId, ...(current.status === 'open' ? { version: current.view.version } : {}) };
    };
    const { call } = window.gouji;
    return {
      act: (each: Act) => settleAct(call('act', { ...held(), act: each })),
      undo: () => settleAct(call('undo', held())),
      redo: () => settleAct(call('redo', held())),
      take: (file: HandedInFile) => settleAct(call('takeHandedIn', { ...held(), file })),
    };
  }, [caseId, latest, settleAct]);
  return { opened, ...progress, ...acts };
}
