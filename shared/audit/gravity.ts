import type { Severity } from '../rules/rule';

/** From the gravest on. */
const GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];

/** Negative where the first is graver. */
export const byGravity = (
  a: { readonly severity: Severity },
  b: { readonly severity: Severity },
): number => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity);
