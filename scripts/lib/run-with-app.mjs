// Runs a Node program that starts the real app: under Xvfb on Linux, with Chromium's sandbox wherever it can be
// had. The program knows by GOUJI_E2E_SANDBOX (1 or 0), and finds in GOUJI_E2E_RESULTS a folder for its results.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { sandboxWorks } from './sandbox.mjs';
import { NOBODY, onStage } from './stage.mjs';

/** What a run leaves; emptied before the next. */
export const RESULTS = path.join(ROOT, 'test-results/e2e');

const AS_NOBODY = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
const UNDER_XVFB = ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1366x768x24'];

/** @typedef {{ ok: boolean, output: string, remark: string }} Run `remark` says as whom it ran */

/** Root's way: as nobody, in a copy that nobody can read. @param {readonly string[]} args @returns {Promise<Run>} */
const asNobody = (args) =>
  onStage(async ({ folder, node, own }) => {
    const results = path.join(own, 'results');
    const [command, ...rest] = [...AS_NOBODY, ...UNDER_XVFB, node, ...args];
    const env = {
      ...process.env,
      HOME: own,
      TMPDIR: own,
      XDG_CACHE_HOME: undefined,
      XDG_CONFIG_HOME: undefined,
      XDG_RUNTIME_DIR: undefined,
      GOUJI_E2E_SANDBOX: '1',
      GOUJI_E2E_RESULTS: results,
    };
    const run = await runCommand(command, rest, { cwd: folder, env });
    if (existsSync(results)) cpSync(results, RESULTS, { recursive: true });
    return { ...run, remark: 'as an unprivileged user, sandbox on' };
  });

/** @param {readonly string[]} args @returns {Promise<Run>} */
async function asMyself(args) {
  const sandbox = sandboxWorks();
  const prefix = process.platform === 'linux' ? UNDER_XVFB : [];
  const [command, ...rest] = [...prefix, process.execPath, ...args];
  const env = {
    ...process.env,
    GOUJI_E2E_SANDBOX: sandbox ? '1' : '0',
    GOUJI_E2E_RESULTS: RESULTS,
  };
  const run = await runCommand(command, rest, { env });
  const remark = sandbox ? 'sandbox on' : 'WITHOUT the sandbox: user namespaces are refused here';
  return { ...run, remark };
}

/**
 * @param {readonly string[]} args the program, relative to the checkout, and its arguments
 * @returns {Promise<Run>}
 */
export function runWithApp(args) {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const isRoot = process.getuid?.() === 0;
  return isRoot && sandboxWorks(...AS_NOBODY) ? asNobody(args) : asMyself(args);
}
