import path from 'node:path';
import {
  app,
  BrowserWindow,
  Menu,
  type ContextMenuParams,
  type MenuItemConstructorOptions,
  type WebContents,
  type WebPreferences,
} from 'electron';
import { appMessages } from '../../shared/i18n/app';
import { say } from '../../shared/i18n/message';
import type { Lang } from '../../shared/lib/localised';
import { START_PAGE } from './app-scheme';
import { groundColour } from './follow-theme';
import { defaultBounds, lastWindowState, MINIMUM, ZOOM_LIMIT } from './window-state';

interface Options {
  /** The app's root folder. */
  readonly root: string;
  readonly stateFile: string;
  readonly lang: () => Lang;
}

interface OpenedWindow {
  readonly window: BrowserWindow;
  /** When the page is there. */
  readonly loaded: Promise<void>;
}

/** Right click: what can be done with the text there, in the words of the interface. */
function showContextMenu(contents: WebContents, params: ContextMenuParams, lang: Lang): void {
  const { editFlags, isEditable, selectionText } = params;
  if (!isEditable && selectionText === '') return;
  const item = (
    role: 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll',
    enabled: boolean,
  ): MenuItemConstructorOptions => ({ role, enabled, label: say(lang, appMessages[role]) });
  const copying = item('copy', editFlags.canCopy);
  const editing = [
    item('undo', editFlags.canUndo),
    item('redo', editFlags.canRedo),
    { type: 'separator' } as const,
    item('cut', editFlags.canCut),
    copying,
    item('paste', editFlags.canPaste),
    { type: 'separator' } as const,
    item('selectAll', editFlags.canSelectAll),
  ];
  const window = BrowserWindow.fromWebContents(contents);
  Menu.buildFromTemplate(isEditable ? editing : [copying]).popup(window ? { window } : {});
}

const ZOOM_STEP = 0.5;

/** Ctrl with +, - and 0: without a menu nobody else does it. A page that is loaded again is as large as it was. */
function zoomByKeys(contents: WebContents, first: number): void {
  let level = first;
  contents.on('dom-ready', () => contents.setZoomLevel(level));
  contents.on('before-input-event', (event, { type, key, control, meta, alt }) => {
    if (type !== 'keyDown' || alt || !(control || meta)) return;
    const step = key === '+' || key === '=' ? ZOOM_STEP : key === '-' ? -ZOOM_STEP : 0;
    if (step === 0 && key !== '0') return;
    event.preventDefault();
    const wanted = key === '0' ? 0 : level + step;
    level = Math.max(-ZOOM_LIMIT, Math.min(ZOOM_LIMIT, wanted));
    contents.setZoomLevel(level);
  });
}

/** A page that dies soon after it was loaded would only die again. */
const TOO_SOON_MS = 10_000;

/** Nothing is lost with the page: every act that it has shown as done is on the disk. */
function reloadAfterCrash(contents: WebContents): void {
  let last = 0;
  contents.on('render-process-gone', (_event, { reason }) => {
    console.error(`the page's process ended: ${reason}`);
    const now = Date.now();
    if (reason !== 'clean-exit' && now - last > TOO_SOON_MS) contents.reload();
    last = now;
  });
}

/** Electron's defaults, said aloud: the page is a web page and nothing more. */
const CONFINED: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
};

/** The window; it is shown when its first picture is ready. */
export async function openMainWindow({ root, stateFile, lang }: Options): Promise<OpenedWindow> {
  const state = await lastWindowState(stateFile);
  const window = new BrowserWindow({
    ...(state?.bounds ?? defaultBounds()),
    minWidth: MINIMUM.width,
    minHeight: MINIMUM.height,
    show: false,
    title: say(lang(), appMessages.title),
    backgroundColor: groundColour(),
    webPreferences: {
      ...CONFINED,
      preload: path.join(root, 'build/preload/index.cjs'),
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => (state?.maximized ? window.maximize() : window.show()));
  window.on('page-title-updated', (event) => event.preventDefault());
  const { webContents } = window;
  webContents.on('context-menu', (_event, params) => showContextMenu(webContents, params, lang()));
  zoomByKeys(webContents, state?.zoomLevel ?? 0);
  reloadAfterCrash(webContents);
  return { window, loaded: window.loadURL(START_PAGE) };
}
