import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { parse } from 'parse5';
import { decodeText } from '../../main/import/decode-text';
import { loadPdfjs, READING_OPTIONS } from '../../main/import/pdf/pdfjs';

/** What a format's library needs for the same file, without anything of ours. */
export type LibraryAlone = (bytes: Uint8Array) => unknown;

function html(bytes: Uint8Array): unknown {
  const decoded = decodeText(bytes);
  return decoded.ok ? parse(decoded.value.text) : null;
}

/** Unpacks what is read, and goes through its tags. */
const packed =
  (part: RegExp): LibraryAlone =>
  (bytes) => {
    const files = unzipSync(bytes, { filter: ({ name }) => part.test(name) });
    let tags = 0;
    const parser = new Parser({ onopentag: () => (tags += 1) }, { xmlMode: true });
    for (const file of Object.values(files)) parser.write(strFromU8(file));
    parser.end();
    return tags;
  };

/** It has no types of its own; it is a yardstick, and no part of the program. */
const WordExtractor = createRequire(import.meta.url)('word-extractor') as new () => {
  readonly extract: (bytes: Buffer) => Promise<{ readonly getBody: () => string }>;
};

async function doc(bytes: Uint8Array): Promise<string> {
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  return document.getBody();
}

interface Page {
  readonly getTextContent: () => Promise<unknown>;
  readonly getOperatorList: () => Promise<unknown>;
}

async function pdf(bytes: Uint8Array): Promise<void> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({ ...READING_OPTIONS, data: new Uint8Array(bytes) });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = (await document.getPage(number)) as unknown as Page;
    await page.getTextContent();
    await page.getOperatorList();
  }
  await task.destroy();
}

/** By the ending of the file; there is no library for a plain text. */
export const LIBRARY_ALONE: Readonly<
  Record<string, { readonly name: string; readonly run: LibraryAlone }>
> = {
  html: { name: 'parse5', run: html },
  docx: { name: 'fflate + htmlparser2', run: packed(/^word\/document\.xml$/) },
  odt: { name: 'fflate + htmlparser2', run: packed(/^content\.xml$/) },
  xlsx: {
    name: 'fflate + htmlparser2',
    run: packed(/^xl\/(?:sharedStrings|worksheets\/.*)\.xml$/),
  },
  doc: { name: 'word-extractor', run: doc },
  pdf: { name: 'pdfjs: text content, operators', run: pdf },
};

/** Poppler, as a process of its own; `null` where it is not installed. */
export function pdfToText(bytes: Uint8Array, file: string): (() => unknown) | null {
  writeFileSync(file, bytes);
  const run = (): unknown => execFileSync('pdftotext', ['-layout', file, '-'], { stdio: 'pipe' });
  try {
    run();
    return run;
  } catch {
    return null;
  }
}
