import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// The files below do not exist, so the rules that need types are off; everything else is the real
// configuration of the project.
const eslint = new ESLint({
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { project: null } } },
  ] as never,
});

interface Config {
  readonly rules: {
    readonly 'house/layers': readonly [number, { readonly layers: readonly { files: string }[] }];
  };
}

/** The names of the rules that report the file, each once. */
async function reportedBy(filePath: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  const messages = result?.messages ?? [];
  return [...new Set(messages.map((message) => message.ruleId ?? message.message))];
}

/** An import that a file may not have, and one that it may, for every row of the table. */
const IMPORTS: Readonly<Record<string, { bad: readonly string[]; good: readonly string[] }>> = {
  'shared/lib': { bad: ['../document/x', 'zod', 'node:fs', 'electron'], good: ['./other'] },
  'shared/i18n': { bad: ['../report/x', 'zod'], good: ['../lib/x'] },
  'shared/document': { bad: ['../report/x', '../i18n/x', 'zod'], good: ['../lib/x'] },
  'shared/report': { bad: ['../parse/x', 'zod'], good: ['../lib/x', '../document/x'] },
  'shared/parse': { bad: ['../rules/x', '../audit/x', 'node:path'], good: ['../report/x'] },
  'shared/rules': { bad: ['../parse/x', '../audit/x', 'zod'], good: ['../report/x'] },
  'shared/audit': { bad: ['../parse/x', '../casefile/x', 'zod'], good: ['../rules/x'] },
  'shared/casefile': { bad: ['../contract/x', '../parse/x', 'zod'], good: ['../audit/x'] },
  'shared/contract': {
    bad: ['electron', 'node:fs', '../../main/app/x'],
    good: ['zod', '../audit/x'],
  },
  preload: {
    bad: ['../shared/audit/x', '../main/app/x', 'zod', 'node:fs'],
    good: ['electron', '../shared/contract/x'],
  },
  'renderer/ui': {
    bad: ['../features/cases/x', '../../shared/report/x', 'electron', 'node:path', 'zod'],
    good: ['react', 'antd', '../../shared/i18n/x'],
  },
  'renderer/features/*': {
    bad: ['../other/x', '../../../main/app/x', '../../../preload/x', 'electron', 'node:path'],
    good: ['react', '../../ui/x', '../../../shared/casefile/x'],
  },
  'renderer/*.*': {
    bad: ['../main/app/x', '../preload/x', 'electron'],
    good: ['./features/cases/x'],
  },
  'main/import': {
    bad: ['../store/x', '../app/x', 'electron'],
    good: ['node:fs', '../../shared/lib/x'],
  },
  'main/store': {
    bad: ['../import/x', '../../renderer/ui/x', 'electron'],
    good: ['lowdb', 'node:fs'],
  },
  'main/export': { bad: ['../signing/x', '../app/x', 'electron'], good: ['pdfmake'] },
  'main/signing': { bad: ['../export/x', '../cli/x', 'electron'], good: ['node:crypto'] },
  'main/cli': {
    bad: ['../app/x', '../../preload/x', 'electron'],
    good: ['../import/x', '../signing/x'],
  },
  'main/app': {
    bad: ['../cli/x', '../../renderer/x', '../../preload/x'],
    good: ['electron', '../store/x', '../../shared/contract/x'],
  },
  scripts: { bad: ['../main/app/x', '../shared/lib/x'], good: ['vite', 'node:fs'] },
  tests: { bad: ['../build/main/app'], good: ['../main/app/x', '../renderer/ui/x', 'vitest'] },
};

/** A file that would lie in a row. */
const fileIn = (row: string): string =>
  row.includes('*.*') ? row.replace('*.*', 'x.ts') : `${row.replace('*', 'this')}/x.ts`;

