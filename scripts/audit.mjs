// `npm run --silent audit -- …`: the headless command. Nothing but what it prints goes to stdout.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { requireNode } from './lib/node-version.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { ROOT } from './lib/root.mjs';

/** Set-up that fails is none of the command's own statuses 0 and 1. */
const COULD_NOT_RUN = 2;

const cli = path.join(ROOT, 'build/main/cli.js');
try {
  requireNode();
  ensurePackages();
  await build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(COULD_NOT_RUN);
}
process.argv[1] = cli;
// npm runs its scripts in the project's folder; paths are meant from where the user stands.
process.chdir(process.env.INIT_CWD ?? process.cwd());
await import(pathToFileURL(cli).href);
