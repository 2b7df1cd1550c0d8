/** How much of a part of the source stands in a list. */
export const QUOTE_LENGTH = 60;

/** On one line; what is longer is cut, as the whole of it is marked in the source. */
export function quoteOf(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length)}…` : line;
}
