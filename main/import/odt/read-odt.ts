import type { Place, SourceDocument } from '../../../shared/document/source-document';
import { ok, type Result } from '../../../shared/lib/result';
import { buildDocument, type DocumentPart } from '../build-document';
import { picturePart, withoutNeedlessPictures } from '../picture-part';
import type { ReadError } from '../read-error';
import { PackedFile } from '../zip/packed-file';
import { readingPacked, Refusal, withinBounds } from '../zip/refusal';
import { childrenNamed, descend, elementsOf, parseXml, pathOf, type XmlElement } from '../zip/xml';
import { isUnread, unreadPart } from '../unread-part';
import { besideLine, readLine } from './paragraph';
import { readCells } from './table';
import { TextStyles } from './text-styles';
import { wordsIn } from './words-in';

const CONTENT = 'content.xml';
/** The styles that are not the file's own: of headings, of notes' marks. */
const STYLES = 'styles.xml';

const placesOf = (element: XmlElement): readonly Place[] => [
  { kind: 'path', path: `${CONTENT}#${pathOf(element)}` },
];

/** What was deleted under revision is kept at the beginning of the text. */
const deletedIn = (changes: XmlElement): readonly DocumentPart[] =>
  elementsOf(changes)
    .flatMap((region) => childrenNamed(region, 'text:deletion'))
    .map((deleted) => unreadPart('deleted', wordsIn(deleted), placesOf(deleted)));

/** Paragraphs and tables in the order of the text; lists, sections and indexes hold them as the text does. */
function readFlow(parent: XmlElement, styles: TextStyles): readonly DocumentPart[] {
  return elementsOf(parent).flatMap((element): readonly DocumentPart[] => {
    if (element.name === 'office:forms') return [];
    if (element.name === 'text:tracked-changes') return deletedIn(element);
    if (element.attributes['text:display'] === 'none') {
      return [unreadPart('hidden', wordsIn(element), placesOf(element))];
    }
    if (element.name === 'draw:image') return [picturePart(placesOf(element))];
    if (element.name === 'table:table') return readTable(element, styles);
    if (element.name !== 'text:p' && element.name !== 'text:h') return readFlow(element, styles);
    const { text, hidden } = readLine(element, styles);
    const places = placesOf(element);
    const beside = besideLine(element).flatMap((each) => readBeside(each, styles));
    const unread = hidden.trim() === '' ? [] : [unreadPart('hidden', hidden, places)];
    return [{ kind: 'paragraph', text, places }, ...unread, ...beside];
  });
}

/** A note is no part of the running text; a text box is; a picture is a part of its own. */
function readBeside(element: XmlElement, styles: TextStyles): readonly DocumentPart[] {
  if (element.name === 'draw:image') return [picturePart(placesOf(element))];
  if (element.name === 'office:annotation') {
    return [unreadPart('comment', wordsIn(element), placesOf(element))];
  }
  const parts = readFlow(element, styles);
  if (element.name !== 'text:note-body') return parts;
  return parts.map((part) => (part.kind === 'paragraph' ? { ...part, aside: true } : part));
}

const EDGE = /^style:(?:header|footer)(?:-left|-first)?$/;

const textOfPart = (part: DocumentPart): string =>
  part.kind === 'paragraph' ? part.text : part.cells.map(({ text }) => text).join('\n');

function readTable(element: XmlElement, styles: TextStyles): readonly DocumentPart[] {
  const { cells, rowCount, columnCount, hiddenRows } = readCells(element);
  // A repeated cell is read once.
  const read = new Map<XmlElement, readonly DocumentPart[]>();
  for (const { element: cell } of cells)
    if (!read.has(cell)) read.set(cell, readFlow(cell, styles));
  const contents = cells.map((cell) => read.get(cell.element) ?? []);
  const hidden = hiddenRows.map((row) => unreadPart('hiddenRow', wordsIn(row), placesOf(row)));
  if (cells.length === 1) return [...contents.flat(), ...hidden];
  const textAt = (index: number): string =>
    withoutNeedlessPictures((contents[index] ?? []).filter((part) => !isUnread(part)))
      .map(textOfPart)
      .join('\n')
      .trim();
  const holdsTables = contents.some((parts) => parts.some(({ kind }) => kind === 'table'));
  const filledRows = cells.filter((_, index) => textAt(index) !== '').map(({ row }) => row);
  if (holdsTables && new Set(filledRows).size === filledRows.length) {
    return [...contents.flat(), ...hidden];
  }
  return [
    {
      kind: 'table',
      rowCount,
      columnCount,
      cells: cells.map(({ element: cell, ...place }, index) => {
        return { ...place, text: textAt(index), places: placesOf(cell) };
      }),
      places: placesOf(element),
    },
    ...[...read.values()].flatMap((parts) => parts.filter(isUnread)),
    ...hidden,
  ];
}

/** The running heads and feet of the pages, each said once. */
function edgesOf(root: XmlElement | null, styles: TextStyles): readonly DocumentPart[] {
  const pages = root ? descend(root, 'office:master-styles') : null;
  const edges = (pages ? childrenNamed(pages, 'style:master-page') : [])
    .flatMap(elementsOf)
    .filter(({ name, attributes }) => EDGE.test(name) && attributes['style:display'] !== 'false');
  const texts = new Set(edges.flatMap((edge) => readFlow(edge, styles)).map(textOfPart));
  return [...texts].map((text) => ({ kind: 'paragraph', text, aside: true }));
}

/** A password encrypts the parts one by one, and the manifest says so. */
function isEncrypted(file: PackedFile): boolean {
  const manifest = file.read('META-INF/manifest.xml');
  return manifest !== null && new TextDecoder().decode(manifest).includes('encryption-data');
}

function readPackedOdt(bytes: Uint8Array): Result<SourceDocument, ReadError> {
  const file = new PackedFile(bytes);
  if (isEncrypted(file)) throw new Refusal('encrypted', CONTENT);
  const content = file.read(CONTENT);
  const root = content && parseXml(content);
  const text = root && descend(root, 'office:body', 'office:text');
  if (!text) throw new Refusal('damaged', 'no text');
  const common = file.read(STYLES);
  const outside = common && parseXml(common);
  const styles = new TextStyles([outside, root]);
  const parts = withinBounds([...readFlow(text, styles), ...edgesOf(outside, styles)]);
  return ok(buildDocument({ format: 'odt', encoding: 'ODT', parts }));
}

/** An OpenDocument text (.odt) → document. Automatic numbers of lists are not written out. */
export const readOdt = (bytes: Uint8Array): Result<SourceDocument, ReadError> =>
  readingPacked('odt', () => readPackedOdt(bytes));
