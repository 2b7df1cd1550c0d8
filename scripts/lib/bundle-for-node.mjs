import path from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Makes of a TypeScript entry a file that plain Node runs, packages left out of it: for what must not run within vitest,
 * because it may hang or is measured.
 * @param {string} entry relative to the checkout @param {string} name of a folder in .cache
 * @returns {Promise<string>} the file
 */
export async function bundleForNode(entry, name) {
  const { build } = await import('vite');
  // As deep as the sources of an adapter: one of them looks for a package's data from where it stands.
  const outDir = path.join(ROOT, '.cache', name, 'main');
  await build({
    configFile: false,
    logLevel: 'warn',
    root: ROOT,
    build: {
      ssr: true,
      target: 'node20.18',
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: { main: path.join(ROOT, entry) },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return path.join(outDir, 'main.mjs');
}
