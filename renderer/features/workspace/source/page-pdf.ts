import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { answered, settled } from '../../../ui/settled';

const FOLDERS: Readonly<Record<string, 'cmaps' | 'standard_fonts'>> = {
  cMapUrl: 'cmaps',
  standardFontDataUrl: 'standard_fonts',
};

/** Gives pdfjs its own data by a call: the page may fetch nothing, not even from the app itself. */
class DataByCall {
  async fetch({
    kind,
    filename: name,
  }: {
    readonly kind: string;
    readonly filename: string;
  }): Promise<Uint8Array> {
    const folder = FOLDERS[kind];
    const read = folder && (await answered(window.gouji.call('readPdfData', { folder, name })));
    if (!read?.ok || !read.value) throw new Error(`pdfjs has no ${name}`);
    return read.value;
  }
}

const DRAWING_OPTIONS = {
  BinaryDataFactory: DataByCall,
  cMapUrl: 'cmaps/',
  cMapPacked: true,
  standardFontDataUrl: 'standard_fonts/',
  useWorkerFetch: false,
  useWasm: false,
  // Glyphs are drawn as paths: the page may not load a font out of a file that came from outside.
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
  verbosity: 0,
} as const;

/** An open PDF, and the thread that reads it. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => void;
}

/** Opens a case's file for drawing. Throws where it is gone, or pdfjs cannot read it. */
export async function openPdf(caseId: string): Promise<OpenPdf> {
  const [pdfjs, source] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    settled(window.gouji.call('readSource', { caseId })),
  ]);
  if (!source.ok) throw new Error(source.error.kind);
  const thread = new Worker(new URL('./page-worker.ts', import.meta.url), { type: 'module' });
  const worker = pdfjs.PDFWorker.create({ port: thread });
  const task = pdfjs.getDocument({ ...DRAWING_OPTIONS, data: source.value, worker });
  const close = (): void => {
    void task
      .destroy()
      .catch(() => undefined)
      .finally(() => {
        worker.destroy();
        thread.terminate();
      });
  };
  try {
    return { document: await task.promise, close };
  } catch (error) {
    close();
    throw error;
  }
}
