import { normalise } from '../../../shared/document/normalise';
import { findNumbers } from '../../../shared/parse/numbers';

/** `quantity 14 件`, `name www…`: each number of a text with its kind, and its value or its words. */
export const readNumbers = (text: string) => {
  const words = normalise(text);
  return findNumbers(words, [0, words.length]).map(({ kind, value, unit, fuzzy, span }) =>
    kind === 'quantity' || kind === 'percent'
      ? `${fuzzy ? '~' : ''}${value ?? '?'} ${unit ?? '-'}`
      : `${kind} ${words.slice(...span)}`,
  );
};
