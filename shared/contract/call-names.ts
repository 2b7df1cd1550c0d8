import type { CallName } from './calls';

/** The names of all calls, apart from their schemas: the preload script needs no more than these. */
export const CALL_NAMES: Readonly<Record<CallName, true>> = {
  listCases: true,
  importFiles: true,
  chooseFiles: true,
  stopImport: true,
  openCase: true,
  readSource: true,
  readPdfData: true,
  stopReading: true,
  act: true,
  undo: true,
  redo: true,
  exportPdf: true,
  stopExport: true,
  showExport: true,
  getIdentity: true,
  createIdentity: true,
  importIdentity: true,
  unlockIdentity: true,
  lockIdentity: true,
  getSettings: true,
  saveSettings: true,
};
