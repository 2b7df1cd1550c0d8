// `npm run e2e [-- ARGUMENTS OF PLAYWRIGHT]`: the tests of the app alone, set up as `npm test` does it.
import { packUnpacked } from './dist.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { requireNode } from './lib/node-version.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { runE2e } from './lib/run-e2e.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

requireNode();
ensurePackages();
const missing = ensureSystemLibraries('tests');
if (missing) throw new Error(missing);
await ensureElectron();
await packUnpacked();
const { ok, output, remark } = await runE2e(process.argv.slice(2));
console.log(output);
console.log(remark);
process.exitCode = ok ? 0 : 1;
