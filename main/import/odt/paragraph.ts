import { SetText, type Setting } from '../set-text';
import { elementsOf, isElement, type XmlElement } from '../zip/xml';
import type { TextSetting, TextStyles } from './text-styles';
import { wordsIn } from './words-in';

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

const BESIDE: ReadonlySet<string> = new Set([
  'draw:text-box',
  'draw:custom-shape',
  'draw:image',
  'text:note-body',
  'office:annotation',
]);

const MAX_SPACES = 1000;

const spacesOf = ({ attributes }: XmlElement): string => {
  const count = Number(attributes['text:c'] ?? 1);
  return ' '.repeat(Number.isInteger(count) ? Math.min(Math.max(count, 1), MAX_SPACES) : 1);
};

export interface Line {
  readonly text: string;
  /** Words in it that are not shown. */
  readonly hidden: string;
}

/** Reads one line. */
class LineReader {
  readonly #shown = new SetText();
  hidden = '';

  constructor(readonly styles: TextStyles) {}

  get text(): string {
    return this.#shown.text;
  }

  collect(parent: XmlElement, said: TextSetting): void {
    if (said.hidden) {
      this.hidden += ` ${wordsIn(parent)}`;
      return;
    }
    const unseen = said.white === true || said.tiny === true;
    const setting: Setting = { ...said, unseen };
    const line = this.#shown;
    for (const child of parent.children) {
      if (!isElement(child)) line.write(child.replace(/[ \t\r\n]+/g, ' '), setting);
      else if (child.name === 'text:tab') line.write('\t', setting);
      else if (child.name === 'text:line-break') line.write('\n', setting);
      else if (child.name === 'text:s') line.write(spacesOf(child), setting);
      else if (!LEFT_OUT.has(child.name)) {
        const own = this.styles.settingOf('text', child.attributes['text:style-name']);
        this.collect(child, { ...said, ...own });
      }
    }
  }
}

/** A field in the paragraph says that it is not shown. */
const isHidden = (element: XmlElement): boolean =>
  elementsOf(element).some(
    ({ name, attributes }) =>
      name === 'text:hidden-paragraph' && attributes['text:is-hidden'] === 'true',
  );

/** White space in the file is one space; what stands for more has its own elements. */
export function readLine(element: XmlElement, styles: TextStyles): Line {
  const line = new LineReader(styles);
  const own = styles.settingOf('paragraph', element.attributes['text:style-name']);
  line.collect(element, isHidden(element) ? { ...own, hidden: true } : own);
  return { text: line.text, hidden: line.hidden };
}

/** Text boxes, pictures, notes and comments, which stand beside the line. */
export function besideLine(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    return BESIDE.has(child.name) ? [child] : besideLine(child);
  });
}
