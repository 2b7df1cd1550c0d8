// `npm run bench:crash`: what `npm test` does some 20 times it does 300 times, and then the same to the real app:
// kills it while it saves, tears what was not synchronised, fills its disk; whatever was acknowledged must be there.
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { requireNode } from './lib/node-version.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { ROOT } from './lib/root.mjs';
import { runWithApp } from './lib/run-with-app.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

requireNode();
ensurePackages();
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'node',
    'tests/unit/main/store/crash.test.ts',
  ],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, GOUJI_LONG: '1' } },
);
const missing = ensureSystemLibraries('tests');
if (missing) throw new Error(missing);
await ensureElectron();
await build();
const { ok, output, remark } = await runWithApp(['tests/bench/crash-app.mjs']);
console.log(`${output.trimEnd()}\n${remark}`);
process.exitCode = ok && status === 0 ? 0 : 1;
