import type { Fonts } from './fonts';
import type { PdfDefinition } from './pdf-node';
import { BODY } from './style';

/**
 * Lays out and writes a document, byte for byte the same for the same definition. Nothing but the two font
 * files is read, and nothing is requested. Rejects where pdfmake cannot lay it out.
 */
export async function render(definition: PdfDefinition, fonts: Fonts): Promise<Uint8Array> {
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => file === fonts.normal || file === fonts.bold);
  pdfmake.setFonts({ [BODY.font]: { ...fonts } });
  const buffer = await pdfmake.createPdf(definition).getBuffer();
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}
