import { errorMessages } from '../i18n/errors';
import type { Message } from '../i18n/message';
import type { Lang } from '../lib/localised';
import type { AppError } from './app-error';

type Words = {
  readonly [K in AppError['kind']]: Message | Message<Extract<AppError, { kind: K }>>;
};

/** A missing kind, or one whose words want other facts than the error has, does not compile. */
const messages: Words = errorMessages;

/** What the user is told of an error. */
export function errorSentence(lang: Lang, error: AppError): string {
  const words = messages[error.kind][lang] as string | ((facts: AppError) => string);
  return typeof words === 'string' ? words : words(error);
}
