import type { SourceDocument } from '../../../shared/document/source-document';
import { ok, type Result } from '../../../shared/lib/result';
import { buildDocument, type DocumentPart } from '../build-document';
import type { ReadError } from '../read-error';
import { PackedFile } from '../zip/packed-file';
import { readingPacked, Refusal, withinBounds } from '../zip/refusal';
import { relationshipsOf, type Relationship } from '../zip/relationships';
import { unreadPart } from '../unread-part';
import { childNamed, elementsOf, parseXml, pathOf, type XmlElement } from '../zip/xml';
import { readFlow, type PartContext } from './blocks';
import { importedFile } from './imported-file';
import { Numbering } from './numbering';
import { Styles } from './styles';
import { wordsIn } from './words-in';

const MAIN_PART = 'word/document.xml';

function parse(file: PackedFile, name: string | undefined): XmlElement | null {
  const bytes = name === undefined ? null : file.read(name);
  return bytes ? parseXml(bytes) : null;
}

/** What stands beside the running text: a running head or foot, a note. */
function readAside(root: XmlElement | null, context: PartContext): readonly DocumentPart[] {
  if (!root) return [];
  const notes = elementsOf(root).filter(
    ({ name, attributes }) =>
      (name === 'w:footnote' || name === 'w:endnote') &&
      !/separator|continuation/i.test(attributes['w:type'] ?? ''),
  );
  const isNotes = root.name === 'w:footnotes' || root.name === 'w:endnotes';
  return (isNotes ? notes : [root])
    .flatMap((flow) => readFlow(flow, context))
    .flatMap((part): readonly DocumentPart[] =>
      part.kind === 'paragraph'
        ? [{ ...part, aside: true as const }]
        : part.cells.map(({ text, places = [] }) => {
            return { kind: 'paragraph' as const, text, places, aside: true as const };
          }),
    );
}

/** What a reviewer noted beside the text. */
const readComments = (root: XmlElement | null, partName: string): readonly DocumentPart[] =>
  (root ? elementsOf(root) : []).map((comment) =>
    unreadPart('comment', wordsIn(comment), [
      { kind: 'path', path: `${partName}#${pathOf(comment)}` },
    ]),
  );

/** The files that a part imports whole, each read once. */
function importing(file: PackedFile, related: readonly Relationship[]): PartContext['imported'] {
  const read = new Map<string, readonly DocumentPart[]>();
  return (id) => {
    const target = related.find((each) => each.id === id)?.target;
    const bytes = target === undefined || read.has(target) ? null : file.read(target);
    if (target !== undefined && bytes) read.set(target, importedFile(target, bytes));
    return read.get(target ?? '') ?? [unreadPart('embedded', target ?? id, [])];
  };
}

/** The heads and feet that a section refers to: a file may have others that nobody sees. */
function referred(body: XmlElement): ReadonlySet<string> {
  const ids = new Set<string>();
  const look = (element: XmlElement): void => {
    if (element.name === 'w:headerReference' || element.name === 'w:footerReference') {
      ids.add(element.attributes['r:id'] ?? '');
    }
    if (element.name !== 'w:tbl') elementsOf(element).forEach(look);
  };
  for (const element of elementsOf(body)) {
    const section =
      element.name === 'w:sectPr' ? element : childNamed(childNamed(element, 'w:pPr'), 'w:sectPr');
    if (section) look(section);
  }
  return ids;
}

function readPackedDocx(bytes: Uint8Array): Result<SourceDocument, ReadError> {
  const file = new PackedFile(bytes);
  const mainPart =
    relationshipsOf(file, '').find(({ type }) => type === 'officeDocument')?.target ?? MAIN_PART;
  const root = parse(file, mainPart);
  const body = childNamed(root, 'w:body');
  if (!root || !body) throw new Refusal('damaged', 'no body');
  const related = relationshipsOf(file, mainPart);
  const ofType = (type: string): readonly Relationship[] => related.filter((x) => x.type === type);
  const parseFirst = (type: string) => parse(file, ofType(type)[0]?.target);
  const styles = new Styles(parseFirst('styles'));
  const numbering = new Numbering(parseFirst('numbering'), styles);
  const imported = importing(file, related);
  const contextOf = (partName: string): PartContext => ({
    partName,
    styles,
    numbering,
    imported,
  });
  const shown = referred(body);
  const aside = (type: string): readonly DocumentPart[] =>
    ofType(type)
      .filter(({ id }) => (type !== 'header' && type !== 'footer') || shown.has(id))
      .flatMap(({ target }) => readAside(parse(file, target), contextOf(target)));
  const main = readFlow(body, contextOf(mainPart));
  const notes = [...aside('footnotes'), ...aside('endnotes')];
  const comments = ofType('comments').flatMap(({ target }) =>
    readComments(parse(file, target), target),
  );
  const parts = [...aside('header'), ...main, ...notes, ...comments, ...aside('footer')];
  return ok(buildDocument({ format: 'docx', encoding: 'DOCX', parts: withinBounds(parts) }));
}

/** A Word file (.docx, .docm) → document. Macros, pictures and embedded objects are not looked into. */
export const readDocx = (bytes: Uint8Array): Result<SourceDocument, ReadError> =>
  readingPacked('docx', () => readPackedDocx(bytes));
