// `npm run bench:reading [-- FILE…]`: how long each format takes from bytes to report, against its library alone.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { bundleForNode } from './lib/bundle-for-node.mjs';
import { requireNode } from './lib/node-version.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { ROOT } from './lib/root.mjs';

requireNode();
ensurePackages();
const CASE = path.join(ROOT, 'tests/corpus/county-plain');
const sources = readdirSync(CASE).filter((name) => name.startsWith('source.'));
const files = [...sources.map((name) => path.join(CASE, name)), ...process.argv.slice(2)];
const program = await bundleForNode('tests/bench/reading-process.ts', 'bench-reading');
process.exitCode =
  spawnSync(process.execPath, [program, ...files], { stdio: 'inherit' }).status ?? 1;
