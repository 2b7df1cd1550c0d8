import { isElement, type XmlElement } from '../zip/xml';

/** Notes of a reviewer, deleted text, the reading aid, footnotes: not what the line says. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'office:annotation',
  'office:annotation-end',
  'text:tracked-changes',
  'text:ruby-text',
  'text:note',
  'draw:frame',
  'draw:custom-shape',
]);

const MAX_SPACES = 1000;

/** White space in the file is one space; what stands for more has its own elements. */
export function readLine(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return child.replace(/[ \t\r\n]+/g, ' ');
      if (LEFT_OUT.has(child.name)) return '';
      if (child.name === 'text:tab') return '\t';
      if (child.name === 'text:line-break') return '\n';
      if (child.name !== 'text:s') return readLine(child);
      const count = Number(child.attributes['text:c'] ?? 1);
      return ' '.repeat(Number.isInteger(count) ? Math.min(Math.max(count, 1), MAX_SPACES) : 1);
    })
    .join('');
}

/** Text boxes and notes, which stand beside the line. */
export function besideLine(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.name === 'draw:text-box' || child.name === 'text:note-body') return [child];
    return child.name.startsWith('office:annotation') ? [] : besideLine(child);
  });
}
