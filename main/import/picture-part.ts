import type { Place } from '../../shared/document/source-document';
import type { DocumentPart, ParagraphPart } from './build-document';

/** What stands in the text for a picture. In a cell with nothing else it is text, so that the cell is not empty. */
export const PICTURE_TEXT = '〔图片〕';

export const picturePart = (places: readonly Place[]): ParagraphPart => ({
  kind: 'paragraph',
  text: PICTURE_TEXT,
  places,
  aside: true,
  picture: true,
});

const isPicture = (part: DocumentPart): boolean =>
  part.kind === 'paragraph' && part.picture === true;

const hasText = (part: DocumentPart): boolean =>
  part.kind === 'table' || (!isPicture(part) && part.text.trim() !== '');

/** What a cell says: a seal or an ornament beside its text is left out, one of several pictures stands for all. */
export function withoutNeedlessPictures(parts: readonly DocumentPart[]): readonly DocumentPart[] {
  const pictures = parts.filter(isPicture);
  if (pictures.length === 0) return parts;
  return parts.some(hasText) ? parts.filter((part) => !isPicture(part)) : pictures.slice(0, 1);
}
