import type { DocumentPart, ParagraphPart, TablePart } from '../build-document';
import { picturePart, withoutNeedlessPictures } from '../picture-part';
import { isUnread, unreadPart } from '../unread-part';
import type { Place } from '../../../shared/document/source-document';
import { childNamed, descend, elementsOf, pathOf, type XmlElement } from '../zip/xml';
import { layOut, type Grid, type GridRow, type RowCell } from './grid';
import { alternativeOf, readParagraph, type Context } from './paragraph';
import { wordsIn } from './words-in';

/** Of one part of the packed file: `word/document.xml`. */
export interface PartContext extends Context {
  readonly partName: string;
  /** What the file holds as a whole under this id, read or as a part that was not. */
  readonly imported: (id: string) => readonly DocumentPart[];
}

/** Word has no more columns than this. */
const MAX_COLUMNS = 63;

const placesOf = (element: XmlElement, { partName }: PartContext): readonly Place[] => [
  { kind: 'path', path: `${partName}#${pathOf(element)}` },
];

const LEFT_OUT: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:sectPr',
  'w:tcPr',
  'w:sdtPr',
]);

const FLOW: ReadonlySet<string> = new Set(['w:p', 'w:tbl', 'w:altChunk', 'w:subDoc']);

/** Paragraphs, tables and imported files in the order of the text; what stands in wrappers (content controls, revisions) as without. */
function flowOf(parent: XmlElement): readonly XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (FLOW.has(element.name)) return [element];
    if (LEFT_OUT.has(element.name)) return [];
    return flowOf(
      element.name === 'mc:AlternateContent' ? (alternativeOf(element) ?? element) : element,
    );
  });
}

/** All parts of the flow within an element: a body, a text box, a cell of a layout table, a note. */
export function readFlow(parent: XmlElement, context: PartContext): readonly DocumentPart[] {
  const parts: DocumentPart[] = [];
  let begun = '';
  for (const element of flowOf(parent)) {
    if (element.name === 'w:tbl') {
      parts.push(...readTable(element, context));
      continue;
    }
    if (element.name !== 'w:p') {
      parts.push(...context.imported(element.attributes['r:id'] ?? ''));
      continue;
    }
    const { text, boxes, hasPicture, unread, joinsNext } = readParagraph(element, context);
    begun += text;
    if (!joinsNext) {
      parts.push({ kind: 'paragraph', text: begun, places: placesOf(element, context) });
      begun = '';
    }
    for (const [why, words] of unread) {
      parts.push(unreadPart(why, words, placesOf(element, context)));
    }
    if (hasPicture) parts.push(picturePart(placesOf(element, context)));
    parts.push(...boxes.flatMap((box) => readFlow(box, context)));
  }
  if (begun !== '') parts.push({ kind: 'paragraph', text: begun });
  return parts;
}

const isText = (part: DocumentPart): part is ParagraphPart => part.kind === 'paragraph';

/** A table's text by its lines, where it stands within a cell of another. */
function textOfTable({ cells }: TablePart): string {
  const rows = new Map<number, string[]>();
  for (const { row, text } of cells) rows.set(row, [...(rows.get(row) ?? []), text]);
  return [...rows.values()].map((row) => row.join(' ')).join('\n');
}

const textOfParts = (parts: readonly DocumentPart[]): string =>
  withoutNeedlessPictures(parts.filter((part) => !isUnread(part)))
    .map((part) => (isText(part) ? part.text : textOfTable(part)))
    .join('\n')
    .trim();

/** Rows stand in wrappers as paragraphs do. */
function wrapped(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return LEFT_OUT.has(element.name) || element.name === 'w:tr' ? [] : wrapped(element, name);
  });
}

const numberOf = (properties: XmlElement | null, name: string, least: number): number => {
  const value = Number(childNamed(properties, name)?.attributes['w:val'] ?? least);
  return Number.isInteger(value) ? Math.min(Math.max(value, least), MAX_COLUMNS) : least;
};

/** `<w:vMerge/>` without a value goes on. */
const goesOn = (properties: XmlElement | null, name: string): boolean => {
  const merge = childNamed(properties, name);
  return merge !== null && merge.attributes['w:val'] !== 'restart';
};

function rowCellOf(element: XmlElement): RowCell {
  const properties = childNamed(element, 'w:tcPr');
  return {
    element,
    width: numberOf(properties, 'w:gridSpan', 1),
    continuesAbove: goesOn(properties, 'w:vMerge'),
    continuesBefore: goesOn(properties, 'w:hMerge'),
  };
}

const isDeleted = (row: XmlElement): boolean => descend(row, 'w:trPr', 'w:del') !== null;

function gridOf(table: XmlElement): Grid {
  const rows = wrapped(table, 'w:tr')
    .filter((row) => !isDeleted(row))
    .map((row): GridRow => ({
      before: numberOf(childNamed(row, 'w:trPr'), 'w:gridBefore', 0),
      cells: wrapped(row, 'w:tc').map(rowCellOf),
    }));
  return layOut(rows);
}

/**
 * A table that only arranges the page: one cell, or rows with a single filled cell of which one holds a table itself.
 * Its contents are read as if it was not there.
 */
function isLayout(contents: readonly (readonly DocumentPart[])[], grid: Grid): boolean {
  if (grid.cells.length === 1) return true;
  const filled = grid.cells.filter((_, index) => textOfParts(contents[index] ?? []) !== '');
  const rows = new Set(filled.map(({ row }) => row));
  return rows.size === filled.length && contents.some((parts) => !parts.every(isText));
}

function readTable(element: XmlElement, context: PartContext): readonly DocumentPart[] {
  const grid = gridOf(element);
  const contents = grid.cells.map((cell) => readFlow(cell.element, context));
  const deleted = wrapped(element, 'w:tr')
    .filter(isDeleted)
    .map((row) => unreadPart('deleted', wordsIn(row), placesOf(row, context)));
  if (isLayout(contents, grid)) return [...contents.flat(), ...deleted];
  const { rowCount, columnCount } = grid;
  const cells = grid.cells.map(({ element: cell, row, column, rowSpan, colSpan }, index) => ({
    row,
    column,
    rowSpan,
    colSpan,
    text: textOfParts(contents[index] ?? []),
    places: placesOf(cell, context),
  }));
  const table = {
    kind: 'table',
    rowCount,
    columnCount,
    cells,
    places: placesOf(element, context),
  } as const;
  return [table, ...contents.flatMap((parts) => parts.filter(isUnread)), ...deleted];
}
