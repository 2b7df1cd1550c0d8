// `npm test`: sets everything up, builds, and runs every check. All steps run; the last line counts the tests.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, isBuilt } from './build.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { requireNode } from './lib/node-version.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { ROOT } from './lib/root.mjs';
import { runCommand } from './lib/run-command.mjs';
import { runE2e } from './lib/run-e2e.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

const UNIT_REPORT = path.join(ROOT, 'test-results/unit.json');

/**
 * @typedef {object} Outcome
 * @property {boolean} ok @property {string} output shown when it failed
 * @property {string} [remark] @property {{ passed: number, failed: number }} [tests]
 */

/** @param {string} file @returns {any} null when the step ended before it wrote one */
const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** @param {readonly string[]} args @returns {() => Promise<Outcome>} */
const node =
  (...args) =>
  () =>
    runCommand(process.execPath, args);

/** @returns {Promise<Outcome>} */
async function unit() {
  rmSync(UNIT_REPORT, { force: true });
  const run = await runCommand(process.execPath, [
    ...['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'],
    `--outputFile.json=${UNIT_REPORT}`,
  ]);
  const report = readReport(UNIT_REPORT);
  if (report === null) return run;
  return { ...run, tests: { passed: report.numPassedTests, failed: report.numFailedTests } };
}

/** @type {string | null} What the system lacks; the tests that need none of it run all the same. */
let missing = null;

/** @returns {Promise<Outcome>} */
async function e2e() {
  if (!isBuilt()) return { ok: false, output: 'not run: there is no up-to-date build' };
  if (missing !== null) return { ok: false, output: missing };
  await ensureElectron();
  return runE2e([]);
}

/** @typedef {readonly [name: string, step: () => Promise<Outcome>]} Step */

/**
 * Lanes of a group run side by side, groups one after the other: ESLint uses one core only, and what measures
 * or waits has the machine to itself.
 * @type {readonly (readonly (readonly Step[])[])[]}
 */
const GROUPS = [
  [[['build', buildStep]]],
  [
    [['lint', node('node_modules/eslint/bin/eslint.js', '.')]],
    [
      ['formatting', node('node_modules/prettier/bin/prettier.cjs', '--check', '.')],
      ['types', node('scripts/check-types.mjs')],
    ],
  ],
  [
    [
      ['unit', unit],
      ['package', node('scripts/dist.mjs', '--dir')],
      ['e2e', e2e],
    ],
  ],
];

/** @param {string} name @param {() => Promise<Outcome>} step @returns {Promise<Outcome>} */
async function runStep(name, step) {
  const started = performance.now();
  /** @type {Outcome} */
  const outcome = await step().catch((error) => ({ ok: false, output: String(error) }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counted = outcome.tests && `${outcome.tests.passed} passed, ${outcome.tests.failed} failed`;
  const details = [`${seconds} s`, counted, outcome.remark].filter(Boolean).join(', ');
  console.log(`${outcome.ok ? 'ok    ' : 'FAILED'} ${name} (${details})`);
  if (!outcome.ok) console.log(outcome.output.trimEnd());
  return outcome;
}

/** @param {readonly Step[]} lane */
async function runLane(lane) {
  const outcomes = [];
  for (const [name, step] of lane) outcomes.push(await runStep(name, step));
  return outcomes;
}

/** A step that failed without a failed test to show for it counts as one. @param {Outcome} outcome */
const failures = ({ ok, tests }) => Math.max(tests?.failed ?? 0, ok ? 0 : 1);

const sum = (/** @type {readonly number[]} */ numbers) => numbers.reduce((a, b) => a + b, 0);

async function main() {
  requireNode();
  ensurePackages();
  missing = ensureSystemLibraries('tests');
  if (missing !== null) console.log(missing);
  mkdirSync(path.dirname(UNIT_REPORT), { recursive: true });
  const outcomes = [];
  for (const lanes of GROUPS) outcomes.push(...(await Promise.all(lanes.map(runLane))).flat());
  const failed = sum(outcomes.map(failures));
  console.log(`${sum(outcomes.map(({ tests }) => tests?.passed ?? 0))} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** @returns {Promise<Outcome>} */
async function buildStep() {
  const built = await build();
  return { ok: true, output: '', remark: built ? 'built' : 'up to date' };
}

await main();
