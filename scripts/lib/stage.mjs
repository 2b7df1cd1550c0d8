// A copy of the checkout that an unprivileged user can read, wherever the checkout lies: root's tests run the
// app as such a user, because Chromium has no sandbox for root.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

/** The user that owns nothing, on every Linux. */
export const NOBODY = 65534;

const NEEDED = [
  'assets',
  'build',
  'dist/linux-unpacked',
  'main',
  'node_modules',
  'package.json',
  'playwright.config.ts',
  'preload',
  'renderer',
  'scripts',
  'shared',
  'tests',
  'tsconfig.json',
];

/**
 * Hard links where the file system allows them: at once, and no space.
 * @param {string} from @param {string} to
 */
function copy(from, to) {
  if (spawnSync('cp', ['-al', from, to]).status === 0) return;
  rmSync(to, { recursive: true, force: true });
  const { status, stderr } = spawnSync('cp', ['-a', '--reflink=auto', from, to], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`cannot copy ${from}: ${stderr}`);
}

/**
 * @typedef {object} Stage
 * @property {string} folder the readable copy of the checkout
 * @property {string} node the readable copy of this Node
 * @property {string} own a folder that the unprivileged user owns: its home, temporary files and results
 */

/**
 * Linux only.
 * @template T @param {(stage: Stage) => Promise<T>} use @returns {Promise<T>} what `use` gives; the stage is gone then
 */
export async function onStage(use) {
  // Not the folder for temporary files, which may lie in memory.
  const folder = mkdtempSync('/var/tmp/gouji-e2e-');
  try {
    return await use(fill(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder @returns {Stage} */
function fill(folder) {
  chmodSync(folder, 0o755);
  mkdirSync(path.join(folder, 'dist'));
  for (const name of NEEDED.filter((each) => existsSync(path.join(ROOT, each)))) {
    copy(path.join(ROOT, name), path.join(folder, name));
  }
  const runtime = path.join(folder, 'node_modules/electron/dist');
  rmSync(runtime, { recursive: true, force: true });
  copy(realpathSync(path.join(ROOT, 'node_modules/electron/dist')), runtime);
  const node = path.join(folder, 'node');
  copy(realpathSync(process.execPath), node);
  const own = path.join(folder, 'own');
  mkdirSync(own);
  chownSync(own, NOBODY, NOBODY);
  return { folder, node, own };
}
