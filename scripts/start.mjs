// `npm start [-- FILE…]`: sets everything up, builds, and opens the window; without a display it does the same
// job without one.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from './build.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { requireNode } from './lib/node-version.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { ROOT } from './lib/root.mjs';
import { sandboxWorks } from './lib/sandbox.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @param {string} command @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env] */
function run(command, args, env = process.env) {
  const { status, signal, error } = spawnSync(command, args, { stdio: 'inherit', env });
  if (error) throw error;
  if (signal) console.error(`ended by ${signal}`);
  process.exitCode = status ?? 1;
}

/** @param {readonly string[]} files */
async function startWindow(files) {
  await ensureElectron();
  const missing = ensureSystemLibraries('window');
  if (missing) throw new Error(missing);
  const sandbox = sandboxWorks();
  if (!sandbox) {
    console.log('Chromium cannot build its sandbox for this user: starting with --no-sandbox.');
  }
  /** @type {string} */
  const electron = createRequire(import.meta.url)('electron');
  run(electron, [...(sandbox ? [] : ['--no-sandbox']), ROOT, ...files]);
}

/** @param {readonly string[]} files */
function startHeadless(files) {
  console.log('There is no display: auditing without a window.');
  run(process.execPath, [path.join(ROOT, 'build/main/headless.js'), ...files]);
}

try {
  requireNode();
  ensurePackages();
  await build();
  // npm runs its scripts in the project's folder; paths are meant from where the user stands.
  const from = process.env.INIT_CWD ?? process.cwd();
  const files = process.argv.slice(2).map((file) => path.resolve(from, file));
  if (hasDisplay) await startWindow(files);
  else startHeadless(files);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
