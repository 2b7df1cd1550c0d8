import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const RENDERER = path.resolve(import.meta.dirname, '../../../renderer');
const SHEETS = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);

/** Lines with a comment before them left out, so that `#4` in words is no colour. */
const linesOf = (sheet: string): readonly string[] =>
  readFileSync(path.join(RENDERER, sheet), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('\n');

const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\(|:\s*(?:white|black|red|green|blue|gr[ae]y)\b/i;

describe('the style sheets', () => {
  it.each(SHEETS.filter((sheet) => sheet !== 'base.css'))(
    '%s names no colour of its own: base.css has them for every theme',
    (sheet) => {
      expect(linesOf(sheet).filter((line) => COLOUR.test(line))).toEqual([]);
    },
  );

  it.each(SHEETS)('%s gives no size of type in pixels: the setting makes all larger', (sheet) => {
    const fixed = /\b(?:font-size|line-height|font):[^;]*\dpx/;
    expect(linesOf(sheet).filter((line) => fixed.test(line))).toEqual([]);
  });

  it('use no colour that base.css does not define', () => {
    const defined = new Set(
      linesOf('base.css').flatMap((line) => /^\s*(--[\w-]+):/.exec(line)?.[1] ?? []),
    );
    const own = /^--(?:pane|ant)-/;
    const used = SHEETS.flatMap(linesOf).flatMap((line) =>
      [...line.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(used.filter((name) => !defined.has(name) && !own.test(name))).toEqual([]);
  });
});
