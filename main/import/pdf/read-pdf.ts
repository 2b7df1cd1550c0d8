import type { SourceDocument } from '../../../shared/document/source-document';
import { fail, ok, type Result } from '../../../shared/lib/result';
import { buildDocument } from '../build-document';
import type { ReadError } from '../read-error';
import { documentFlow } from './document-flow';
import { layOutPage, type PageLayout } from './page-layout';
import { pageMarks, type PageMarks } from './page-marks';
import { loadPdfjs, READING_OPTIONS, type PdfDocument, type Pdfjs } from './pdfjs';

/** A report has ten; more than this many are a book. */
export const MAX_PAGES = 500;

interface ReadPage {
  readonly marks: PageMarks;
  readonly layout: PageLayout;
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** What pdfjs makes of the bytes; any error of its is the file's. */
async function byPdfjs<T>(outcome: Promise<T>): Promise<Result<T, ReadError>> {
  try {
    return ok(await outcome);
  } catch (error) {
    return nameOf(error) === 'PasswordException'
      ? fail({ kind: 'encryptedFile' })
      : fail({ kind: 'damagedFile', format: 'pdf' });
  }
}

async function readPage(
  document: PdfDocument,
  number: number,
  pdfjs: Pdfjs,
  pictured: boolean,
): Promise<Result<ReadPage, ReadError>> {
  const page = await byPdfjs(document.getPage(number));
  if (!page.ok) return page;
  const operators = await byPdfjs(page.value.getOperatorList());
  if (!operators.ok) return operators;
  const marks = pageMarks(page.value, operators.value, pdfjs.OPS);
  const pictures = pictured ? marks.pictures : [];
  const layout = layOutPage({ ...marks, pictures }, page.value.getViewport({ scale: 1 }));
  page.value.cleanup();
  return ok({ marks, layout });
}

/** A font that does not say which characters it draws gives private ones, which nobody can read. */
const READABLE = /[^\s\p{C}]/u;

const countText = ({ marks }: ReadPage): number =>
  marks.glyphs.filter(({ text }) => READABLE.test(text)).length;

/** What a scanner or a phone prints on a page has no more than this many characters. */
const STAMP = 40;

/** A picture is a stream, whose dictionary always stands unpacked in the file. */
const PICTURE = /\/Subtype\s*\/Image\b/;

const hasPicture = (bytes: Uint8Array): boolean =>
  PICTURE.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));

/** Whether the pages show something, but no text or nothing but a stamp. */
function isScanned(pictured: boolean, pages: readonly ReadPage[]): boolean {
  const most = Math.max(0, ...pages.map(countText));
  if (most > STAMP) return false;
  const letters = pages.some(({ marks }) => marks.drawn || marks.glyphs.length > 0);
  return pictured || (most === 0 && letters);
}

async function readPages(
  document: PdfDocument,
  bytes: Uint8Array,
  pdfjs: Pdfjs,
): Promise<Result<SourceDocument, ReadError>> {
  if (document.numPages > MAX_PAGES) return fail({ kind: 'tooManyPages', limit: MAX_PAGES });
  const pages: ReadPage[] = [];
  const pictured = hasPicture(bytes);
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await readPage(document, number, pdfjs, pictured);
    if (!page.ok) return page;
    pages.push(page.value);
  }
  if (isScanned(pictured, pages)) return fail({ kind: 'scannedPdf' });
  const parts = documentFlow(pages.map(({ layout }) => layout));
  const shown = pages.map((page) => {
    const { width, height } = page.layout;
    return { width, height, ...(countText(page) === 0 ? { hasNoText: true as const } : {}) };
  });
  return ok(buildDocument({ format: 'pdf', encoding: 'PDF', parts, pages: shown }));
}

/**
 * A PDF's bytes → document. Tables come from the lines that are drawn; a text's place on the page is kept. Bad bytes
 * never throw: `encryptedFile` where it wants a password, `damagedFile`, `tooManyPages`, `scannedPdf` without text.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<SourceDocument, ReadError>> {
  const pdfjs = await loadPdfjs();
  // pdfjs takes the bytes that it is given for itself.
  const task = pdfjs.getDocument({ ...READING_OPTIONS, data: new Uint8Array(bytes) });
  try {
    const document = await byPdfjs(task.promise);
    return document.ok ? await readPages(document.value, bytes, pdfjs) : document;
  } finally {
    await task.destroy();
  }
}
