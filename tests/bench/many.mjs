// How long until the list can be used, and until a case is open, with 10 cases and with 10,000, in turns, in one run. The
// cases are copies of one that the app itself has imported; what is opened is that one.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ROUNDS = Number(process.env.GOUJI_ROUNDS ?? 8);
const SANDBOX = process.env.GOUJI_E2E_SANDBOX === '1';
const COUNTS = [10, 10_000];

const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-many-'));

/** @param {string} dataFolder */
const launch = (dataFolder) =>
  _electron.launch({
    args: [ROOT, `--data-dir=${dataFolder}`],
    cwd: ROOT,
    chromiumSandbox: SANDBOX,
  });

/** A data folder with one case, as the app leaves it. @param {string} dataFolder */
async function importOne(dataFolder) {
  const app = await launch(dataFolder);
  const page = await app.firstWindow();
  const bytes = [...readFileSync(path.join(ROOT, 'assets/samples/kaijiang-2021.txt'))];
  await page.evaluate(async (file) => {
    const files = [{ name: '开江县.txt', bytes: new Uint8Array(file) }];
    await /** @type {any} */ (window).gouji.call('importFiles', { files });
  }, bytes);
  await app.close();
}

/** Copies of the case under other names, each of its own unit, and the index of them. @param {string} dataFolder @param {number} count */
function multiply(dataFolder, count) {
  const indexFile = path.join(dataFolder, 'index.json');
  const index = JSON.parse(readFileSync(indexFile, 'utf8'));
  const [entry] = index.entries;
  const from = path.join(
    dataFolder,
    'cases',
    entry.summary.caseId.slice(0, 2),
    entry.summary.caseId,
  );
  for (let n = 1; n < count; n++) {
    const caseId = createHash('sha256').update(String(n)).digest('hex').slice(0, 32);
    const to = path.join(dataFolder, 'cases', caseId.slice(0, 2), caseId);
    mkdirSync(path.dirname(to), { recursive: true });
    cpSync(from, to, { recursive: true });
    const { mtimeMs, size } = statSync(path.join(to, 'case.json'));
    const summary = {
      ...entry.summary,
      caseId,
      unit: `第${n}县人民政府`,
      importedAt: '2020-01-01T00:00:00.000Z',
    };
    index.entries.push({ ...entry, mtimeMs, size, summary });
  }
  writeFileSync(indexFile, JSON.stringify(index));
  return entry.summary.caseId;
}

/** Looks in every frame: a locator waits longer and longer between two looks. @param {import('@playwright/test').Page} page @param {string} selector */
const shown = (page, selector) =>
  page.waitForFunction((wanted) => document.querySelector(wanted), selector, { polling: 'raf' });

/** @param {string} dataFolder @param {string} caseId @returns {Promise<{ list: number, open: number }>} ms */
async function measure(dataFolder, caseId) {
  const started = performance.now();
  const app = await launch(dataFolder);
  const page = await app.firstWindow();
  const row = `[data-case="${caseId}"]`;
  await shown(page, row);
  const list = performance.now() - started;
  const clicked = performance.now();
  await page.click(row);
  await shown(page, '[data-testid="export"]');
  const open = performance.now() - clicked;
  await app.close();
  return { list, open };
}

/** @param {readonly number[]} times */
function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** @type {{ count: number, dataFolder: string, caseId: string, list: number[], open: number[] }[]} */
const settings = [];
for (const count of COUNTS) {
  const dataFolder = path.join(folder, String(count));
  await importOne(dataFolder);
  const caseId = multiply(dataFolder, count);
  settings.push({ count, dataFolder, caseId, list: [], open: [] });
}
for (let round = 0; round < ROUNDS; round++) {
  for (const setting of settings) {
    const took = await measure(setting.dataFolder, setting.caseId);
    // The first round reads everything from the disk.
    if (round > 0) setting.list.push(took.list);
    if (round > 0) setting.open.push(took.open);
  }
}
for (const what of /** @type {const} */ (['list', 'open'])) {
  const [few, many] = settings.map((setting) => median(setting[what]));
  const name = what === 'list' ? 'start to usable list' : 'click to open case';
  console.log(
    `${name}: 10 cases ${Math.round(few)} ms, 10,000 cases ${Math.round(many)} ms, ratio ${(many / few).toFixed(2)}`,
  );
}
rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
