// `npm run bench:many`: what ten thousand cases cost the start of the app and the opening of a case.
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
const { ok, output, remark } = await runWithApp(['tests/bench/many.mjs']);
console.log(`${output.trimEnd()}\n${remark}`);
process.exitCode = ok ? 0 : 1;
