/** A short name for a place of the text that stays the same as long as its words do (FNV-1a, 32 bits, hex). */
export function textKey(words: string): string {
  let hash = 0x811c9dc5;
  for (const char of words.replace(/\s/g, '')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Whether a case is named by its words. */
export const isTextKey = (key: string): boolean => /^[0-9a-f]{8}(?:-\d+)?$/.test(key);

/** Makes keys that stand more than once different: the second of `a1` becomes `a1-2`. */
export function numberRepeats<T extends { readonly key: string }>(
  cases: readonly T[],
): readonly T[] {
  const seen = new Map<string, number>();
  return cases.map((each) => {
    const count = (seen.get(each.key) ?? 0) + 1;
    seen.set(each.key, count);
    return count === 1 ? each : { ...each, key: `${each.key}-${count}` };
  });
}
