// `npm run bench:fuzz`: many more random reports and damaged files than `npm test` reads, with the same tests.
import { spawnSync } from 'node:child_process';
import { requireNode } from './lib/node-version.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { ROOT } from './lib/root.mjs';

requireNode();
ensurePackages();
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'node', 'tests/property', 'tests/fuzz'],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, GOUJI_LONG: '1' } },
);
process.exitCode = status ?? 1;
