import { useEffect, useState } from 'react';
import { maxMbOf } from '../../../../shared/contract/limits';
import type { AppError } from '../../../../shared/contract/app-error';
import type { HandedIn } from '../../../../shared/contract/case-view';
import { readBytes } from '../../../ui/read-bytes';
import { settled } from '../../../ui/settled';
import { useReview } from '../review-context';

export type Checked =
  | { readonly status: 'checking' }
  | { readonly status: 'failed'; readonly error: AppError }
  | { readonly status: 'checked'; readonly found: HandedIn };

interface HandedInFile {
  readonly checked: Checked;
  /** `null` until the file has been read. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

const CHECKING: HandedInFile = { checked: { status: 'checking' }, bytes: null };

const failed = (error: AppError): HandedInFile => ({
  checked: { status: 'failed', error },
  bytes: null,
});

async function check(caseId: string, file: File): Promise<HandedInFile> {
  const limitMb = maxMbOf(file.name);
  if (file.size > limitMb * 1024 * 1024) return failed({ kind: 'fileTooLarge', limitMb });
  const read = await readBytes(file);
  if (!read.ok) return failed(read.error);
  const bytes = read.value;
  const input = { caseId, file: { name: file.name, bytes } };
  const answer = await settled(window.gouji.call('checkHandedIn', input));
  return answer.ok
    ? { checked: { status: 'checked', found: answer.value }, bytes }
    : failed(answer.error);
}

/** Reads the file and asks the main process what it is. */
export function useHandedIn(file: File): HandedInFile {
  const { caseId } = useReview().view;
  const [found, setFound] = useState<HandedInFile>(CHECKING);
  useEffect(() => {
    let gone = false;
    void check(caseId, file).then((result) => {
      if (!gone) setFound(result);
    });
    return () => {
      gone = true;
    };
  }, [caseId, file]);
  return found;
}
