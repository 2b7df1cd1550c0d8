import type { AppError } from '../../shared/contract/app-error';
import { fail, type Result } from '../../shared/lib/result';
import { systemCode } from '../../shared/lib/system-code';

export type SaveError = Extract<AppError, { kind: 'saveFailed' }>;

/** What the system has against writing is an answer like any other. Mistakes of ours go on as they are. */
export async function saved<T, E extends { readonly kind: string }>(
  write: () => Promise<Result<T, E>>,
): Promise<Result<T, E | SaveError>> {
  try {
    return await write();
  } catch (error) {
    return fail({ kind: 'saveFailed', code: systemCode(error) });
  }
}
