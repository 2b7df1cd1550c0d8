import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core';
import type { PDFPage, PdfRef } from '@libpdf/core';
import { assert } from '../../../shared/lib/assert';
import { pdfDate } from '../pdf-date';

/** Where the visible block stands: page from 0, points from the page's top left corner. */
export interface BlockPosition {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface SignatureField {
  readonly position: BlockPosition;
  /** A PDF of one page, as large as the block: what is seen of the signature. */
  readonly appearance: Uint8Array;
  readonly name: string;
  readonly reason: string;
  readonly location: string;
  readonly moment: Date;
  /** Bytes to leave free for the signature itself. */
  readonly room: number;
}

/** Ten digits: enough for any file, and the real numbers are written over them. */
const RANGE_PLACEHOLDER = 9_999_999_999;

const number = (value: number): PdfNumber => PdfNumber.of(Math.round(value * 100) / 100);
const name = (value: string): PdfName => PdfName.of(value);

function signatureDictionary(field: SignatureField): PdfDict {
  const range = [0, RANGE_PLACEHOLDER, RANGE_PLACEHOLDER, RANGE_PLACEHOLDER].map((value) =>
    PdfNumber.of(value),
  );
  const application = PdfDict.of({ App: PdfDict.of({ Name: name('Gouji') }) });
  return PdfDict.of({
    Type: name('Sig'),
    Filter: name('Adobe.PPKLite'),
    SubFilter: name('ETSI.CAdES.detached'),
    ByteRange: PdfArray.of(...range),
    Contents: PdfString.fromBytes(new Uint8Array(field.room)),
    M: PdfString.fromString(pdfDate(field.moment)),
    Name: PdfString.fromString(field.name),
    Reason: PdfString.fromString(field.reason),
    ...(field.location === '' ? {} : { Location: PdfString.fromString(field.location) }),
    Prop_Build: application,
  });
}

function rectangle(page: PDFPage, { left, top, width, height }: BlockPosition): PdfArray {
  const bottom = page.height - top - height;
  return PdfArray.of(number(left), number(bottom), number(left + width), number(bottom + height));
}

/** The array under a key, made when missing. Writing to it marks what holds it as changed. */
function arrayIn(pdf: PDF, dict: PdfDict, key: string): PdfArray {
  const existing = dict.getArray(key, (ref) => pdf.getObject(ref));
  if (existing) return existing;
  const made = new PdfArray();
  dict.set(key, made);
  return made;
}

function formOf(pdf: PDF): PdfDict {
  const catalog = pdf.getCatalog();
  const existing = catalog.getDict('AcroForm', (ref) => pdf.getObject(ref));
  if (existing) return existing;
  const form = PdfDict.of({ Fields: new PdfArray(), SigFlags: PdfNumber.of(3) });
  catalog.set('AcroForm', pdf.register(form));
  return form;
}

async function addField(pdf: PDF, field: SignatureField): Promise<void> {
  const page = pdf.getPage(field.position.page);
  assert(page !== null, 'the block stands on a page of the document');
  const appearance = await pdf.embedPage(await PDF.load(field.appearance), 0);
  const fields = arrayIn(pdf, formOf(pdf), 'Fields');
  const widget: PdfRef = pdf.register(
    PdfDict.of({
      Type: name('Annot'),
      Subtype: name('Widget'),
      FT: name('Sig'),
      T: PdfString.fromString(`Signature${fields.length + 1}`),
      F: PdfNumber.of(132),
      Rect: rectangle(page, field.position),
      P: page.ref,
      V: pdf.register(signatureDictionary(field)),
      AP: PdfDict.of({ N: appearance.ref }),
    }),
  );
  fields.push(widget);
  arrayIn(pdf, page.dict, 'Annots').push(widget);
}

/** The document with an empty signature field appended: every byte that was there stays where it was. */
export async function appendSignatureField(
  bytes: Uint8Array,
  field: SignatureField,
): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes);
  await addField(pdf, field);
  const saved = await pdf.save({ incremental: true });
  assert(Buffer.compare(saved.subarray(0, bytes.length), bytes) === 0, 'the update only appends');
  return saved;
}
