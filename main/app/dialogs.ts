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

export function systemDialogs(window: () => BrowserWindow, lang: () => Lang): Dialogs {
  const words = (name: keyof typeof appMessages): string => say(lang(), appMessages[name]);
  const choosePlace = async (
    defaultPath: string,
    title: string,
    filter: FileFilter,
  ): Promise<string | null> => {
    const options = { title, defaultPath, filters: [filter] };
    const { filePath } = await dialog.showSaveDialog(window(), options);
    return filePath === '' ? null : filePath;
  };
  return {
    chooseReports: async () => {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: words('chooseReports'),
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: words('reportFiles'), extensions: [...REPORT_EXTENSIONS] },
          { name: words('allFiles'), extensions: ['*'] },
        ],
      });
      return filePaths;
    },
    chooseRoster: async () => {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: words('chooseRoster'),
        properties: ['openFile'],
        filters: [
          { name: words('rosterFiles'), extensions: ['xlsx', 'csv', 'txt', 'docx'] },
          { name: words('allFiles'), extensions: ['*'] },
        ],
      });
      return filePaths[0] ?? null;
    },
    chooseCsvPlace: async (suggestion) => {
      const { filePath } = await dialog.showSaveDialog(window(), {
        title: words('saveHandIns'),
        defaultPath: suggestion,
        filters: [{ name: 'CSV', extensions: ['csv'] }],
      });
      return filePath === '' ? null : filePath;
    },
    chooseCertificate: async () => {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: words('chooseCertificate'),
        properties: ['openFile'],
        filters: [{ name: words('certificateFiles'), extensions: ['p12', 'pfx'] }],
      });
      return filePaths[0] ?? null;
    },
    choosePdfPlace: (suggestion) =>
      choosePlace(suggestion, words('savePdf'), { name: 'PDF', extensions: ['pdf'] }),
    chooseCasePlace: (suggestion) =>
      choosePlace(suggestion, words('saveCase'), {
        name: words('caseFiles'),
        extensions: ['gouji'],
      }),
  };
}
