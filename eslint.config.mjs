import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { layersRule } from './scripts/lint/layers-rule.mjs';
import { noCyclesRule } from './scripts/lint/no-cycles-rule.mjs';

const UI_PACKAGES = ['react', 'react-dom', 'antd', '@ant-design/icons'];

// Everything that the headless command uses runs in plain Node, so it must not know Electron.
const NO_ELECTRON = ['*', '!electron'];

/**
 * What may import what. Closed by default: a file in no row is an error, and so is every import that
 * its row does not name. A row may always import itself; `renderer/features/*` is a row per feature.
 */
const LAYERS = [
  // files                        may import                                           packages
  { files: 'shared/lib', imports: [], packages: [] },
  { files: 'shared/i18n', imports: ['shared/lib'], packages: [] },
  { files: 'shared/document', imports: ['shared/lib'], packages: [] },
  { files: 'shared/report', imports: ['shared/lib', 'shared/document'], packages: [] },
  {
    files: 'shared/parse',
    imports: ['shared/lib', 'shared/document', 'shared/report'],
    packages: [],
  },
  {
    files: 'shared/rules',
    imports: ['shared/lib', 'shared/document', 'shared/report'],
    packages: [],
  },
  {
    files: 'shared/audit',
    imports: ['shared/lib', 'shared/document', 'shared/report', 'shared/rules', 'shared/i18n'],
    packages: [],
  },
  {
    files: 'shared/casefile',
    imports: ['shared/lib', 'shared/document', 'shared/report', 'shared/audit'],
    packages: [],
  },
  { files: 'shared/contract', imports: ['shared'], packages: ['zod'] },
  { files: 'preload', imports: ['shared/contract'], packages: ['electron'] },
  { files: 'renderer/ui', imports: ['shared/lib', 'shared/i18n'], packages: UI_PACKAGES },
  {
    files: 'renderer/features/*',
    imports: ['shared', 'renderer/ui'],
    packages: [...UI_PACKAGES, 'pdfjs-dist'],
  },
  { files: 'renderer/*.*', imports: ['shared', 'renderer'], packages: UI_PACKAGES },
  { files: 'main/import', imports: ['shared'], packages: NO_ELECTRON },
  { files: 'main/store', imports: ['shared'], packages: NO_ELECTRON },
  { files: 'main/export', imports: ['shared'], packages: NO_ELECTRON },
  { files: 'main/signing', imports: ['shared'], packages: NO_ELECTRON },
  {
    files: 'main/cli',
    imports: ['shared', 'main/import', 'main/store', 'main/export', 'main/signing'],
    packages: NO_ELECTRON,
  },
  {
    files: 'main/app',
    imports: ['shared', 'main/import', 'main/store', 'main/export', 'main/signing'],
    packages: ['*'],
  },
  { files: 'scripts', imports: [], packages: ['*'] },
  {
    files: 'tests',
    imports: ['shared', 'main', 'preload', 'renderer', 'scripts'],
    packages: ['*'],
  },
];

/** The one file that may talk to ipcMain: everything else registers its handlers there. */
const IPC_MODULE = 'main/app/ipc.ts';

const SIZE = { skipBlankLines: true, skipComments: true };
const maxLines = (max) => ['error', { max, ...SIZE }];

/** Files that are longer than the house allows, each with its reason. The list only shrinks. */
const LONGER_FILES = [];

const CONFIG_FILES = ['**/*.config.{ts,mjs}'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name; a default export has a different name in every importer.',
};
const noRawIpc = (name, place) => ({
  selector: `ImportSpecifier[imported.name="${name}"], MemberExpression[property.name="${name}"]`,
  message: `${name} is used in ${place} only: every call goes through the contract.`,
});
const NO_IPC_RENDERER = noRawIpc('ipcRenderer', 'preload/');
const NO_IPC_MAIN = noRawIpc('ipcMain', IPC_MODULE);
/** Main may refuse any call: what settles the promise says so where the act was. */
const UNSETTLED_CALL = {
  selector:
    'CallExpression[callee.property.name="call"][callee.object.property.name="gouji"]' +
    ':not(CallExpression[callee.name=/^(settled|answered|ask|settleAct)$/] > CallExpression)',
  message: 'Main may refuse the call: pass its promise to settled, answered or ask.',
};
const syntax = (...selectors) => ({ 'no-restricted-syntax': ['error', ...selectors] });

export default tseslint.config(
  { ignores: ['build/', 'dist/', '.cache/', 'test-results/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      // One program for all: a program an area takes twice the time and memory.
      parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      // Wrong about conditional types in this version: it asks to drop assertions that tsc needs.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    ignores: CONFIG_FILES,
    plugins: { house: { rules: { layers: layersRule, 'no-cycles': noCyclesRule } } },
    rules: {
      'house/layers': ['error', { root: import.meta.dirname, layers: LAYERS }],
      'house/no-cycles': ['error', { root: import.meta.dirname }],
      ...syntax(noDefaultExport, NO_IPC_RENDERER, NO_IPC_MAIN),
      'max-lines': maxLines(250),
      'max-lines-per-function': ['error', { max: 40, ...SIZE }],
      eqeqeq: 'error',
    },
  },
  { files: ['preload/**'], rules: syntax(noDefaultExport, NO_IPC_MAIN) },
  { files: [IPC_MODULE], rules: syntax(noDefaultExport, NO_IPC_RENDERER) },
  {
    files: ['shared/rules/*.ts'],
    // The list of the rules grows with them.
    ignores: ['shared/rules/registry.ts'],
    rules: { 'max-lines': maxLines(80) },
  },
  {
    // A describe block is one function; the files' limit keeps tests short.
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: syntax(noDefaultExport, NO_IPC_RENDERER, NO_IPC_MAIN, UNSETTLED_CALL),
  },
  ...LONGER_FILES.map(({ file, max }) => ({
    files: [file],
    rules: { 'max-lines': maxLines(max) },
  })),
);
