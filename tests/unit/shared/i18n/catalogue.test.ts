import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const CATALOGUE = path.join(ROOT, 'shared/i18n');

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(ROOT, folder, name));

/** The catalogue itself uses no message, but for the modules that put several together. */
const SOURCES = ['main', 'preload', 'renderer', 'shared'].flatMap(sourcesIn);
/** The page of the rules is made by what stands beside the tests. */
const USERS = [
  ...SOURCES.filter((file) => !file.startsWith(CATALOGUE)),
  path.join(ROOT, 'tests/unit/builders/rules-page.ts'),
];

interface Named {
  readonly name: string;
  readonly words: Readonly<Record<string, unknown>>;
}

const isMessage = (value: unknown): value is Named['words'] =>
  typeof value === 'object' && value !== null && 'zh-CN' in value && 'en' in value;

/** Every message of the catalogue by its name, also those that stand alone. */
async function allMessages(): Promise<readonly Named[]> {
  const modules = readdirSync(CATALOGUE).filter((name) => !/^(?:message|sentence)\./.test(name));
  const loaded = await Promise.all(
    modules.map((name) => import(path.join(CATALOGUE, name)) as Promise<Record<string, unknown>>),
  );
  const named = loaded
    .flatMap((each) => Object.entries(each))
    .flatMap(([name, value]): Named[] => {
      if (isMessage(value)) return [{ name, words: value }];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value)
        .filter((entry): entry is [string, Named['words']] => isMessage(entry[1]))
        .map(([inner, words]) => ({ name: inner, words }));
    });
  const names = new Set<string>();
  return named.filter(({ name, words }) => {
    const key = `${name} ${JSON.stringify(words)}`;
    const first = !names.has(key);
    names.add(key);
    return first;
  });
}

/**
 * What a source could name a message by: properties, strings, plain names, and the parts of composed
 * names (`own_`, `Meaning`).
 */
function wordsUsed(): ReadonlySet<string> {
  const used = new Set<string>();
  for (const file of USERS) {
    const text = readFileSync(file, 'utf8');
    for (const [, name] of text.matchAll(/(?:\.|\[?['"]|\{\s|,\s)(\w+)/g)) used.add(name ?? '');
    for (const [, start] of text.matchAll(/`(\w+_)\$\{/g)) used.add(start ?? '');
    for (const [, end] of text.matchAll(/\}([A-Z]\w+)`/g)) used.add(end ?? '');
  }
  return used;
}

/** What a user reads of a component and does not come from the catalogue. */
function literalWords(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const spoken = new Set(['title', 'aria-label', 'placeholder', 'alt', 'label']);
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      spoken.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      /\p{L}/u.test(node.initializer.text)
    ) {
      found.push(node.initializer.text);
    }
    if (ts.isStringLiteralLike(node) && /\p{Script=Han}/u.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((words) => `${path.basename(file)}: ${words}`);
}

describe('the catalogue', () => {
  it('says everything in both languages, with the same facts', async () => {
    const messages = await allMessages();
    expect(messages.length).toBeGreaterThan(300);
    const wrong = messages.filter(({ words }) => {
      const [zh, en] = [words['zh-CN'], words['en']];
      if (typeof zh !== typeof en) return true;
      return typeof zh === 'string' && (zh.trim() === '') !== (String(en).trim() === '');
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('has no Chinese in English, and Chinese is Chinese', async () => {
    const messages = (await allMessages()).filter(({ words }) => typeof words['en'] === 'string');
    const mixed = messages.filter(({ words }) => {
      const [zh, en] = [String(words['zh-CN']), String(words['en'])];
      const statutory = /[《〔「“]|年报|规章/.test(en);
      return (/\p{Script=Han}/u.test(en) && !statutory) || (/[a-z]{5}/.test(zh) && zh === en);
    });
    expect(mixed.map(({ name }) => name)).toEqual([]);
  });

  it('has no message that nothing says', async () => {
    const used = wordsUsed();
    const unused = (await allMessages()).filter(
      ({ name }) =>
        !used.has(name) &&
        !used.has(name.replace(/_.*$/, '_')) &&
        !used.has(name.replace(/^[a-z]+/, '')),
    );
    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  it('has every word of the window: no component brings its own', () => {
    const components = USERS.filter((file) => /renderer\/.*\.tsx$/.test(file));
    expect(components.length).toBeGreaterThan(40);
    // The names of the languages, and of a key, are the same in both.
    const own = [
      'settings-dialog.tsx: 中文',
      'settings-dialog.tsx: English',
      'form-frame.tsx: Esc',
    ];
    const found = components.flatMap(literalWords).filter((words) => !own.includes(words));
    expect(found).toEqual([]);
  });
});
