import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type RunningApp } from './app';

/** What the page's own script would see. */
const inPage = (running: RunningApp, script: string): Promise<unknown> =>
  running.page.evaluate(script);

/** A server on this machine that counts who knocks. */
async function listen(): Promise<{ url: string; requests: () => number; close: () => void }> {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests++;
    response.setHeader('access-control-allow-origin', '*').end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests: () => requests,
    close: () => server.close(),
  };
}

test('the page is confined: sandbox, isolation, no Node, one bridge', async ({ launch }) => {
  const running = await launch();
  const preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  expect(await inPage(running, 'typeof require + typeof process + typeof module')).toBe(
    'undefined'.repeat(3),
  );
  expect(await inPage(running, 'Object.keys(window.gouji).sort()')).toEqual(['call', 'onNotice']);
  expect(await inPage(running, 'location.href')).toBe('app://gouji/index.html');
});

test('the renderer runs in the system’s sandbox', async ({ launch }) => {
  test.skip(process.env['GOUJI_E2E_SANDBOX'] !== '1', 'Chromium’s sandbox is not to be had here');
  const running = await launch();
  const pid = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  expect(status).toMatch(/^Seccomp:\s+2$/m);
  expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
});

test('its policy stops inline code, eval, frames, forms and everything from elsewhere', async ({
  launch,
}) => {
  const running = await launch();
  const server = await listen();
  // Later, because Playwright’s own evaluation is exempt from the policy.
  await inPage(running, 'void setTimeout(() => eval("window.ran = true"), 100)');
  const blocked = await running.page.evaluate(async (url) => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(event.effectiveDirective);
    });
    const add = (name: string, set: (element: HTMLElement) => void): void => {
      const element = document.createElement(name);
      set(element);
      document.body.append(element);
    };
    add('script', (element) => (element.textContent = 'window.ran = true'));
    add('style', (element) => (element.textContent = 'body { color: red }'));
    add('script', (element) => element.setAttribute('src', url));
    add('img', (element) => element.setAttribute('src', url));
    add('iframe', (element) => element.setAttribute('src', url));
    add('object', (element) => element.setAttribute('data', url));
    add('link', (element) => {
      element.setAttribute('rel', 'stylesheet');
      element.setAttribute('href', url);
    });
    await fetch(url).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { violations, ran: 'ran' in window };
  }, server.url);
  server.close();
  expect(blocked.ran).toBe(false);
  expect(new Set(blocked.violations)).toEqual(
    new Set([
      'script-src-elem',
      'style-src-elem',
      'img-src',
      'frame-src',
      'object-src',
      'connect-src',
      'script-src',
    ]),
  );
  expect(server.requests()).toBe(0);
});

test('no request leaves, not even one that no policy of the page stops', async ({ launch }) => {
  const running = await launch();
  const server = await listen();
  const outcome = await running.app.evaluate(async ({ net, session }, url) => {
    const attempt = (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'went out',
        () => 'stopped',
      );
    return [
      await attempt(net.fetch(url)),
      await attempt(session.defaultSession.fetch(url)),
      await attempt(session.fromPartition('another').fetch(url)),
      await attempt(session.defaultSession.fetch('http://example.org/')),
    ];
  }, server.url);
  server.close();
  expect(outcome).toEqual(['stopped', 'stopped', 'stopped', 'stopped']);
  expect(server.requests()).toBe(0);
});

/** Events of Chromium's network log without which nothing goes out. */
const SIGNS_OF_A_REQUEST = [
  'URL_REQUEST_START_JOB',
  'HOST_RESOLVER_MANAGER_REQUEST',
  'TCP_CONNECT',
  'UDP_CONNECT',
  'SOCKET_BYTES_SENT',
];

test('from start to end Chromium asks the network for nothing', async ({ launch, folder }) => {
  const log = path.join(folder, 'net.json');
  const running = await launch({ args: [`--log-net-log=${log}`] });
  await running.importSample();
  await running.page.waitForTimeout(3000);
  await running.close();
  expect(existsSync(log)).toBe(true);
  const text = readFileSync(log, 'utf8');
  const { constants } = JSON.parse(
    text.slice(0, text.indexOf('"events"')).trimEnd().replace(/,$/, '}'),
  ) as {
    constants: { logEventTypes: Record<string, number> };
  };
  const types = new Set([...text.matchAll(/"type":(\d+)/g)].map(([, type]) => Number(type)));
  const seen = SIGNS_OF_A_REQUEST.filter((name) => {
    const type = constants.logEventTypes[name];
    if (type === undefined) throw new Error(`this Chromium does not log ${name}`);
    return types.has(type);
  });
  expect(seen).toEqual([]);
});

test('it goes nowhere else and opens no window', async ({ launch, folder }) => {
  const running = await launch();
  const page = path.join(folder, 'evil.html');
  writeFileSync(page, '<title>evil</title>');
  for (const url of [
    'https://example.org/',
    `file://${page}`,
    'app://gouji/other.html',
    'about:blank',
  ]) {
    await running.page.evaluate((target) => {
      const link = document.createElement('a');
      link.href = target;
      document.body.append(link);
      link.click();
      link.target = '_blank';
      link.click();
      window.open(target);
    }, url);
  }
  await running.page.waitForTimeout(500);
  expect(running.page.url()).toBe('app://gouji/index.html');
  expect(running.app.windows()).toHaveLength(1);
});

test('it gets no permission', async ({ launch }) => {
  const running = await launch();
  const answers = await running.page.evaluate(async () => {
    const attempt = (work: () => Promise<unknown>): Promise<string> =>
      Promise.resolve()
        .then(work)
        .then(
          () => 'granted',
          () => 'refused',
        );
    const state = async (name: string): Promise<string> =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    return [
      await attempt(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      await attempt(() => navigator.clipboard.readText()),
      await Notification.requestPermission(),
      await state('geolocation'),
      await state('notifications'),
    ];
  });
  expect(answers).toEqual(['refused', 'refused', 'denied', 'denied', 'denied']);
});

test('calls that are not of the contract are refused', async ({ launch }) => {
  const running = await launch();
  const call = (name: unknown, input: unknown): Promise<string> =>
    running.page.evaluate(
      ([callName, callInput]) =>
        (
          window as unknown as { gouji: { call: (n: unknown, i: unknown) => Promise<unknown> } }
        ).gouji
          .call(callName, callInput)
          .then(
            () => 'answered',
            (error: unknown) => String(error),
          ),
      [name, input] as const,
    );
  expect(await call('readFile', { path: '/etc/passwd' })).toContain('invalidCall');
  expect(await call('__proto__', {})).toContain('invalidCall');
  expect(await call('openCase', { caseId: '../../../etc' })).toBe('answered');
  expect(await call('openCase', { caseId: '', extra: 1 })).toContain('invalidCall');
  expect(await call('saveSettings', { lang: 'zh-CN', inspector: '' })).toContain('invalidCall');
});

test('it serves nothing but the window and its fonts', async ({ launch }) => {
  const running = await launch();
  const statuses = await running.app.evaluate(async ({ session }) => {
    const paths = ['index.html', 'package.json', '..%2f..%2fpackage.json', 'main/app.js', ''];
    const responses = paths.map(async (each) => {
      const response = await session.defaultSession.fetch(`app://gouji/${each}`);
      return response.status;
    });
    return Promise.all(responses);
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404]);
});
