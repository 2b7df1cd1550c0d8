import type { SourceDocument } from '../../../shared/document/source-document';
import { ok, type Result } from '../../../shared/lib/result';
import { buildDocument, type DocumentPart } from '../build-document';
import { picturePart } from '../picture-part';
import type { ReadError } from '../read-error';
import { PackedFile } from '../zip/packed-file';
import { readingPacked, Refusal, withinBounds } from '../zip/refusal';
import { relationshipsOf } from '../zip/relationships';
import { childNamed, parseXml, type XmlElement } from '../zip/xml';
import { readSheetCells } from './sheet-cells';
import { sheetParts } from './sheet-parts';
import { readWorkbook, type SheetPart, type Workbook } from './workbook';

const firstText = (part: DocumentPart): string =>
  part.kind === 'paragraph' ? part.text : (part.cells.find(({ text }) => text !== '')?.text ?? '');

/** A sheet's name may be the heading of its section; names that every program gives say nothing. */
function named(name: string, parts: readonly DocumentPart[]): readonly DocumentPart[] {
  const [first] = parts;
  const isGiven = /^(?:sheet|工作表|表格)\s*\d*$/i.test(name.trim());
  if (!first || isGiven || firstText(first).trim().startsWith(name.trim())) return parts;
  return [{ kind: 'paragraph', text: name, places: [{ kind: 'path', path: name }] }, ...parts];
}

const PICTURE = /<(?:\w+:)?pic[\s/>]/;

/** Whether one stands on the sheet: it belongs to a drawing, which the sheet refers to. */
function hasPicture(file: PackedFile, part: string, sheet: XmlElement): boolean {
  if (!childNamed(sheet, 'drawing')) return false;
  return relationshipsOf(file, part).some(({ type, target }) => {
    const drawing = type === 'drawing' ? file.read(target) : null;
    return drawing !== null && PICTURE.test(new TextDecoder().decode(drawing));
  });
}

function readSheet(
  file: PackedFile,
  { name, part }: SheetPart,
  book: Workbook,
): readonly DocumentPart[] {
  const bytes = file.read(part);
  if (!bytes) throw new Refusal('damaged', `${part} is missing`);
  const sheet = parseXml(bytes);
  const parts = named(name, sheetParts(name, readSheetCells(sheet, book)));
  return hasPicture(file, part, sheet)
    ? [...parts, picturePart([{ kind: 'path', path: name }])]
    : parts;
}

function readPackedXlsx(bytes: Uint8Array): Result<SourceDocument, ReadError> {
  const file = new PackedFile(bytes);
  const book = readWorkbook(file);
  const parts = book.sheets.flatMap((sheet) => readSheet(file, sheet, book));
  return ok(buildDocument({ format: 'xlsx', encoding: 'XLSX', parts: withinBounds(parts) }));
}

/** A workbook (.xlsx, .xlsm) → document. Hidden sheets, rows and columns are left out; nothing is calculated. */
export const readXlsx = (bytes: Uint8Array): Result<SourceDocument, ReadError> =>
  readingPacked('xlsx', () => readPackedXlsx(bytes));
