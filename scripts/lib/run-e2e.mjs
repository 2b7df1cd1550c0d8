// Runs the tests of the real app: under Xvfb on Linux, with Chromium's sandbox wherever it can be had.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';
import { sandboxWorks } from './sandbox.mjs';
import { NOBODY, onStage } from './stage.mjs';
import { runCommand } from './run-command.mjs';

const RESULTS = path.join(ROOT, 'test-results/e2e');
const AS_NOBODY = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
const UNDER_XVFB = ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1366x768x24'];
const PLAYWRIGHT = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'];

/**
 * @typedef {object} Place Where and as whom the tests run.
 * @property {readonly string[]} prefix @property {string} node @property {string} cwd @property {string} results
 * @property {NodeJS.ProcessEnv} env
 */

/** @param {Place} place @param {boolean} sandbox @param {readonly string[]} args */
function playwright({ prefix, node, cwd, results, env }, sandbox, args) {
  const [command, ...rest] = [...prefix, node, ...PLAYWRIGHT, ...args];
  return runCommand(command, rest, {
    cwd,
    env: {
      ...process.env,
      ...env,
      GOUJI_E2E_SANDBOX: sandbox ? '1' : '0',
      GOUJI_E2E_RESULTS: path.join(results, 'files'),
      PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(results, 'report.json'),
    },
  });
}

/** Root's way: as nobody, in a copy that nobody can read. @param {readonly string[]} args */
const asNobody = (args) =>
  onStage(async ({ folder, node, own }) => {
    const results = path.join(own, 'results');
    const env = { HOME: own, TMPDIR: own, XDG_CACHE_HOME: undefined, XDG_RUNTIME_DIR: undefined };
    const prefix = [...AS_NOBODY, ...UNDER_XVFB];
    const run = await playwright({ prefix, node, cwd: folder, results, env }, true, args);
    if (existsSync(results)) cpSync(results, RESULTS, { recursive: true });
    return run;
  });

/**
 * @param {readonly string[]} args further arguments for Playwright
 * @returns {Promise<{ ok: boolean, output: string, report: string, remark: string }>} `report` is Playwright's JSON file
 */
export async function runE2e(args) {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const report = path.join(RESULTS, 'report.json');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && sandboxWorks(...AS_NOBODY)) {
    return { ...(await asNobody(args)), report, remark: 'as an unprivileged user, sandbox on' };
  }
  const sandbox = sandboxWorks();
  const prefix = process.platform === 'linux' ? UNDER_XVFB : [];
  const here = { prefix, node: process.execPath, cwd: ROOT, results: RESULTS, env: {} };
  const remark = sandbox ? 'sandbox on' : 'WITHOUT the sandbox: user namespaces are refused here';
  return { ...(await playwright(here, sandbox, args)), report, remark };
}
