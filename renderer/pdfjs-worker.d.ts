/** Runs pdfjs' reading part in the process that loads it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
