import type { AppError } from '../../shared/contract/app-error';
import type { Result } from '../../shared/lib/result';
import { ok } from '../../shared/lib/result';
import type { AnnualReport } from '../../shared/report/annual-report';
import type { Reading } from '../import/read-and-audit';
import { BY_ITSELF } from '../import/reading-request';
import type { Reader } from '../import/reader';
import { readChosenFile } from '../store/read-chosen-file';

export interface AuditedFile extends Reading {
  readonly bytes: Uint8Array;
}

/** Reads and audits one file as the window does. */
export async function auditFile(
  file: string,
  lastYear: AnnualReport | null,
  reader: Reader,
): Promise<Result<AuditedFile, AppError>> {
  const bytes = await readChosenFile(file);
  if (!bytes.ok) return bytes;
  const reading = await reader.read({ bytes: bytes.value, ...BY_ITSELF, lastYear });
  return reading.ok ? ok({ bytes: bytes.value, ...reading.value }) : reading;
}
