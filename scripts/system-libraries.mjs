// What Debian must give for a window and for the tests: checked by the thing itself (a library, a command,
// a font), so that it works wherever it came from; installed by apt-get when this is root on Debian or Ubuntu.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Need
 * @property {string} what
 * @property {() => boolean} there
 * @property {readonly string[]} packages the first that the system knows is installed: newer releases renamed some
 */

/** @param {string} command @param {readonly string[]} args @returns {string} stdout, empty when it failed */
const output = (command, ...args) =>
  spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).stdout ?? '';

const ldconfig = () =>
  existsSync('/sbin/ldconfig') ? output('/sbin/ldconfig', '-p') : output('ldconfig', '-p');

/** @param {string} name @param {readonly string[]} packages @returns {Need} */
const library = (name, ...packages) => ({
  what: name,
  there: () => ldconfig().includes(`\t${name} `),
  packages,
});

/** @param {string} name @param {readonly string[]} packages @returns {Need} */
const command = (name, ...packages) => ({
  what: name,
  there: () =>
    (process.env.PATH ?? '')
      .split(path.delimiter)
      .some((folder) => existsSync(path.join(folder, name))),
  packages,
});

/** @type {Need} */
const chineseFont = {
  what: 'a Chinese font',
  there: () => output('fc-list', ':lang=zh-cn', 'file').trim() !== '',
  packages: ['fonts-noto-cjk'],
};

const WINDOW = [
  library('libgtk-3.so.0', 'libgtk-3-0t64', 'libgtk-3-0'),
  library('libnss3.so', 'libnss3'),
  library('libasound.so.2', 'libasound2t64', 'libasound2'),
  library('libgbm.so.1', 'libgbm1'),
  // fc-list comes with it; without it no font can be looked for.
  command('fc-list', 'fontconfig'),
  chineseFont,
];
const TESTS = [
  ...WINDOW,
  command('Xvfb', 'xvfb'),
  command('xauth', 'xauth'),
  command('pdfsig', 'poppler-utils'),
  command('openssl', 'openssl'),
];

/** Says nothing unless it fails. @param {readonly string[]} args @returns {boolean} */
function apt(...args) {
  const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.error(`${stdout}${stderr}`);
  return status === 0;
}

const knowsPackages = () =>
  existsSync('/var/lib/apt/lists') &&
  readdirSync('/var/lib/apt/lists').some((name) => name.includes('_Packages'));

/** @param {Need} need */
const packageFor = (need) =>
  need.packages.find((name) => output('apt-cache', 'show', '--no-all-versions', name) !== '') ??
  need.packages.at(-1);

/** @param {readonly Need[]} missing @returns {readonly string[]} */
const packagesFor = (missing) => [...new Set(missing.map((need) => packageFor(need) ?? ''))];

/** @param {readonly Need[]} missing @returns {boolean} */
function install(missing) {
  if (!knowsPackages() && !apt('update')) return false;
  const args = () => ['-y', '--no-install-recommends', 'install', ...packagesFor(missing)];
  // A list that is older than the archive names files that are gone: bring it up to date and try again.
  return apt(...args()) || (apt('update') && apt(...args()));
}

/**
 * @param {'window' | 'tests'} purpose
 * @returns {string | null} one line that says what is missing and what to do; null when all is there
 */
export function ensureSystemLibraries(purpose) {
  if (process.platform !== 'linux') return null;
  const needs = purpose === 'window' ? WINDOW : TESTS;
  const lacking = () => needs.filter((need) => !need.there());
  const missing = lacking();
  if (missing.length === 0) return null;
  const names = missing.map((need) => need.what).join(', ');
  const hasApt = existsSync('/usr/bin/apt-get');
  if (hasApt && process.getuid?.() === 0) {
    console.error(`Installing from Debian, because it is missing: ${names} …`);
    if (install(missing) && lacking().length === 0) return null;
  }
  return hasApt
    ? `Missing: ${names}. Install: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packagesFor(missing).join(' ')}`
    : `Missing: ${names}. Install the packages of your system that hold them.`;
}
