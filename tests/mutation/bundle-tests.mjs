import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/** Texts made to take long, a page that is written of what other tests check, and words, which are not mutated. */
const LEFT_OUT = /(?:hostile|rules-page)\.test\.ts$|^i18n\//;
/** Folders of tests that show whether a change of the reading, the rules or the judge is noticed. */
const FOLDERS = ['tests/unit/shared', 'tests/corpus'];

/** `GOUJI_MUTATION_TESTS='shared/parse|corpus'`: only these, where the others say little of what is changed. */
const WANTED = new RegExp(process.env['GOUJI_MUTATION_TESTS'] ?? '');

const isTest = (/** @type {string} */ name) => name.endsWith('.test.ts') && !LEFT_OUT.test(name);

const testFiles = () =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(isTest)
      .map((name) => path.join(folder, name)),
  )
    .filter((name) => WANTED.test(name))
    .sort();

const ENTRY = '\0tests';

/** The imports of a test file, and the rest of it. */
const IMPORTS = /^(?:import [^;]*;\s*|\/\/.*\s*)*/;

/** A test file as a module that gives its tests only when it is asked. */
function onDemand(/** @type {string} */ code) {
  const imports = IMPORTS.exec(code)?.[0] ?? '';
  return `${imports}\nexport const give = () => {\n${code.slice(imports.length)}\n};`;
}

/** The names of all test files, and what gives the tests of each. */
const entryOf = (/** @type {readonly string[]} */ files) =>
  files
    .map((file, at) => {
      const from = JSON.stringify(path.resolve(file));
      return `import { give as give${at} } from ${from};`;
    })
    .concat(`export const files = [${files.map((f, at) => `[${JSON.stringify(f)}, give${at}]`)}];`)
    .join('\n');

/** Writes all tests of the working folder, with all that they test, as one CommonJS script to `file`. */
export async function bundleTests(/** @type {string} */ file) {
  const files = testFiles();
  const known = new Set(files.map((name) => path.resolve(name)));
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'tests',
        enforce: 'pre',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? entryOf(files) : null),
        transform: (code, id) => {
          const here = code.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id)));
          return known.has(id) ? onDemand(here) : here === code ? null : here;
        },
      },
    ],
    build: {
      ssr: true,
      minify: false,
      outDir: path.dirname(file),
      emptyOutDir: false,
      rolldownOptions: {
        input: { [path.basename(file, '.cjs')]: ENTRY },
        // A package is loaded once; its name begins with no dot, slash or zero.
        external: /^[^./\0]/,
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  });
}
