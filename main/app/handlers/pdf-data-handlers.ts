import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Handlers } from '../answer-call';

/**
 * Gives the window what pdfjs needs besides a file. By a call, and not by fetching from the app's own scheme, so that
 * the page's policy stays `connect-src 'none'`: the contract lets through two folders and plain names only.
 */
export function pdfDataHandlers(dataFolder: string): Pick<Handlers, 'readPdfData'> {
  return {
    readPdfData: async ({ folder, name }) => {
      try {
        return await readFile(path.join(dataFolder, folder, name));
      } catch {
        return null;
      }
    },
  };
}
