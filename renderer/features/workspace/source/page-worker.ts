// The thread in which pdfjs reads a PDF for drawing; it answers the page by itself.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
