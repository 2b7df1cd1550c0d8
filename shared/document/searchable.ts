import { normalise } from './normalise';

/** A text as it is searched: a line end within a word, a width or a capital letter is in nobody's way. */
export const searchable = (text: string): string =>
  normalise(text).replace(/\s/g, '').toLowerCase();

/** The words that somebody looks for, as they are searched. */
export const searchedWords = (typed: string): readonly string[] =>
  typed
    .split(/\s+/)
    .map(searchable)
    .filter((word) => word !== '');
