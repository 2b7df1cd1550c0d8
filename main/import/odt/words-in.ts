import { isElement, type XmlElement } from '../zip/xml';

/** Who wrote it and when, and what others wrote about it. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'office:change-info',
  'office:annotation',
  'dc:creator',
  'dc:date',
  'meta:date-string',
  'meta:creator-initials',
]);
const APART: ReadonlySet<string> = new Set(['text:p', 'text:h', 'text:s', 'text:tab']);

/** All words in what is not shown. */
export const wordsIn = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (!isElement(child)) return child;
      if (LEFT_OUT.has(child.name)) return '';
      return APART.has(child.name) ? ` ${wordsIn(child)} ` : wordsIn(child);
    })
    .join('');
