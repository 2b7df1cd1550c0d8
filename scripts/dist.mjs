// `npm run dist`: the packages that can be made here, into dist/. With `--dir` only the unpacked app, and only
// when something changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { ensureElectron, isRegistryRuntime } from './electron-runtime.mjs';
import { requireNode } from './lib/node-version.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { REGISTRY_ELECTRON, REGISTRY_RUNTIME } from './lib/registry-runtime.mjs';
import { ROOT } from './lib/root.mjs';

const DIST = path.join(ROOT, 'dist');
const STAMP = path.join(DIST, 'unpacked.sha256');
const INPUTS = ['build/inputs.sha256', 'electron-builder.yml', 'scripts/dist.mjs'];

const inputsHash = () =>
  INPUTS.reduce(
    (hash, file) => hash.update(readFileSync(path.join(ROOT, file))),
    createHash('sha256'),
  )
    .update(isRegistryRuntime() ? REGISTRY_RUNTIME : 'official')
    .digest('hex');

/** What makes electron-builder take the registry's Electron, whose folder it would copy with our launcher in it. */
const registryConfig = {
  electronDist: REGISTRY_RUNTIME,
  electronVersion: REGISTRY_ELECTRON,
  /** @param {{ appOutDir: string }} context */
  afterExtract: ({ appOutDir }) => {
    rmSync(path.join(appOutDir, 'resources/default_app.asar'));
    rmSync(path.join(appOutDir, 'version'));
  },
};

/** @param {boolean} unpackedOnly */
async function pack(unpackedOnly) {
  const { build: buildPackages, DIR_TARGET, Platform } = await import('electron-builder');
  const registry = isRegistryRuntime();
  // fpm would be downloaded; where that is not possible, neither is AppImage's own tool.
  if (registry) process.env.CUSTOM_FPM_PATH = path.join(ROOT, 'scripts/dist/fpm-by-dpkg.mjs');
  const names = unpackedOnly ? [DIR_TARGET] : registry ? [DIR_TARGET, 'deb'] : undefined;
  await buildPackages({
    projectDir: ROOT,
    ...(names ? { targets: Platform.current().createTarget(names) } : {}),
    config: registry ? registryConfig : {},
  });
}

/** Makes the unpacked app agree with the sources. @returns {Promise<boolean>} whether anything had to be made */
export async function packUnpacked() {
  await build();
  const hash = inputsHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return false;
  rmSync(STAMP, { force: true });
  await pack(true);
  writeFileSync(STAMP, hash);
  return true;
}

async function main() {
  requireNode();
  ensurePackages();
  await ensureElectron();
  if (process.argv.includes('--dir')) await packUnpacked();
  else {
    await build();
    await pack(false);
    writeFileSync(STAMP, inputsHash());
  }
  if (!isRegistryRuntime()) return;
  console.log(
    `These packages hold Electron ${REGISTRY_ELECTRON} as the npm registry has it: for testing only, never to be given out.`,
  );
  console.log(
    "Not made here, because their tools or Electron's own download cannot be had: AppImage, arm64, Windows.",
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
