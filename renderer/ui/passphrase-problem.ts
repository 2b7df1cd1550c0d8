import type { Message } from '../../shared/i18n/message';

/** The shortest passphrase or password that the main process takes. */
const SHORTEST = 8;

interface ProblemWords {
  readonly short: Message;
  readonly differs: Message;
}

/** What is wrong with a new passphrase; `null` when it can be used. */
export function passphraseProblem(
  first: string,
  second: string,
  words: ProblemWords,
): Message | null {
  if (first.length < SHORTEST) return words.short;
  return first === second ? null : words.differs;
}
