import { Alert, Button } from 'antd';
import { useState, type ReactElement } from 'react';
import type { AppError } from '../../../shared/contract/app-error';
import type { CaseSummary } from '../../../shared/contract/case-list';
import { deskMessages } from '../../../shared/i18n/desk';
import { errorWords } from '../../ui/error-words';
import { KeyHint } from '../../ui/key-hint';
import { settled } from '../../ui/settled';
import { useWords } from '../../ui/words';

export interface Deleting {
  /** The case whose row is chosen and seen, if any. */
  readonly target: CaseSummary | null;
  /** What was deleted last, and by what name it can be brought back. */
  readonly last: { readonly of: CaseSummary; readonly name: string } | null;
  readonly error: AppError | null;
  readonly remove: () => Promise<void>;
  readonly bringBack: () => Promise<void>;
}

/** The row that takes the place of one that goes: the next, else the one above. */
function heirOf(rows: readonly CaseSummary[], caseId: string): string | null {
  const at = rows.findIndex((each) => each.caseId === caseId);
  return (rows[at + 1] ?? rows[at - 1])?.caseId ?? null;
}

interface Given {
  readonly target: CaseSummary | null;
  /** As they are shown. */
  readonly rows: readonly CaseSummary[];
  /** Puts the focus on the row of a case. */
  readonly goTo: (caseId: string) => void;
}

/** Deletes a case, and takes that back. Main tells when the list has changed. */
export function useDeleting({ target, rows, goTo }: Given): Deleting {
  const [last, setLast] = useState<Deleting['last']>(null);
  const [error, setError] = useState<AppError | null>(null);
  const remove = async (): Promise<void> => {
    if (!target) return;
    const deleted = await settled(window.gouji.call('deleteCase', { caseId: target.caseId }));
    setError(deleted.ok ? null : deleted.error);
    if (!deleted.ok) return;
    setLast({ of: target, name: deleted.value });
    const heir = heirOf(rows, target.caseId);
    if (heir !== null) goTo(heir);
  };
  const bringBack = async (): Promise<void> => {
    if (!last) return;
    const back = await settled(window.gouji.call('restoreCase', { name: last.name }));
    setError(back.ok ? null : back.error);
    if (!back.ok) return;
    setLast(null);
    goTo(last.of.caseId);
  };
  return { target, last, error, remove, bringBack };
}

/** The button beside the filters. */
export function DeleteButton({ target, remove }: Deleting): ReactElement {
  const t = useWords();
  return (
    <Button
      size="small"
      data-testid="delete-case"
      disabled={target === null}
      onClick={() => void remove()}
    >
      {t(deskMessages.deleteCase)} <KeyHint of="deleteCase" />
    </Button>
  );
}

/** What was deleted just now, with the way back. */
export function DeletedLine({ last, error, bringBack }: Deleting): ReactElement | null {
  const t = useWords();
  if (error) return <Alert banner type="error" title={errorWords(t, error)} />;
  if (!last) return null;
  const unit = last.of.unit ?? last.of.fileName;
  const year = last.of.year ?? t(deskMessages.yearUnknown);
  return (
    <Alert
      banner
      type="info"
      title={t(deskMessages.caseDeleted, { what: `${unit} ${year}` })}
      action={
        <Button size="small" data-testid="undo-delete" onClick={() => void bringBack()}>
          {t(deskMessages.undoDelete)} <KeyHint of="undoList" />
        </Button>
      }
    />
  );
}
