import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runToolWell } from './external-tool';

function withFile<T>(pdf: Uint8Array, use: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'gouji-pdf-'));
  try {
    const file = path.join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of each page as a reader copies it out. */
export const pagesOf = (pdf: Uint8Array): readonly string[] =>
  withFile(pdf, (file) =>
    runToolWell('pdftotext', ['-layout', file, '-']).split('\f').slice(0, -1),
  );

/** All text in the order of the content, without blanks and line breaks: what stands on several lines is found. */
export const textOf = (pdf: Uint8Array): string =>
  withFile(pdf, (file) => runToolWell('pdftotext', ['-raw', file, '-'])).replace(/\s+/g, '');

export const compact = (text: string): string => text.replace(/\s+/g, '');

export const infoOf = (pdf: Uint8Array): string =>
  withFile(pdf, (file) => runToolWell('pdfinfo', [file]));

export const attachmentOf = (pdf: Uint8Array): unknown =>
  withFile(pdf, (file, folder) => {
    runToolWell('pdfdetach', ['-saveall', '-o', folder, file]);
    return JSON.parse(readFileSync(path.join(folder, 'findings.json'), 'utf8')) as unknown;
  });
