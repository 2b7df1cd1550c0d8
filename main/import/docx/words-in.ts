import { elementsOf, textOf, type XmlElement } from '../zip/xml';

const TEXT: ReadonlySet<string> = new Set(['w:t', 'w:delText']);
const APART: ReadonlySet<string> = new Set(['w:p', 'w:tc', 'w:tab', 'w:br']);

/** All words in what is not shown, deleted ones too. */
export function wordsIn(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => {
      if (TEXT.has(child.name)) return textOf(child);
      return APART.has(child.name) ? ` ${wordsIn(child)} ` : wordsIn(child);
    })
    .join('');
}
