// `npm run docs:pictures`: takes the pictures of the README and the user guide anew, from the real app.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { packUnpacked } from './dist.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { requireNode } from './lib/node-version.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { ROOT } from './lib/root.mjs';
import { RESULTS, runWithApp } from './lib/run-with-app.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

requireNode();
ensurePackages();
const missing = ensureSystemLibraries('tests');
if (missing) throw new Error(missing);
await ensureElectron();
await packUnpacked();
const { ok, output, remark } = await runWithApp([
  'node_modules/@playwright/test/cli.js',
  'test',
  '--config',
  'tests/pictures/pictures.config.ts',
  ...process.argv.slice(2),
]);
console.log(output);
console.log(remark);
if (ok) cpSync(path.join(RESULTS, 'pictures'), path.join(ROOT, 'docs/images'), { recursive: true });
process.exitCode = ok ? 0 : 1;
