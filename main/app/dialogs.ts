import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import { appMessages } from '../../shared/i18n/app';
import { say } from '../../shared/i18n/message';
import type { Lang } from '../../shared/lib/localised';

/** Only to show fewer files in the dialog: what a file is is told by its content. */
const REPORT_EXTENSIONS = [
  'docx',
  'docm',
  'doc',
  'wps',
  'pdf',
  'html',
  'htm',
  'mht',
  'mhtml',
  'xlsx',
  'odt',
  'txt',
  'gouji',
] as const;

/** Paths that the user chose; empty where the dialog was cancelled. */
export type ChooseFiles = () => Promise<readonly string[]>;

/** The system's dialogs, over the window. `window` is asked for each time: on some systems it may have been closed. */
export interface Dialogs {
  readonly chooseReports: ChooseFiles;
  /** One spreadsheet, csv file or other document. */
  readonly chooseRoster: () => Promise<string | null>;
  /** `null` where the user cancelled. */
  readonly chooseCsvPlace: (suggestion: string) => Promise<string | null>;
  readonly chooseCertificate: () => Promise<string | null>;
  /** `null` where the user cancelled. */
  readonly choosePdfPlace: (suggestion: string) => Promise<string | null>;
  readonly chooseCasePlace: (suggestion: string) => Promise<string | null>;
}

type AppWords = (name: keyof typeof appMessages) => string;

/** The two dialogs of the system, in the words of the program. */
function fileDialogs(window: () => BrowserWindow, words: AppWords) {
  return {
    open: async (
      title: string,
      filter: FileFilter,
      ...several: readonly 'multiSelections'[]
    ): Promise<readonly string[]> => {
      const all = { name: words('allFiles'), extensions: ['*'] };
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title,
        properties: ['openFile', ...several],
        filters: [filter, all],
      });
      return filePaths;
    },
    save: async (
      title: string,
      defaultPath: string,
      filter: FileFilter,
    ): Promise<string | null> => {
      const options = { title, defaultPath, filters: [filter] };
      const { filePath } = await dialog.showSaveDialog(window(), options);
      return filePath === '' ? null : filePath;
    },
  };
}

export function systemDialogs(window: () => BrowserWindow, lang: () => Lang): Dialogs {
  const words: AppWords = (name) => say(lang(), appMessages[name]);
  const { open, save } = fileDialogs(window, words);
  const named = (name: keyof typeof appMessages, ...extensions: string[]): FileFilter => ({
    name: words(name),
    extensions,
  });
  return {
    chooseReports: () =>
      open(words('chooseReports'), named('reportFiles', ...REPORT_EXTENSIONS), 'multiSelections'),
    chooseRoster: async () => {
      const filter = named('rosterFiles', 'xlsx', 'csv', 'txt', 'docx');
      return (await open(words('chooseRoster'), filter))[0] ?? null;
    },
    chooseCsvPlace: (suggestion) =>
      save(words('saveHandIns'), suggestion, { name: 'CSV', extensions: ['csv'] }),
    chooseCertificate: async () => {
      const filter = named('certificateFiles', 'p12', 'pfx');
      return (await open(words('chooseCertificate'), filter))[0] ?? null;
    },
    choosePdfPlace: (suggestion) =>
      save(words('savePdf'), suggestion, { name: 'PDF', extensions: ['pdf'] }),
    chooseCasePlace: (suggestion) =>
      save(words('saveCase'), suggestion, named('caseFiles', 'gouji')),
  };
}
