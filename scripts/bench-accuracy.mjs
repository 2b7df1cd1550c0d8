// `npm run bench:accuracy [-- --clean N --each N --from SEED --examples | --update]`: how much of what is planted the
// rules find, and how often they accuse a report that is right. `--update` rewrites what `npm test` expects of its fixed
// share; `--from` measures on reports that nobody has looked at.
import { spawnSync } from 'node:child_process';
import { bundleForNode } from './lib/bundle-for-node.mjs';
import { requireNode } from './lib/node-version.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { ROOT } from './lib/root.mjs';

requireNode();
ensurePackages();
const program = await bundleForNode('tests/accuracy/bench.ts', 'bench-accuracy');
process.exitCode =
  spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit', cwd: ROOT })
    .status ?? 1;
