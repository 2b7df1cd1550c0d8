import { deskMessages } from '../../../shared/i18n/desk';
import type { Message } from '../../../shared/i18n/message';

/** The shortest passphrase that the main process takes. */
const SHORTEST = 8;

/** What is wrong with a new passphrase; `null` when it can be used. */
export function passphraseProblem(first: string, second: string): Message | null {
  if (first.length < SHORTEST) return deskMessages.passphraseShort;
  return first === second ? null : deskMessages.passphraseDiffers;
}
