import { readFile } from 'node:fs/promises';
import type { AppError } from '../../shared/contract/view';
import type { Result } from '../../shared/lib/result';
import { fail, ok } from '../../shared/lib/result';
import type { AnnualReport } from '../../shared/report/annual-report';
import type { Reading } from '../import/read-and-audit';
import { readAndAudit } from '../import/read-and-audit';

export interface AuditedFile extends Reading {
  readonly bytes: Uint8Array;
}

/** A file's bytes; what the system says when it cannot be read is told by its code (ENOENT, EACCES …). */
export async function readBytes(file: string): Promise<Result<Uint8Array, AppError>> {
  try {
    return ok(await readFile(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return fail({ kind: 'unreadableFile', code });
  }
}

/** Reads and audits one file as the window does. */
export async function auditFile(
  file: string,
  lastYear: AnnualReport | null,
): Promise<Result<AuditedFile, AppError>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const reading = readAndAudit({ bytes: bytes.value, corrections: [], lastYear });
  return reading.ok ? ok({ bytes: bytes.value, ...reading.value }) : reading;
}
