import type { Block, SourceDocument } from '../../shared/document/source-document';
import { textAt } from '../../shared/document/source-document';
import type { AppError } from '../../shared/contract/app-error';
import { ok, type Result } from '../../shared/lib/result';
import { rowsOfText, type Rows } from '../../shared/report/roster-rows';
import { BY_ITSELF } from '../import/reading-request';
import type { Reader } from '../import/reader';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A merged cell stands in its first row and column; the places that it covers are empty. */
function rowsOfBlock(text: string, block: Block): Rows {
  if (block.kind === 'paragraph') return rowsOfText(textAt(text, block.span));
  const rows = Array.from({ length: block.rowCount }, () =>
    Array.from({ length: block.columnCount }, () => ''),
  );
  for (const { row, column, span } of block.cells) {
    const cells = rows[row];
    if (cells) cells[column] = oneLine(textAt(text, span));
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

/** The rows of everything in a document: of its tables, and of its lines. */
export const rowsOfDocument = ({ text, blocks }: SourceDocument): Rows =>
  blocks.flatMap((block) => rowsOfBlock(text, block));

/** Bounds of what goes over the bridge: what is beyond is no roster. */
const MOST_ROWS = 10_000;
const MOST_COLUMNS = 50;
const LONGEST_CELL = 1000;

/** A spreadsheet, a csv file or any other document → its rows. Read where reports are read: it is as foreign as they are. */
export async function readRoster(
  reader: Reader,
  bytes: Uint8Array,
): Promise<Result<Rows, AppError>> {
  const reading = await reader.read({ bytes, ...BY_ITSELF });
  if (!reading.ok) return reading;
  const rows = rowsOfDocument(reading.value.document).slice(0, MOST_ROWS);
  return ok(
    rows.map((row) => row.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_CELL))),
  );
}
