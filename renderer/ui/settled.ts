import { ok, type Result } from '../../shared/lib/result';

/** What main answers with no word of its own: the call is not of the contract, the cases are locked, or it broke off. */
export interface Refused {
  readonly kind: 'invalidCall';
}

const REFUSED: Result<never, Refused> = { ok: false, error: { kind: 'invalidCall' } };

/** The answer of a call that answers with a result: being refused is an error like any other. */
export const settled = <T, E extends { readonly kind: string }>(
  call: Promise<Result<T, E>>,
): Promise<Result<T, E | Refused>> => call.catch(() => REFUSED);

/** The answer of a call that answers with a plain value. */
export const answered = <T>(call: Promise<T>): Promise<Result<T, Refused>> =>
  call.then(ok, () => REFUSED);
