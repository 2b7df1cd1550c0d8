// `npm run bench:window`: how smoothly the window shows a large report, and what it holds in memory; set up as the
// tests of the app are.
import { build } from './build.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { requireNode } from './lib/node-version.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { runWithApp } from './lib/run-with-app.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

requireNode();
ensurePackages();
const missing = ensureSystemLibraries('tests');
if (missing) throw new Error(missing);
await ensureElectron();
await build();
const { ok, output, remark } = await runWithApp(['tests/bench/window.mjs']);
console.log(`${output.trimEnd()}\n${remark}`);
process.exitCode = ok ? 0 : 1;
