// How long until the window can be used: Gouji against the least Electron app, in turns, in one run. Playwright
// starts and asks both alike; a start ends when the first button can be clicked.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ROUNDS = 12;
const SANDBOX = process.env.GOUJI_E2E_SANDBOX === '1';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-bench-'));

const CANDIDATES = [
  { name: 'hello', app: path.join(ROOT, 'tests/bench/hello'), usable: 'hello' },
  { name: 'gouji', app: ROOT, usable: 'open-files' },
];

/** @param {(typeof CANDIDATES)[number]} candidate @returns {Promise<number>} ms */
async function start({ name, app, usable }) {
  const dataFolder = path.join(folder, name);
  const started = performance.now();
  const running = await _electron.launch({
    args: [app, `--user-data-dir=${dataFolder}`],
    chromiumSandbox: SANDBOX,
  });
  const page = await running.firstWindow();
  await page.getByTestId(usable).click({ trial: true });
  const took = performance.now() - started;
  await running.close();
  return took;
}

/** @param {readonly number[]} sorted */
const median = (sorted) => (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;

/** @type {Map<string, number[]>} */
const times = new Map(CANDIDATES.map(({ name }) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const candidate of CANDIDATES) {
    const took = await start(candidate);
    // The first round reads everything from the disk.
    if (round > 0) times.get(candidate.name)?.push(took);
  }
}
rmSync(folder, { recursive: true, force: true });

const medians = CANDIDATES.map(({ name }) => {
  const sorted = (times.get(name) ?? []).toSorted((a, b) => a - b);
  const [low, high] = [sorted[0], sorted[sorted.length - 1]].map(Math.round);
  const middle = median(sorted);
  console.log(`${name}: median ${Math.round(middle)} ms (${low}-${high}), ${sorted.length} starts`);
  return middle;
});
console.log(`ratio gouji / hello: ${(medians[1] / medians[0]).toFixed(2)}`);
