import { app, session, type Session, type WebContents } from 'electron';
import { isOwn, START_PAGE } from './app-scheme';

/** Before `ready`: nothing of Chromium may ask the network by itself, and no name resolves. */
export function silenceChromium(): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
    'no-proxy-server',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Only what is in the app is loaded; a page gets no permission, no device and no download. */
function guardSession(guarded: Session): void {
  guarded.webRequest.onBeforeRequest(({ url }, answer) => {
    const developing = !app.isPackaged && url.startsWith('devtools://');
    answer({ cancel: !isOwn(url) && !developing });
  });
  guarded.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  guarded.setPermissionCheckHandler(() => false);
  guarded.setDevicePermissionHandler(() => false);
  // Not enough to switch it off: for the languages that it has, Chromium fetches dictionaries all the same.
  guarded.setSpellCheckerLanguages([]);
  guarded.setSpellCheckerEnabled(false);
  guarded.on('will-download', (event) => event.preventDefault());
}

/** A window shows its one page and nothing else, whatever is dropped on it or clicked in it. */
function guardContents(contents: WebContents): void {
  const refuse = (event: { preventDefault: () => void }): void => event.preventDefault();
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', refuse);
  // An empty page needs no loading, so that nothing above is asked about it.
  contents.on('did-navigate', (_event, url) => {
    if (!isOwn(url)) void contents.loadURL(START_PAGE);
  });
  // WebRTC asks no request handler and, by an address in figures, no resolver: without a proxy it has no UDP now.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** When the app is ready, before any window. */
export function guardEverything(): void {
  guardSession(session.defaultSession);
  app.on('session-created', guardSession);
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}
