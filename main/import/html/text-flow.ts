import type { UnreadMark } from '../../../shared/document/source-document';
import { PICTURE_TEXT } from '../picture-part';
import type { Budget } from './budget';
import type { Draft, LineDraft } from './draft';
import type { Element } from './parse-page';
import type { UnseenElements } from './unseen-elements';

/** What the elements around a piece of text make of it. */
export interface Surroundings {
  readonly aside: boolean;
  readonly link: boolean;
  readonly preformatted: boolean;
  /** In an article, so that a header is the article's. */
  readonly content: boolean;
}

const WHITE_SPACE = /([ \t\n\f\r]+)/;

/** Characters that fill a square, but for digits and letters, which must never be run together. */
const WIDE = /[\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]|\p{Script=Han}/u;
const endsWide = (text: string): boolean => WIDE.test(text.slice(-1));
const startsWide = (text: string): boolean => WIDE.test(text.slice(0, 1));

/**
 * The lines of one flow of text: the page's, or a cell's. White space is collapsed as a browser does; a line end of
 * the markup between two wide characters is nothing (CSS Text 3, segment breaks), since programs fold Chinese lines.
 */
export class TextFlow {
  readonly drafts: Draft[] = [];
  /** What is not read; that of a cell comes behind its table. */
  #unread: LineDraft[] = [];
  /** Of the line that is being read; they stand behind it. */
  #pictures: Element[] = [];
  #text = '';
  #element: Element | null = null;
  #pending: 'nothing' | 'space' | 'lineEnd' = 'nothing';
  #aside = false;
  #linksOnly = true;

  constructor(
    readonly budget: Budget,
    /** What the page's own style sheets hide. */
    readonly unseen: UnseenElements,
    /** Of a cell's flow: the one that its table stands in. */
    readonly around: TextFlow | null = null,
  ) {}

  get inCell(): boolean {
    return this.around !== null;
  }

  write(value: string, element: Element, around: Surroundings): void {
    if (around.preformatted) {
      this.#writeLines(value, element, around);
      return;
    }
    if (!WHITE_SPACE.test(value)) {
      this.#append(value, element, around);
      return;
    }
    for (const [index, piece] of value.split(WHITE_SPACE).entries()) {
      if (index % 2 === 0) this.#append(piece, element, around);
      else if (this.#pending !== 'space') {
        this.#pending = piece.includes('\n') ? 'lineEnd' : 'space';
      }
    }
  }

  /** What follows does not run together with what stands there. */
  separate(): void {
    this.#pending = 'space';
  }

  endLine(): void {
    const text = this.#text;
    if (text === '') {
      this.#pending = 'nothing';
      this.#endPictures();
      this.#endUnread();
      return;
    }
    if (this.#element && text.trim() !== '') {
      this.budget.addParagraph();
      const [element, linksOnly, aside] = [this.#element, this.#linksOnly, this.#aside];
      this.drafts.push({ kind: 'line', text, element, linksOnly, aside });
    }
    this.#endPictures();
    this.#endUnread();
    this.#text = '';
    this.#element = null;
    this.#pending = 'nothing';
    this.#linksOnly = true;
  }

  addUnread(unread: UnreadMark, words: string, element: Element): void {
    if (this.around) {
      this.around.addUnread(unread, words, element);
      return;
    }
    const text = words.replace(/\s+/g, ' ').trim();
    if (text === '') return;
    this.budget.addParagraph();
    this.budget.addText(text.length);
    this.#unread.push({ kind: 'line', text, element, linksOnly: false, aside: true, unread });
  }

  #endUnread(): void {
    this.drafts.push(...this.#unread);
    this.#unread = [];
  }

  addPicture(element: Element): void {
    this.#pictures.push(element);
  }

  #endPictures(): void {
    for (const element of this.#pictures) {
      this.budget.addParagraph();
      const set = { linksOnly: false, aside: true, picture: true } as const;
      this.drafts.push({ kind: 'line', text: PICTURE_TEXT, element, ...set });
    }
    this.#pictures = [];
  }

  /** The lines since `from` are no running text when they are nothing but links: a menu. */
  setLinksApart(from: number): void {
    const added = this.drafts.slice(from);
    if (!added.every((draft) => draft.kind === 'line' && (draft.linksOnly || draft.unread))) return;
    this.drafts.length = from;
    for (const draft of added) {
      this.drafts.push(draft.kind === 'line' ? { ...draft, aside: true } : draft);
    }
  }

  #writeLines(value: string, element: Element, around: Surroundings): void {
    for (const [index, line] of value.split('\n').entries()) {
      if (index > 0) this.endLine();
      this.#append(line, element, around);
    }
  }

  #append(piece: string, element: Element, around: Surroundings): void {
    if (piece === '') return;
    this.budget.addText(piece.length + 1);
    this.#element ??= element;
    this.#text += (this.#needsSpace(piece) ? ' ' : '') + piece;
    this.#pending = 'nothing';
    this.#aside = around.aside;
    if (!around.link && piece.trim() !== '') this.#linksOnly = false;
  }

  #needsSpace(piece: string): boolean {
    if (this.#text === '' || this.#pending === 'nothing') return false;
    return this.#pending === 'space' || !(endsWide(this.#text) && startsWide(piece));
  }
}
