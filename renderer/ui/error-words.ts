import { errorMessages } from '../../shared/i18n/errors';
import type { Message } from '../../shared/i18n/message';
import type { Words } from './words';

/** The sentence for what went wrong; an error's facts are the parameters of its message. */
export function errorWords<E extends { readonly kind: keyof typeof errorMessages }>(
  t: Words,
  error: E,
): string {
  return t(errorMessages[error.kind] as unknown as Message<E>, error);
}
