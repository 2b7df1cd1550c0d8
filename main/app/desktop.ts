import path from 'node:path';
import { clipboard, type BrowserWindow } from 'electron';
import type { Notice } from '../../shared/contract/calls';
import type { Lang } from '../../shared/lib/localised';
import type { Reader } from '../import/reader';
import type { Handlers } from './answer-call';
import { systemDialogs } from './dialogs';
import { followTheme } from './follow-theme';
import { caseHandlers } from './handlers/case-handlers';
import { exportHandlers } from './handlers/export-handlers';
import { identityHandlers } from './handlers/identity-handlers';
import { keepingHandlers } from './handlers/keeping-handlers';
import { pdfDataHandlers } from './handlers/pdf-data-handlers';
import { rosterHandlers } from './handlers/roster-handlers';
import { searchHandlers } from './handlers/search-handlers';
import { settingsHandlers } from './handlers/settings-handlers';
import { HandedInFiles } from './handed-in';
import { behindLock, vaultHandlers } from './handlers/vault-handlers';
import { fileAt, ImportQueue } from './import-files';
import { answerCalls, notify } from './ipc';
import { lockWhenAway } from './lock-when-away';
import { openMainWindow } from './main-window';
import { openData, type Data } from './open-data';
import { createPrinter } from './printer-client';
import { createReader } from './reader-client';
import { saveWindowState } from './window-state';

interface Options {
  /** The app's root folder. */
  readonly root: string;
  readonly dataFolder: string;
  /** Name and version. */
  readonly program: string;
}

interface Running {
  readonly window: BrowserWindow;
  readonly data: Data;
  readonly queue: ImportQueue;
  /** The page is there and hears. */
  readonly loaded: Promise<unknown>;
}

const copy = async (text: string): Promise<void> => {
  await clipboard.writeText(text);
};

/** Until then the list is shown, and mostly a case is open: ten thousand folders make both wait. */
const LOOK_THROUGH_AFTER_MS = 3000;

/** The running program: its data, its one window, and the files that come from outside. */
export class Desktop {
  readonly #options: Options;
  #running: Running | null = null;
  /** What came before the window was there. */
  #early: readonly string[] = [];
  #windowSaved: Promise<void> = Promise.resolve();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Opens the window, then the files. */
  async start(files: readonly string[]): Promise<void> {
    const { root, dataFolder } = this.#options;
    const reader = createReader(path.join(root, 'build/main/reader.js'));
    const data = await openData(dataFolder, reader, (notice) => this.#tell(notice));
    const queue = new ImportQueue(data.desk, (notice) => this.#tell(notice));
    answerCalls(behindLock(data.lock, this.#handlers(data, queue, reader)));
    const { windowStateFile: stateFile, settings } = data;
    const lang = (): 'zh-CN' | 'en' => settings.current.lang;
    followTheme(settings.current.theme);
    const { window, loaded } = await openMainWindow({ root, stateFile, lang });
    this.#running = { window, data, queue, loaded };
    // While the page is being loaded there is time.
    data.readIndex().catch((error: unknown) => console.error(error));
    window.once('ready-to-show', () => {
      reader.warmUp();
      setTimeout(() => {
        data.lookThrough().catch((error: unknown) => console.error(error));
      }, LOOK_THROUGH_AFTER_MS);
    });
    window.on('close', () => {
      this.#windowSaved = saveWindowState(stateFile, window);
    });
    lockWhenAway(() => {
      data.identity.lock();
      void data.lock.lock();
    });
    const early = this.#early;
    this.#early = [];
    this.#import(this.#running, [...files, ...early]).catch((error: unknown) =>
      console.error(error),
    );
  }

  /** Files that come while it runs; the window comes to the front. */
  open(files: readonly string[]): void {
    if (!this.#running) {
      this.#early = [...this.#early, ...files];
      return;
    }
    const { window } = this.#running;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    this.#import(this.#running, files).catch((error: unknown) => console.error(error));
  }

  /** After the window was closed. */
  async close(): Promise<void> {
    await Promise.allSettled([this.#windowSaved, this.#running?.data.close()]);
  }

  /** Files that come while the cases are locked wait for the password. */
  async #import({ data, queue, loaded }: Running, files: readonly string[]): Promise<void> {
    await loaded;
    if (data.lock.state === 'locked') {
      this.#early = [...this.#early, ...files];
      return;
    }
    await data.lock.run(() => queue.run(files.map(fileAt)));
  }

  #tell(notice: Notice): void {
    if (notice.kind === 'vaultChanged' && notice.state !== 'locked') this.#importEarly();
    const window = this.#running?.window;
    if (window && !window.isDestroyed()) notify(window.webContents, notice);
  }

  #importEarly(): void {
    const early = this.#early;
    this.#early = [];
    if (this.#running)
      this.#import(this.#running, early).catch((error: unknown) => console.error(error));
  }

  #window(): BrowserWindow {
    if (!this.#running) throw new Error('a call came before the window was open');
    return this.#running.window;
  }

  #handlers(data: Data, queue: ImportQueue, reader: Reader): Handlers {
    const { desk, keeping, sent, lock, settings, identity, roster, search } = data;
    const lang = (): Lang => settings.current.lang;
    const dialogs = systemDialogs(() => this.#window(), lang);
    const { root, program } = this.#options;
    return {
      ...caseHandlers({
        desk,
        queue,
        handedIn: new HandedInFiles({ desk, reader }),
        chooseReports: dialogs.chooseReports,
        sent,
      }),
      ...keepingHandlers(keeping),
      ...vaultHandlers(lock),
      ...pdfDataHandlers(path.join(root, 'build/renderer/pdfjs')),
      ...searchHandlers(search, (notice) => this.#tell(notice)),
      ...settingsHandlers(settings),
      ...rosterHandlers({
        desk,
        roster,
        reader,
        dialogs,
        lang,
        copy,
      }),
      ...identityHandlers(identity, dialogs.chooseCertificate),
      ...exportHandlers({
        desk,
        settings,
        identity,
        choosePlace: dialogs.choosePdfPlace,
        chooseCasePlace: dialogs.chooseCasePlace,
        print: createPrinter(path.join(root, 'build/main/printer.js')),
        fontFolder: path.join(root, 'assets/fonts'),
        program,
      }),
    };
  }
}
