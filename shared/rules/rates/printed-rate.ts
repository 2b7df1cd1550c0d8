/** One of the last digit that is printed: 0.1 for 99.3%, 10 for 三成. */
export const lastDigit = (words: string): number =>
  words.endsWith('成') ? 10 : 10 ** -(/\.(\d+)/.exec(words)?.[1]?.length ?? 0);

/** Whether a share is printed as `rate`: rounded, or cut off. */
export function printsAs(share: number, rate: number, unit: number): boolean {
  const over = share * 100 - rate;
  return over >= -unit / 2 - 1e-9 && over < unit - 1e-9;
}

/** Whether some whole number of `base` things is printed as `rate`; those around the nearest are enough to look at. */
export function isPossible(base: number, rate: number, unit: number): boolean {
  const near = Math.floor((base * rate) / 100);
  return [near - 1, near, near + 1, near + 2].some(
    (count) => count >= 0 && count <= base && printsAs(count / base, rate, unit),
  );
}
