/**
 * How alike two texts are, from 0 (nothing in common) to 1 (the same): what part of the longer one stays when as few
 * characters as possible are put in, left out or exchanged. Takes time as the product of their lengths.
 */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (a === b) return 1;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const exchanged = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const shorter = Math.min(above[column] ?? 0, line[column - 1] ?? 0) + 1;
      line.push(Math.min(exchanged, shorter));
    }
    above = line;
  }
  return 1 - (above[b.length] ?? longest) / longest;
}
