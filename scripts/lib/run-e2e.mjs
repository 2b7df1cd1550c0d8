import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RESULTS, runWithApp } from './run-with-app.mjs';

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

/**
 * @param {readonly string[]} args further arguments for Playwright
 * @returns {Promise<import('./run-with-app.mjs').Run & { tests?: { passed: number, failed: number } }>}
 */
export async function runE2e(args) {
  const run = await runWithApp([PLAYWRIGHT, 'test', ...args]);
  const report = path.join(RESULTS, 'report.json');
  if (!existsSync(report)) return run;
  const { expected, flaky, unexpected } = JSON.parse(readFileSync(report, 'utf8')).stats;
  return { ...run, tests: { passed: expected + flaky, failed: unexpected } };
}
