import { PDF, PdfDict, PdfNumber } from '@libpdf/core';
import type { PdfArray } from '@libpdf/core';

/** A signature as the document's form has it. */
export interface FieldSignature {
  readonly subFilter: string;
  /** As many numbers as stand there. */
  readonly byteRange: readonly number[];
  /** The time as written; empty where there is none. */
  readonly time: string;
}

const numbers = (array: PdfArray | undefined): readonly number[] =>
  (array?.toArray() ?? []).map((each) => (each instanceof PdfNumber ? each.value : Number.NaN));

/** The signed signature fields of the form, through all levels of fields. */
function signatureValues(pdf: PDF): readonly PdfDict[] {
  const resolve = pdf.getObject.bind(pdf);
  const seen = new Set<PdfDict>();
  const walk = (fields: PdfArray | undefined, inherited: string): readonly PdfDict[] =>
    Array.from({ length: fields?.length ?? 0 }, (_, index) => fields?.at(index, resolve)).flatMap(
      (field) => {
        if (!(field instanceof PdfDict) || seen.has(field)) return [];
        seen.add(field);
        const type = field.getName('FT', resolve)?.value ?? inherited;
        const value = type === 'Sig' ? field.getDict('V', resolve) : undefined;
        return [...(value ? [value] : []), ...walk(field.getArray('Kids', resolve), type)];
      },
    );
  return walk(pdf.getCatalog().getDict('AcroForm', resolve)?.getArray('Fields', resolve), '');
}

/** In the order of the fields. Throws where the bytes are no PDF. */
export async function readSignatures(bytes: Uint8Array): Promise<readonly FieldSignature[]> {
  const pdf = await PDF.load(bytes);
  const resolve = pdf.getObject.bind(pdf);
  return signatureValues(pdf).map((value) => ({
    subFilter: value.getName('SubFilter', resolve)?.value ?? '',
    byteRange: numbers(value.getArray('ByteRange', resolve)),
    time: value.getString('M', resolve)?.asString() ?? '',
  }));
}
