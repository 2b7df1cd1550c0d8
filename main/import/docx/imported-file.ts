import { textAt, type Block, type Place } from '../../../shared/document/source-document';
import type { DocumentPart } from '../build-document';
import { readPlainText } from '../read-plain-text';
import { recogniseFormat } from '../recognise-format';
import { unreadPart } from '../unread-part';

/** Places in the imported file, named as those in the file itself are. */
const placesIn = (name: string, { places }: Pick<Block, 'places'>): readonly Place[] =>
  (places ?? []).map((place) =>
    place.kind === 'path' ? { ...place, path: `${name}#${place.path}` } : place,
  );

function partOf(name: string, text: string, block: Block): DocumentPart {
  const places = placesIn(name, block);
  if (block.kind === 'paragraph') return { ...block, text: textAt(text, block.span), places };
  const cells = block.cells.map((cell) => ({
    ...cell,
    text: textAt(text, cell.span),
    places: placesIn(name, cell),
  }));
  return { ...block, cells, places };
}

/**
 * A file that a document imports whole (`w:altChunk`): programs that turn pages into Word files put the page in as it
 * is. Pages and texts are read; of any other file it is said that it is there.
 */
export function importedFile(name: string, bytes: Uint8Array): readonly DocumentPart[] {
  const format = recogniseFormat(bytes);
  const read = format.ok && format.value === 'txt' ? readPlainText(bytes) : null;
  if (!read?.ok) return [unreadPart('embedded', name, [{ kind: 'path', path: name }])];
  const { text, blocks } = read.value;
  return blocks.map((block) => partOf(name, text, block));
}
