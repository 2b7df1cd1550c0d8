// Builds main, preload and renderer into build/. Skipped when no input changed since the last build.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeNotices } from './lib/notices.mjs';
import { ROOT } from './lib/root.mjs';

const SOURCES = ['shared', 'main', 'preload', 'renderer'];
const OTHER_INPUTS = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/build.mjs',
  'scripts/lib/notices.mjs',
];

// Development and tests run on Electron 33 (Node 20.18, Chrome 130), older than the one that ships.
const NODE_TARGET = 'node20.18';
const BROWSER_TARGET = 'chrome130';

const MAIN_ENTRIES = {
  app: 'main/app/index.ts',
  reader: 'main/import/reader-process.ts',
  printer: 'main/export/printer-process.ts',
  cli: 'main/cli/index.ts',
  headless: 'main/cli/headless.ts',
};

const PDF_DATA = ['cmaps', 'standard_fonts'];

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** A hash over the names and contents of everything that can change the build. */
function inputsHash() {
  const hash = createHash('sha256');
  for (const file of [...OTHER_INPUTS, ...SOURCES.flatMap(filesIn)]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} outDir @returns {import('vite').InlineConfig} */
const mainConfig = (outDir) => ({
  ssr: { target: 'node', noExternal: true, external: ['electron', 'pdfmake'] },
  build: {
    ssr: true,
    target: NODE_TARGET,
    outDir: path.join(outDir, 'main'),
    license: { fileName: 'licenses.json' },
    sourcemap: true,
    rolldownOptions: {
      input: MAIN_ENTRIES,
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
});

/** @param {string} outDir @returns {import('vite').InlineConfig} A sandboxed preload must be one CommonJS file. */
const preloadConfig = (outDir) => ({
  ssr: { target: 'node', noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    target: NODE_TARGET,
    outDir: path.join(outDir, 'preload'),
    rolldownOptions: {
      input: { index: 'preload/index.ts' },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
});

/** @param {string} outDir @returns {Promise<import('vite').InlineConfig>} */
async function rendererConfig(outDir) {
  const { default: react } = await import('@vitejs/plugin-react');
  return {
    root: path.join(ROOT, 'renderer'),
    base: './',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: BROWSER_TARGET,
      outDir: path.join(outDir, 'renderer'),
      license: { fileName: 'licenses.json' },
      emptyOutDir: false,
      minify: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
    },
  };
}

/**
 * The character maps and standard fonts of PDFs that do not bring their own: beside the window's files, so that it
 * and the reader have the same.
 * @param {string} outDir
 */
function copyPdfData(outDir) {
  for (const folder of PDF_DATA) {
    const from = path.join(ROOT, 'node_modules/pdfjs-dist', folder);
    cpSync(from, path.join(outDir, 'renderer/pdfjs', folder), { recursive: true });
  }
}

/** @param {string} outDir */
async function buildInto(outDir) {
  const { build } = await import('vite');
  const shared = /** @type {const} */ ({ configFile: false, logLevel: 'warn', root: ROOT });
  await build({ ...shared, ...mainConfig(outDir) });
  await build({ ...shared, ...preloadConfig(outDir) });
  await build({ ...shared, ...(await rendererConfig(outDir)) });
  copyPdfData(outDir);
  writeNotices(outDir);
}

const TARGET = path.join(ROOT, 'build');
const STAMP = path.join(TARGET, 'inputs.sha256');

/** Whether build/ agrees with the sources. */
export const isBuilt = (hash = inputsHash()) =>
  existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash;

/**
 * Makes build/ agree with the sources. The new build replaces the old one only when it is complete.
 * @returns {Promise<boolean>} whether anything had to be built
 */
export async function build() {
  const hash = inputsHash();
  if (isBuilt(hash)) return false;
  const fresh = path.join(ROOT, '.cache', `build-${process.pid}`);
  const environment = process.env.NODE_ENV;
  mkdirSync(fresh, { recursive: true });
  try {
    await buildInto(fresh);
    writeFileSync(path.join(fresh, 'inputs.sha256'), hash);
    rmSync(TARGET, { recursive: true, force: true });
    renameSync(fresh, TARGET);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    // Vite sets it to production, which the tests and the app that are started next would inherit.
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const built = await build();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(built ? `built in ${seconds} s` : 'build/ is up to date');
}
