import { useCallback, useEffect, useState } from 'react';
import type { Act } from '../../../shared/casefile/event';
import type { AppError, CaseUpdate, CaseView } from '../../../shared/contract/view';
import type { Result } from '../../../shared/lib/result';

export type Saving = 'idle' | 'saving' | 'saved' | 'failed';

type Opened =
  | { readonly status: 'opening' }
  | { readonly status: 'failed'; readonly error: AppError | null }
  | { readonly status: 'open'; readonly view: CaseView };

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
}

type Answer = Promise<Result<CaseUpdate, AppError>>;

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

/** Opens a case, and again when it has changed otherwise than by an act (`version`). */
export function useCase(caseId: string, version: number): CaseDesk {
  const [opened, setOpened] = useState<Opened>({ status: 'opening' });
  const [progress, setProgress] = useState<Progress>({ saving: 'idle', error: null });

  useEffect(() => {
    let gone = false;
    void open(caseId).then((result) => {
      if (!gone) setOpened(result);
    });
    return () => {
      gone = true;
    };
  }, [caseId, version]);

  const take = useCallback(async (answer: Answer): Promise<boolean> => {
    setProgress({ saving: 'saving', error: null });
    const result = await settle(answer);
    setProgress(
      result.ok ? { saving: 'saved', error: null } : { saving: 'failed', error: result.error },
    );
    if (!result.ok) return false;
    setOpened((now) =>
      now.status === 'open' ? { ...now, view: { ...now.view, ...result.value } } : now,
    );
    return true;
  }, []);

  const act = useCallback(
    (each: Act) => take(window.gouji.call('act', { caseId, act: each })),
    [caseId, take],
  );
  const undo = useCallback(() => take(window.gouji.call('undo', { caseId })), [caseId, take]);
  const redo = useCallback(() => take(window.gouji.call('redo', { caseId })), [caseId, take]);
  return { opened, ...progress, act, undo, redo };
}
