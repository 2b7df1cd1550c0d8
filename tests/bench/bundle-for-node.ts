import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Makes of a TypeScript entry a file that plain Node runs, packages left out of it: for what must not run within vitest,
 * because it may hang or is measured. `entry` is relative to the checkout, `name` is a folder in `.cache`.
 */
export async function bundleForNode(entry: string, name: string): Promise<string> {
  const outDir = path.join(ROOT, '.cache', name);
  const output = {
    format: 'es',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  } as const;
  await build({
    configFile: false,
    logLevel: 'warn',
    root: ROOT,
    build: {
      ssr: true,
      target: 'node20.18',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: { main: path.join(ROOT, entry) }, output },
    },
  });
  return path.join(outDir, 'main.mjs');
}
