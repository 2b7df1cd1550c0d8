// The notices for what ships in the app beside Electron, whose own lie next to its binary.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from './root.mjs';

/** @typedef {{ name: string, version: string, identifier: string | null, text: string | null }} Notice */

/** @param {string} folder of a package @returns {string | null} */
function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file === undefined ? null : readFileSync(path.join(folder, file), 'utf8');
}

/** @param {string} name @param {string} from the file that needs it @returns {string} its folder */
function packageFolder(name, from) {
  const folders = createRequire(from).resolve.paths(name) ?? [];
  const found = folders
    .map((folder) => path.join(folder, name))
    .find((folder) => existsSync(folder));
  if (found === undefined) throw new Error(`${name}, which ${from} needs, is not installed`);
  return found;
}

/**
 * What ships as it is, not bundled: the dependencies and all that they depend on.
 * @param {string} manifest @param {Map<string, Notice>} found
 */
function collect(manifest, found) {
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const folder = packageFolder(name, manifest);
    const own = path.join(folder, 'package.json');
    if (found.has(own)) continue;
    const { version, license } = JSON.parse(readFileSync(own, 'utf8'));
    found.set(own, { name, version, identifier: license, text: licenceText(folder) });
    collect(own, found);
  }
  return found;
}

/** Comes with pdfjs, each under a licence of its own: name, identifier, file. */
const PDF_DATA = /** @type {const} */ ([
  ['Adobe CMap resources', 'BSD-3-Clause', 'cmaps/LICENSE'],
  ['Foxit fonts', 'BSD-3-Clause', 'standard_fonts/LICENSE_FOXIT'],
  ['Liberation fonts', 'OFL-1.1', 'standard_fonts/LICENSE_LIBERATION'],
]);

/** @param {typeof PDF_DATA[number]} data @returns {Notice} */
const pdfData = ([name, identifier, file]) => ({
  name,
  version: '',
  identifier,
  text: readFileSync(path.join(ROOT, 'node_modules/pdfjs-dist', file), 'utf8'),
});

/** @param {Notice} notice */
const print = ({ name, version, identifier, text }) =>
  `${name} ${version}\nLicence: ${identifier ?? 'see below'}\n\n${(text ?? '').trim()}\n`;

/** @param {string} outDir the build, with the bundler's own lists in it; gets THIRD-PARTY-NOTICES.txt */
export function writeNotices(outDir) {
  /** @type {Notice[]} */
  const bundled = ['main', 'renderer'].flatMap((part) =>
    JSON.parse(readFileSync(path.join(outDir, part, 'licenses.json'), 'utf8')),
  );
  const shipped = [...collect(path.join(ROOT, 'package.json'), new Map()).values()];
  const font = {
    name: 'Noto Sans SC',
    version: '',
    identifier: 'OFL-1.1',
    text: readFileSync(path.join(ROOT, 'assets/fonts/LICENSE'), 'utf8'),
  };
  const byName = new Map(
    [...bundled, ...shipped, font, ...PDF_DATA.map(pdfData)].map((notice) => [
      `${notice.name} ${notice.version}`,
      notice,
    ]),
  );
  const entries = [...byName.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const intro = `Gouji contains the following works of others, besides Electron and Chromium, whose notices are in
LICENSE.electron.txt and LICENSES.chromium.html.\n`;
  const rule = `\n${'='.repeat(80)}\n\n`;
  const sections = [intro, ...entries.map(([, notice]) => print(notice))];
  writeFileSync(path.join(outDir, 'THIRD-PARTY-NOTICES.txt'), sections.join(rule));
}
