import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What is used of a font that pdfjs has read. */
export interface PdfFont {
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[] | null;
  readonly defaultVMetrics?: readonly number[] | null;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PdfPage {
  readonly commonObjs: { readonly get: (id: string) => PdfFont | null };
  readonly getViewport: (options: { readonly scale: number }) => {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  readonly getOperatorList: () => Promise<OperatorList>;
  readonly cleanup: () => unknown;
}

export interface PdfDocument {
  readonly numPages: number;
  /** Counted from 1. */
  readonly getPage: (number: number) => Promise<PdfPage>;
}

interface LoadingTask {
  readonly promise: Promise<PdfDocument>;
  readonly destroy: () => Promise<void>;
}

/** What is used of pdfjs; its own types need a browser's. */
export interface Pdfjs {
  readonly OPS: Readonly<Record<string, number>>;
  readonly getDocument: (options: Readonly<Record<string, unknown>>) => LoadingTask;
}

/**
 * Where pdfjs' character maps and standard fonts lie: in the build beside the window's files, which draws pages with
 * the same ones; in a run from the sources in the package itself.
 */
function dataFolder(): string {
  const candidates = [
    '../renderer/pdfjs',
    '../../renderer/pdfjs',
    '../../../node_modules/pdfjs-dist',
  ];
  const folders = candidates.map((each) => path.resolve(import.meta.dirname, each));
  const found = folders.find((folder) => existsSync(path.join(folder, 'cmaps')));
  if (found === undefined) throw new Error('The character maps of pdfjs are missing');
  return found;
}

const SUBFOLDERS: Readonly<Record<string, string>> = {
  cMapUrl: 'cmaps',
  standardFontDataUrl: 'standard_fonts',
};

/** Gives pdfjs its own data from the disk: nothing is ever fetched. */
class DataFromDisk {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = SUBFOLDERS[kind];
    if (folder === undefined) throw new Error(`No ${kind} is needed to read text`);
    return new Uint8Array(await readFile(path.join(dataFolder(), folder, path.basename(filename))));
  }
}

/** Only drawing needs them, but pdfjs makes a matrix when it is loaded, and a face of each font. */
class NotForDrawing {
  readonly loaded = Promise.resolve();
}

/** Takes the faces of fonts and draws with none of them. Without it pdfjs makes the path of every glyph, a fifth of all its work. */
const FACES = { fonts: { add: () => undefined, delete: () => undefined } };

/** What pdfjs throws about a file. */
const ABOUT_FILES: ReadonlySet<string> = new Set([
  'FormatError',
  'InvalidPDFException',
  'ParserEOFException',
  'PasswordException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
]);

/**
 * When pdfjs reads a damaged file a second time it drops a promise of the first, whose failure would end the process.
 * Any other failure still does.
 */
function endForOthers(error: unknown): void {
  if (!(error instanceof Error && ABOUT_FILES.has(error.name))) throw error;
}

async function load(): Promise<Pdfjs> {
  process.on('unhandledRejection', endForOthers);
  const scope = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D', 'FontFace'])
    scope[name] ??= NotForDrawing;
  // The worker's code runs in this process, which is one of its own already; pdfjs finds it as a global.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const { warn } = console;
  // When it is loaded it warns of a package for drawing, which the app does not have.
  console.warn = () => undefined;
  try {
    return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Pdfjs;
  } finally {
    console.warn = warn;
  }
}

let loaded: Promise<Pdfjs> | null = null;

/** Loaded once, when the first PDF is read: it is large. */
export const loadPdfjs = (): Promise<Pdfjs> => (loaded ??= load());

/** Reads text and lines only: no picture is decoded, no script compiled, no font drawn. */
export const READING_OPTIONS = {
  BinaryDataFactory: DataFromDisk,
  cMapUrl: 'cmaps/',
  cMapPacked: true,
  standardFontDataUrl: 'standard_fonts/',
  useWorkerFetch: false,
  useWasm: false,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableFontFace: false,
  ownerDocument: FACES,
  useSystemFonts: false,
  maxImageSize: 1,
  enableXfa: false,
  verbosity: 0,
} as const;
