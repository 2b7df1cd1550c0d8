import path from 'node:path';
import { app, dialog, Menu, protocol } from 'electron';
import { z } from 'zod';
import { appMessages, dataFolderFailed } from '../../shared/i18n/app';
import { say } from '../../shared/i18n/message';
import { errorCode } from '../../shared/lib/system-code';
import { answerRequests, SCHEME } from './app-scheme';
import { Desktop } from './desktop';
import { launchOptions, ownArguments } from './launch-options';
import { guardEverything, silenceChromium } from './security-policy';

const options = launchOptions(
  ownArguments(process.argv, app.isPackaged),
  process.cwd(),
  process.env,
);
if (options.dataFolder) app.setPath('userData', options.dataFolder);

const handedOver = z.object({ files: z.array(z.string()) });

/** What cannot start says why, in the language that most of its users read. */
function giveUp(error: unknown): void {
  console.error(error);
  const facts = { folder: app.getPath('userData'), code: errorCode(error) };
  dialog.showErrorBox(say('zh-CN', appMessages.noStart), say('zh-CN', dataFolderFailed, facts));
  app.exit(1);
}

function run(): void {
  const root = app.getAppPath();
  const desktop = new Desktop({
    root,
    dataFolder: app.getPath('userData'),
    program: `${app.getName()} ${app.getVersion()}`,
  });

  app.on('second-instance', (_event, _argv, _folder, data) => {
    const message = handedOver.safeParse(data);
    desktop.open(message.success ? message.data.files : []);
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    desktop.open([file]);
  });
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    closed = true;
    void desktop.close().finally(() => app.quit());
  });

  silenceChromium();
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
  Menu.setApplicationMenu(null);
  // Not awaited: Electron becomes ready only when this module has run.
  void app
    .whenReady()
    .then(async () => {
      guardEverything();
      const served = {
        '/': path.join(root, 'build/renderer'),
        '/fonts/': path.join(root, 'assets/fonts'),
      };
      protocol.handle(SCHEME, answerRequests(served));
      await desktop.start(options.files);
    })
    .catch(giveUp);
}

/** One program per data folder: a second start hands its files to the first and ends. */
if (app.requestSingleInstanceLock({ files: options.files })) run();
else app.quit();
