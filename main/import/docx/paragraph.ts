import type { UnreadMark } from '../../../shared/document/source-document';
import { SetText, type Setting } from '../set-text';
import { childNamed, elementsOf, isElement, textOf, type XmlElement } from '../zip/xml';
import type { Numbering } from './numbering';
import { isOn, type Styles } from './styles';
import { wordsIn } from './words-in';

export interface Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
}

export interface ParagraphText {
  readonly text: string;
  /** The contents of its text boxes (`w:txbxContent`), which stand beside it. */
  readonly boxes: readonly XmlElement[];
  /** Whether it holds a picture: drawn, or the face of an embedded object. */
  readonly hasPicture: boolean;
  /** Words in it that are not shown, by why. */
  readonly unread: ReadonlyMap<UnreadMark, string>;
  /** Its end was deleted under revision: the next paragraph goes on in it. */
  readonly joinsNext: boolean;
}

/** Text that was moved away under revision (it stands where it was moved to), what is no text, and the reading aid above a character. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rt',
]);

const PICTURES: ReadonlySet<string> = new Set([
  'pic:pic',
  'v:imagedata',
  'o:OLEObject',
  'c:chart',
  'dgm:relIds',
]);

const MARKS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** Symbol fonts have their characters in the private range; this one keeps digits and ASCII marks where they are. */
function symbolOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff) return '';
  const latin = attributes['w:font'] === 'Symbol' && code >= 0xf020 && code <= 0xf03f;
  return String.fromCharCode(latin ? code - 0xf000 : code);
}

/** One of the two: both say the same, the second for older programs. */
export const alternativeOf = (element: XmlElement): XmlElement | null =>
  childNamed(element, 'mc:Choice') ?? childNamed(element, 'mc:Fallback');

class Collector {
  readonly #written = new SetText();
  /** Of the run that is being read. */
  #setting: Setting = {};
  readonly boxes: XmlElement[] = [];
  readonly unread = new Map<UnreadMark, string>();
  hasPicture = false;
  readonly #styles: Styles;
  readonly #paragraphStyle: string | undefined;
  /** Of the fields that are open, whether their instruction is still going on. */
  readonly #fields: boolean[] = [];

  constructor(styles: Styles, paragraphStyle: string | undefined) {
    this.#styles = styles;
    this.#paragraphStyle = paragraphStyle;
  }

  get text(): string {
    return this.#written.text;
  }

  collect(parent: XmlElement): void {
    for (const element of elementsOf(parent)) this.#element(element);
  }

  #element(element: XmlElement): void {
    const { name } = element;
    if (LEFT_OUT.has(name)) return;
    if (name === 'w:del') this.#leaveOut('deleted', element);
    else if (name === 'w:txbxContent') this.boxes.push(element);
    else if (PICTURES.has(name)) this.hasPicture = true;
    else if (name === 'w:fldChar') this.#field(element.attributes['w:fldCharType']);
    else if (name === 'w:r') this.#run(element);
    else if (name === 'w:t' || name === 'm:t') this.#write(ownText(element));
    else if (name === 'w:sym') this.#write(symbolOf(element));
    else if (name === 'mc:AlternateContent') this.collect(alternativeOf(element) ?? element);
    else if (MARKS[name] !== undefined) this.#write(MARKS[name]);
    else this.collect(element);
  }

  #run(run: XmlElement): void {
    const said = this.#styles.settingOf(childNamed(run, 'w:rPr'), this.#paragraphStyle);
    if (said.hidden) {
      this.#leaveOut('hidden', run);
      return;
    }
    const around = this.#setting;
    this.#setting = {
      struck: said.struck === true || said.struckTwice === true,
      raised: said.script === true || said.lifted === true,
      unseen: said.white === true || said.tiny === true,
    };
    this.collect(run);
    this.#setting = around;
  }

  #leaveOut(why: UnreadMark, element: XmlElement): void {
    this.unread.set(why, (this.unread.get(why) ?? '') + wordsIn(element));
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push(true);
    else if (type === 'separate' && this.#fields.length > 0) this.#fields.splice(-1, 1, false);
    else if (type === 'end') this.#fields.pop();
  }

  #write(text: string): void {
    if (!this.#fields.includes(true)) this.#written.write(text, this.#setting);
  }
}

const ownText = (element: XmlElement): string =>
  element.children.every(isElement) ? '' : textOf(element);

/** What Word shows of a paragraph when all revisions are accepted, its automatic number first. */
export function readParagraph(
  paragraph: XmlElement,
  { styles, numbering }: Context,
): ParagraphText {
  const properties = childNamed(paragraph, 'w:pPr');
  const mark = childNamed(properties, 'w:rPr');
  const collector = new Collector(styles, childNamed(properties, 'w:pStyle')?.attributes['w:val']);
  collector.collect(paragraph);
  const label =
    isOn(mark, 'w:vanish') === true && collector.text === ''
      ? ''
      : numbering.label(styles.listPlaceOf(properties));
  return {
    text: label + collector.text,
    boxes: collector.boxes,
    hasPicture: collector.hasPicture,
    unread: collector.unread,
    joinsNext: childNamed(mark, 'w:del') !== null || childNamed(mark, 'w:moveFrom') !== null,
  };
}
