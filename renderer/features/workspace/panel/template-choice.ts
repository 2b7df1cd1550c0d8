/** A text that is being written with wordings in it. */
export interface Writing {
  readonly text: string;
  /** What stood in it when a wording was inserted last: what comes after it looks for the next one. */
  readonly kept: string;
}

/** What is typed to look for a wording. */
export const typedIn = ({ text, kept }: Writing): string =>
  (text.startsWith(kept) ? text.slice(kept.length) : text).trim();

/** The wordings that have all that is typed in them. All of them before anything is. */
export function matching(wordings: readonly string[], writing: Writing): readonly string[] {
  const typed = typedIn(writing).toLowerCase();
  return wordings.filter(
    (each) => each.toLowerCase().includes(typed) && !writing.text.includes(each),
  );
}

/** Puts a wording in the place of what was typed to find it. */
export function inserted({ text, kept }: Writing, wording: string): Writing {
  const before = text.startsWith(kept) ? kept : '';
  const next = `${before}${wording}`;
  return { text: next, kept: next };
}
