import type { DocumentPart } from '../build-document';
import { picturePart } from '../picture-part';
import { unreadPart } from '../unread-part';
import type { PackedFile } from '../zip/packed-file';
import { relationshipsOf } from '../zip/relationships';
import { childrenNamed, elementsOf, parseXml, textOf, type XmlElement } from '../zip/xml';
import { stringOf, type SheetPart } from './workbook';

/** Prefixes are the file's own: of these namespaces no other part has names alike. */
const isNamed = ({ name }: XmlElement, ...names: readonly string[]): boolean =>
  names.includes(name.slice(name.indexOf(':') + 1));

/** Of what is there twice, for older programs too, the first. */
function within(root: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return elementsOf(root).flatMap((element) => {
    if (isNamed(element, ...names)) return [element];
    return isNamed(element, 'Fallback') ? [] : within(element, ...names);
  });
}

const linesOf = (box: XmlElement): string =>
  within(box, 'p')
    .map((line) => within(line, 't').map(textOf).join(''))
    .join(' ');

/** What a drawing on the sheet has: pictures and charts as one, and the words of its text boxes. */
function drawingParts(sheet: string, drawing: XmlElement): readonly DocumentPart[] {
  const places = [{ kind: 'path', path: sheet }] as const;
  const boxes = within(drawing, 'txBody').map((box) => unreadPart('textBox', linesOf(box), places));
  return within(drawing, 'pic', 'graphicFrame').length > 0
    ? [...boxes, picturePart(places)]
    : boxes;
}

const commentParts = (sheet: string, comments: XmlElement): readonly DocumentPart[] =>
  within(comments, 'comment').map((comment) =>
    unreadPart('comment', within(comment, 'text').map(stringOf).join(' '), [
      { kind: 'path', path: `${sheet}!${comment.attributes.ref ?? ''}` },
    ]),
  );

/** Codes of what stands in a head or foot: its side, font, size, colour, and the page's number. */
const CODES = /&(?:"[^"]*"|K[\dA-F]{6}|\d+|[A-Z&])/gi;

/** The running heads and feet of a printed sheet, each said once. */
function edgeParts(sheet: string, root: XmlElement): readonly DocumentPart[] {
  const edges = childrenNamed(root, 'headerFooter').flatMap(elementsOf).map(textOf);
  const words = new Set(edges.map((edge) => edge.replace(CODES, ' ').trim()));
  return [...words].map((text) => ({
    kind: 'paragraph',
    text,
    places: [{ kind: 'path', path: sheet }],
    aside: true,
  }));
}

/** What belongs to a sheet and stands in none of its cells. */
export function partsBesideCells(
  file: PackedFile,
  { name, part }: SheetPart,
  sheet: XmlElement,
): readonly DocumentPart[] {
  const related = relationshipsOf(file, part).flatMap(({ type, target }) => {
    const read = type === 'drawing' ? drawingParts : type === 'comments' ? commentParts : null;
    const bytes = read ? file.read(target) : null;
    return read && bytes ? read(name, parseXml(bytes)) : [];
  });
  return [...related, ...edgeParts(name, sheet)];
}
