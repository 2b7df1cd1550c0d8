import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { chromium, type Page } from '@playwright/test';
import { expect, ROOT, SAMPLE, test } from './app';

// Playwright starts Electron through Node's inspector, which the release's fuses refuse: the packaged app is
// driven over Chromium's own protocol.
const UNPACKED = path.join(ROOT, 'dist/linux-unpacked');
const PROGRAM = path.join(UNPACKED, 'gouji');
const SANDBOX = process.env['GOUJI_E2E_SANDBOX'] === '1';

test.skip(process.platform !== 'linux', 'the unpacked Linux app is tested');

function start(dataFolder: string, file: string): ChildProcess {
  const switches = ['--remote-debugging-port=0', `--user-data-dir=${dataFolder}`];
  const args = [...(SANDBOX ? [] : ['--no-sandbox']), ...switches, file];
  return spawn(PROGRAM, args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Chromium says on stderr where it listens. */
async function debuggingUrl(app: ChildProcess): Promise<string> {
  if (app.stderr === null) throw new Error('no stderr');
  for await (const line of createInterface({ input: app.stderr })) {
    const url = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error('the app ended before it listened');
}

async function firstPage(app: ChildProcess): Promise<Page> {
  const browser = await chromium.connectOverCDP(await debuggingUrl(app));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the app has no browser context');
  return context.pages()[0] ?? context.waitForEvent('page');
}

test('the packaged app audits the sample', async ({ folder }) => {
  const app = start(path.join(folder, 'data'), SAMPLE);
  try {
    const page = await firstPage(app);
    const errors = page.locator('[data-testid="finding-item"][data-severity="error"]');
    await expect(errors).toHaveCount(1);
    await expect(errors).toContainText('14249');
    expect(page.url()).toMatch(/^app:/);
  } finally {
    const gone = new Promise((resolve) => app.once('exit', resolve));
    app.kill('SIGKILL');
    await gone;
  }
});

test('the fuses leave no way in', async () => {
  const fuses = await getCurrentFuseWire(PROGRAM);
  const on = (fuse: FuseV1Options): boolean => String.fromCharCode(fuses[fuse] ?? 0) === '1';
  expect({
    runAsNode: on(FuseV1Options.RunAsNode),
    nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: on(FuseV1Options.EnableNodeCliInspectArguments),
    integrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    asarOnly: on(FuseV1Options.OnlyLoadAppFromAsar),
    filePrivileges: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: false,
    nodeOptions: false,
    inspect: false,
    integrity: true,
    asarOnly: true,
    filePrivileges: false,
  });
});

test('only what is needed is inside', () => {
  const files = listPackage(path.join(UNPACKED, 'resources/app.asar'), { isPack: false });
  const top = [...new Set(files.map((file) => file.split('/')[1]))].toSorted();
  expect(top).toEqual(['assets', 'build', 'node_modules', 'package.json']);
  expect(files).toContain('/build/main/app.js');
  expect(files.filter((file) => /\.(map|tsx?)$|\/tests?\//.test(file))).toEqual([]);
  expect(existsSync(path.join(UNPACKED, 'resources/default_app.asar'))).toBe(false);
  expect(existsSync(path.join(UNPACKED, 'THIRD-PARTY-NOTICES.txt'))).toBe(true);
});
