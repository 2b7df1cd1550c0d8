/**
 * How many characters must be put in, left out or exchanged to make one text the other, two neighbours that changed
 * places counting once; `null` where that is more than `limit`. Takes `limit × length` steps at the most.
 */
export function editDistance(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  let twoAbove: readonly number[] = [];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const far = Math.abs(i - j) > limit;
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const crossed = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = crossed ? (twoAbove[j - 2] ?? limit) + 1 : Infinity;
      const cost = far
        ? limit + 1
        : Math.min((above[j - 1] ?? 0) + same, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swapped);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return null;
    twoAbove = above;
    above = row;
  }
  const distance = above[b.length] ?? limit + 1;
  return distance > limit ? null : distance;
}
