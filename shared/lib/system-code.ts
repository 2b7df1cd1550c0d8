/** The system's code of an error: `ENOSPC`, `EACCES` … */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

/** The same; an error that the system did not give is a mistake of ours and is thrown on. */
export function systemCode(error: unknown): string {
  const code = errorCode(error);
  if (code === 'unknown' || code.startsWith('ERR_')) throw error;
  return code;
}
