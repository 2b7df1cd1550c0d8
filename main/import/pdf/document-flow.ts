import type { Box } from '../../../shared/document/source-document';
import type { DocumentPart, ParagraphPart } from '../build-document';
import { PICTURE_TEXT, picturePart } from '../picture-part';
import { joinLines, placesOf, plainMark, type PlacedLine } from './join-lines';
import { joinTables } from './join-tables';
import { pageFurniture } from './page-furniture';
import type { FreeLine, PageItem, PageLayout } from './page-layout';
import { beginsParagraph, measureText, paragraphMark, type TextMeasure } from './paragraph-breaks';
import { draftOf, tablePart, type DraftTable } from './table-pieces';

type Mark = (before: PlacedLine, after: PlacedLine) => string;

const paragraph = (lines: readonly PlacedLine[], mark: Mark): ParagraphPart => ({
  kind: 'paragraph',
  ...joinLines(lines, mark),
  places: placesOf(lines.map(({ page, line }) => ({ page, box: line.box }))),
});

const asideOf = (line: PlacedLine): ParagraphPart => ({
  ...paragraph([line], plainMark),
  aside: true,
});

const pictureOf = (page: number, box: Box): ParagraphPart => ({
  ...picturePart(placesOf([{ page, box }])),
  runs: [{ span: [0, PICTURE_TEXT.length], page, box }],
});

/** Paragraphs and tables that grow from line to line and from page to page. */
class Flow {
  readonly #parts: DocumentPart[] = [];
  #lines: PlacedLine[] = [];
  #mark: Mark = plainMark;
  #table: DraftTable | null = null;
  /** Of the paper; they wait until what goes on over the page is at its end. */
  #asides: ParagraphPart[] = [];

  aside(part: ParagraphPart): void {
    this.#asides.push(part);
  }

  line(placed: PlacedLine, measure: TextMeasure): void {
    const last = this.#lines.at(-1);
    if (!last || beginsParagraph(last, placed, measure)) this.#end();
    this.#lines.push(placed);
    this.#mark = paragraphMark(measure);
  }

  /** `goesOn`: nothing but the page's end stands between it and a table before it. */
  table(table: DraftTable, goesOn: boolean): void {
    const whole = goesOn && this.#table ? joinTables(this.#table, table) : null;
    if (!whole) this.#end();
    this.#table = whole ?? table;
  }

  parts(): readonly DocumentPart[] {
    this.#end();
    return this.#parts;
  }

  #end(): void {
    if (this.#lines.length > 0) this.#parts.push(paragraph(this.#lines, this.#mark));
    if (this.#table) this.#parts.push(tablePart(this.#table));
    this.#parts.push(...this.#asides);
    this.#lines = [];
    this.#table = null;
    this.#asides = [];
  }
}

const isLine = (item: PageItem): item is FreeLine => item.kind === 'line';

/** The pages' text in reading order. */
export function documentFlow(pages: readonly PageLayout[]): readonly DocumentPart[] {
  const furniture = pageFurniture(pages);
  const bodies = pages.map((layout) => {
    const items = layout.items.filter((item) => !isLine(item) || !furniture.has(item));
    return { layout, items, lines: items.filter(isLine).map(({ line }) => line) };
  });
  const measures = new Map<number, TextMeasure>();
  const measureOf = (width: number): TextMeasure => {
    const measure = measures.get(width) ?? measureText(bodies, width);
    measures.set(width, measure);
    return measure;
  };
  const flow = new Flow();
  bodies.forEach(({ layout, items }, page) => {
    for (const item of layout.items) {
      if (isLine(item) && furniture.has(item)) flow.aside(asideOf({ page, line: item.line }));
      else if (isLine(item)) flow.line({ page, line: item.line }, measureOf(layout.width));
      else flow.table(draftOf(item, page), page > 0 && item === items[0]);
    }
    for (const line of layout.turned) flow.aside(asideOf({ page, line }));
    if (layout.picture) flow.aside(pictureOf(page, layout.picture));
  });
  return flow.parts();
}
