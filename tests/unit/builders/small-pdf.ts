import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDF } from '@libpdf/core';
import type { SignRequest } from '../../../main/signing/sign-pdf';
import { runTool } from './external-tool';

async function pageWith(text: string, width: number, height: number): Promise<Uint8Array> {
  const pdf = PDF.create();
  pdf.addPage({ width, height }).drawText(text, { x: 20, y: height - 40, size: 12 });
  return pdf.save();
}

/** A document of one A4 page. */
export const smallPdf = (text = 'The sum is 14239.'): Promise<Uint8Array> =>
  pageWith(text, 595, 842);

/** A visible block in the middle of its page. */
export const smallBlock = async (): Promise<SignRequest['block']> => ({
  position: { page: 0, left: 100, top: 300, width: 235, height: 78 },
  appearance: await pageWith('SIGNED', 235, 78),
});

/** What poppler says of the signatures, which uses NSS and nothing of ours. */
export function pdfsig(pdf: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'gouji-pdf-'));
  try {
    writeFileSync(path.join(folder, 'signed.pdf'), pdf);
    return runTool('pdfsig', ['-nocert', path.join(folder, 'signed.pdf')]).output;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
