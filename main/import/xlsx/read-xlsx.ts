import type { SourceDocument } from '../../../shared/document/source-document';
import { ok, type Result } from '../../../shared/lib/result';
import { buildDocument, type DocumentPart } from '../build-document';
import { picturePart } from '../picture-part';
import type { ReadError } from '../read-error';
import { PackedFile } from '../zip/packed-file';
import { readingPacked, Refusal, withinBounds } from '../zip/refusal';
import { parseXml } from '../zip/xml';
import { unreadPart } from '../unread-part';
import { partsBesideCells } from './beside-cells';
import { hiddenParts } from './hidden-parts';
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

function readSheet(file: PackedFile, sheet: SheetPart, book: Workbook): readonly DocumentPart[] {
  const { name, part, kind } = sheet;
  const places = [{ kind: 'path', path: name }] as const;
  if (kind === 'hidden') return [unreadPart('hiddenSheet', name, places)];
  if (kind === 'chart') return [picturePart(places)];
  const bytes = file.read(part);
  if (!bytes) throw new Refusal('damaged', `${part} is missing`);
  const root = parseXml(bytes);
  const cells = readSheetCells(root, book);
  return [
    ...named(name, sheetParts(name, cells.shown)),
    ...hiddenParts(name, cells),
    ...partsBesideCells(file, sheet, root),
  ];
}

function readPackedXlsx(bytes: Uint8Array): Result<SourceDocument, ReadError> {
  const file = new PackedFile(bytes);
  const book = readWorkbook(file);
  const parts = book.sheets.flatMap((sheet) => readSheet(file, sheet, book));
  return ok(buildDocument({ format: 'xlsx', encoding: 'XLSX', parts: withinBounds(parts) }));
}

/** A workbook (.xlsx, .xlsm) → document. Of hidden sheets, rows and columns it is said that they are there; nothing is calculated. */
export const readXlsx = (bytes: Uint8Array): Result<SourceDocument, ReadError> =>
  readingPacked('xlsx', () => readPackedXlsx(bytes));
