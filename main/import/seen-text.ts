import { replaceControls } from './replace-controls';

/**
 * Characters that nobody sees: places where a line may end, joiners, marks of direction. The one that turns digits
 * round on the page (U+202E) is none of them: what is read would not be what is seen.
 */
const UNSEEN = /[\u061c\u180e\u200b-\u200f\u202a-\u202d\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** A soft hyphen beside a letter says where a word may be parted. */
const SOFT_HYPHEN = /(?<=\p{L})\xad|\xad(?=\p{L})/gu;
/** Elsewhere Word and what prints PDFs show it as a hyphen: 8-6 must not become 86. */
const SHOWN_HYPHEN = /\xad/g;
const ANY = /[\xad\u061c\u180e\u200b-\u200f\u202a-\u202d\u2060-\u2064\u2066-\u2069\ufeff]/;

/** Where characters of the text were left out, in order. */
export type LeftOut = readonly number[];

/** The text as it is seen. Control characters are spaces: they mean nothing in a report, and no window can show them. */
export function seenText(text: string): { readonly text: string; readonly leftOut: LeftOut } {
  const whole = replaceControls(text);
  if (!ANY.test(whole)) return { text: whole, leftOut: [] };
  const all = [...whole.matchAll(UNSEEN), ...whole.matchAll(SOFT_HYPHEN)].map(({ index }) => index);
  const leftOut = [...new Set(all)].toSorted((a, b) => a - b);
  let seen = '';
  let from = 0;
  for (const at of leftOut) {
    seen += whole.slice(from, at);
    from = at + 1;
  }
  return { text: (seen + whole.slice(from)).replace(SHOWN_HYPHEN, '-'), leftOut };
}
