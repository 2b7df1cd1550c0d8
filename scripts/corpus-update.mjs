// `npm run corpus:update`: writes what the corpus tests read from the sources anew, for the difference to be reviewed.
import { spawnSync } from 'node:child_process';
import { requireNode } from './lib/node-version.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { ROOT } from './lib/root.mjs';

requireNode();
ensurePackages();
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    'tests/corpus',
    'tests/unit/shared/rules/registry.test.ts',
  ],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, GOUJI_CORPUS_UPDATE: '1' } },
);
process.exitCode = status ?? 1;