describe('the table of layers', () => {
  it('has every row tested', async () => {
    const config = (await eslint.calculateConfigForFile('shared/lib/x.ts')) as Config;
    const rows = config.rules['house/layers'][1].layers.map((row) => row.files);
    expect(Object.keys(IMPORTS).toSorted()).toEqual(rows.toSorted());
  });

  for (const [row, { bad, good }] of Object.entries(IMPORTS)) {
    it.each(bad)(`${row} may not import %s`, async (specifier) => {
      const text = `import { x } from '${specifier}';\nexport const y = x;\n`;
      expect(await reportedBy(fileIn(row), text)).toContain('house/layers');
    });
    it.each(good)(`${row} may import %s`, async (specifier) => {
      const text = `import { x } from '${specifier}';\nexport const y = x;\n`;
      expect(await reportedBy(fileIn(row), text)).toEqual([]);
    });
  }

  it.each(['shared/other/x.ts', 'main/x.ts', 'renderer/state/x.ts', 'x.ts', 'shared/x.ts'])(
    'has no row for %s',
    async (file) => {
      expect(await reportedBy(file, 'export const x = 1;\n')).toContain('house/layers');
    },
  );

  it.each([
    ['a type', `import type { x } from 'electron';\nexport type y = x;\n`],
    ['a type in place', `export type Y = import('electron').App;\n`],
    ['an export', `export { x } from '../audit/x';\n`],
    ['an export of all', `export * from '../audit/x';\n`],
    ['a dynamic import', `export const x = import('../audit/x');\n`],
    ['a computed import', 'export const x = (name: string) => import(`../audit/${name}`);\n'],
  ])('sees %s', async (_, text) => {
    expect(await reportedBy('shared/rules/x.ts', text)).toContain('house/layers');
  });
});

describe('the other rules of the house', () => {
  it('reports a cycle', async () => {
    // forms.ts imports application-rows.ts, so application-rows.ts may not import it.
    const text = `import { x } from './forms';\nexport const y = x;\n`;
    expect(await reportedBy('shared/report/application-rows.ts', text)).toContain(
      'house/no-cycles',
    );
  });

  it.each([
    ['a default export', 'export default 1;\n'],
    ['a named default export', 'const x = 1;\nexport { x as default };\n'],
  ])('reports %s', async (_, text) => {
    expect(await reportedBy('shared/lib/x.ts', text)).toEqual(['no-restricted-syntax']);
  });

  it.each([
    ['ipcMain outside the IPC module', 'main/app/x.ts', 'ipcMain'],
    ['ipcRenderer in main', 'main/app/ipc.ts', 'ipcRenderer'],
    ['ipcMain in the preload', 'preload/x.ts', 'ipcMain'],
  ])('reports %s', async (_, file, name) => {
    const named = `import { ${name} } from 'electron';\nexport const x = ${name};\n`;
    const whole = `import * as electron from 'electron';\nexport const x = electron.${name};\n`;
    expect(await reportedBy(file, named)).toEqual(['no-restricted-syntax']);
    expect(await reportedBy(file, whole)).toEqual(['no-restricted-syntax']);
  });

  it.each([
    ['main/app/ipc.ts', 'ipcMain'],
    ['preload/index.ts', 'ipcRenderer'],
  ])('lets %s use %s', async (file, name) => {
    const text = `import { ${name} } from 'electron';\nexport const x = ${name};\n`;
    expect(await reportedBy(file, text)).toEqual([]);
  });

  it('reports a call of main whose refusal nobody takes', async () => {
    const file = 'renderer/features/this/x.ts';
    const call = `window.gouji.call('lockVault', {})`;
    for (const unsettled of [`void ${call}`, `await ${call}`, `${call}.then(f)`])
      expect(await reportedBy(file, `${unsettled};\n`)).toEqual(['no-restricted-syntax']);
    for (const taker of ['settled', 'answered', 'ask'])
      expect(await reportedBy(file, `void ${taker}(${call});\n`)).toEqual([]);
  });

  const lines = (count: number): string =>
    'export const x = () => {\n' + '  f();\n'.repeat(count) + '};\n';
  it.each([
    ['a long function', 'shared/parse/x.ts', lines(39), 'max-lines-per-function'],
    ['a long file', 'shared/parse/x.ts', 'f();\n'.repeat(251), 'max-lines'],
    ['a long rule', 'shared/rules/x.ts', 'f();\n'.repeat(81), 'max-lines'],
  ])('reports %s', async (_, file, text, rule) => {
    expect(await reportedBy(file, text)).toEqual([rule]);
  });
});
