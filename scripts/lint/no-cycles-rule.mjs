// The ESLint rule that finds circles of imports, of types too. Imports here are relative and have no extension.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** @param {string} from @param {string} specifier @returns {string | null} null: not one of our sources */
function resolve(from, specifier) {
  if (!specifier.startsWith('.')) return null;
  const base = path.resolve(path.dirname(from), specifier);
  return (
    ['', '.ts', '.tsx']
      .map((end) => base + end)
      .find((file) => /\.\w+$/.test(file) && existsSync(file)) ?? null
  );
}

/** @param {string} file @param {string} text @returns {readonly string[]} the files that it imports */
const importsIn = (file, text) =>
  ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => resolve(file, fileName))
    .filter((found) => found !== null);

/** @type {Map<string, { changed: number, imports: readonly string[] }>} An editor keeps the rule for hours. */
const known = new Map();

/** @param {string} file @returns {readonly string[]} */
function importsOf(file) {
  const changed = statSync(file).mtimeMs;
  const before = known.get(file);
  if (before?.changed === changed) return before.imports;
  const imports = importsIn(file, readFileSync(file, 'utf8'));
  known.set(file, { changed, imports });
  return imports;
}

/**
 * @param {string} start @param {string} goal @returns {readonly string[] | null} the shortest way of imports
 */
function wayTo(start, goal) {
  const seen = new Set([start]);
  /** @type {(readonly string[])[]} */
  let ways = [[start]];
  while (ways.length > 0) {
    const found = ways.find((way) => way.at(-1) === goal);
    if (found) return found;
    ways = ways.flatMap((way) => {
      const last = way.at(-1) ?? start;
      const next = importsOf(last).filter((file) => !seen.has(file));
      next.forEach((file) => seen.add(file));
      return next.map((file) => [...way, file]);
    });
  }
  return null;
}

/** @type {import('eslint').Rule.RuleModule} */
export const noCyclesRule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: { cycle: 'This file imports itself: {{way}}.' },
  },
  create(context) {
    /** @type {{ root: string }} */
    const { root } = context.options[0];
    return {
      Program(node) {
        for (const first of importsIn(context.filename, context.sourceCode.text)) {
          const way = wayTo(first, context.filename);
          if (way === null) continue;
          const names = way.map((file) => path.relative(root, file)).join(' → ');
          context.report({ node, messageId: 'cycle', data: { way: names } });
        }
      },
    };
  },
};
