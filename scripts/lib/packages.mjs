// Keeps node_modules in step with package-lock.json.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

/** What npm writes when an installation is complete. */
const INSTALLED = path.join(ROOT, 'node_modules/.package-lock.json');

/** @param {string} file @returns {Record<string, { version: string, optional?: boolean }>} */
const lockedPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether every package of the lock file is there in its version; optional ones may be for another system. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const installed = lockedPackages(INSTALLED);
  return Object.entries(lockedPackages(path.join(ROOT, 'package-lock.json'))).every(
    ([place, { version, optional }]) =>
      place === '' || installed[place]?.version === version || (optional && !installed[place]),
  );
}

/**
 * Runs npm; what it prints goes to stderr, because a command's stdout may be for a machine.
 * @param {readonly string[]} args @returns {number | null} its exit status
 */
function npm(args) {
  const cli = process.env.npm_execpath;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  return cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], options).status
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' }).status;
}

/** @returns {boolean} whether anything had to be installed. Throws when it cannot be. */
export function ensurePackages() {
  if (isInstalled()) return false;
  console.error('Installing the packages of package-lock.json …');
  // No package of ours needs its install script; the older electron's would download a binary.
  const status = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) throw new Error(`npm ci ended with status ${status}`);
  return true;
}
