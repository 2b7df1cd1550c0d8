const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** 三成 is said of what is nearer to it than to 两成 or 四成. */
const TENTHS = 10;

/**
 * Half a unit of the last digit that is printed, for a number that was rounded to be printed: 52.31万元 may stand for
 * anything within 50 元 of it. 0 for a whole number without 万 or 亿, which is a count and exact.
 */
export function roundingOf(words: string): number {
  if (words.endsWith('成')) return TENTHS / 2;
  const match = /\d+(?:\.(\d+))?\s?([万亿]?)/.exec(words);
  const decimals = match?.[1]?.length ?? 0;
  const scale = SCALES[match?.[2] ?? ''] ?? 1;
  return decimals === 0 && scale === 1 ? 0 : (scale / 10 ** decimals) * 0.5;
}
