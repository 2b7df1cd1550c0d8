/** The start of a text, with an ellipsis where more follows. `length` counts characters. */
export function excerpt(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text;
}
