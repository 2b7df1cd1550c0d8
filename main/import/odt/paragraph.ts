import { SetText, type Setting } from '../set-text';
import { isElement, type XmlElement } from '../zip/xml';
import type { TextSetting, TextStyles } from './text-styles';

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

const BESIDE: ReadonlySet<string> = new Set(['draw:text-box', 'draw:image', 'text:note-body']);

const MAX_SPACES = 1000;

const spacesOf = ({ attributes }: XmlElement): string => {
  const count = Number(attributes['text:c'] ?? 1);
  return ' '.repeat(Number.isInteger(count) ? Math.min(Math.max(count, 1), MAX_SPACES) : 1);
};

function collect(parent: XmlElement, said: TextSetting, styles: TextStyles, line: SetText): void {
  if (said.hidden) return;
  const unseen = said.white === true || said.tiny === true;
  const setting: Setting = { ...said, unseen };
  for (const child of parent.children) {
    if (!isElement(child)) line.write(child.replace(/[ \t\r\n]+/g, ' '), setting);
    else if (child.name === 'text:tab') line.write('\t', setting);
    else if (child.name === 'text:line-break') line.write('\n', setting);
    else if (child.name === 'text:s') line.write(spacesOf(child), setting);
    else if (!LEFT_OUT.has(child.name)) {
      const own = styles.settingOf('text', child.attributes['text:style-name']);
      collect(child, { ...said, ...own }, styles, line);
    }
  }
}

/** White space in the file is one space; what stands for more has its own elements. */
export function readLine(element: XmlElement, styles: TextStyles): string {
  const line = new SetText();
  const own = styles.settingOf('paragraph', element.attributes['text:style-name']);
  collect(element, own, styles, line);
  return line.text;
}

/** Text boxes, pictures and notes, which stand beside the line. */
export function besideLine(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (BESIDE.has(child.name)) return [child];
    return child.name.startsWith('office:annotation') ? [] : besideLine(child);
  });
}
