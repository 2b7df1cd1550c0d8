// Kills the real app at random moments of saving, again and again, and looks each time whether every act that its
// window was told to be saved is in the case file. The looking is done here, on the file alone: by its chain of hashes.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { _electron } from '@playwright/test';

const ROOT = path.resolve(import.meta.dirname, '../..');
const KILLS = Number(process.env.GOUJI_APP_KILLS ?? 300);
const SANDBOX = process.env.GOUJI_E2E_SANDBOX === '1';
const LONGEST_MS = 120;

const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-crash-'));
const dataFolder = path.join(folder, 'data');

/** @param {unknown} value @returns {string} as the events are hashed */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

/** The ids of the notes in the case file; throws where its chain does not hold. @param {string} caseId */
function notesIn(caseId) {
  const file = path.join(dataFolder, 'cases', caseId.slice(0, 2), caseId, 'case.json');
  const { events, count } = JSON.parse(readFileSync(file, 'utf8'));
  let prev = '0'.repeat(64);
  for (const { hash, ...event } of events) {
    const right = createHash('sha256').update(canonical(event)).digest('hex') === hash;
    if (!right || event.prev !== prev) throw new Error(`the chain is broken at ${event.seq}`);
    prev = hash;
  }
  if (count !== events.length) throw new Error(`${events.length} of ${count} events`);
  return new Set(events.map((/** @type {any} */ { act }) => act.annotationId));
}

/** Starts the app, lets it write until it is killed, and answers what it was told to be saved. @param {number} round */
async function runAndKill(round) {
  const app = await _electron.launch({
    args: [ROOT, `--data-dir=${dataFolder}`],
    cwd: ROOT,
    chromiumSandbox: SANDBOX,
  });
  const child = app.process();
  const page = await app.firstWindow();
  /** @type {string[]} */
  const saved = [];
  const first = new Promise((resolve) => {
    page.on('console', (message) => {
      if (!message.text().startsWith('saved ')) return;
      saved.push(message.text().slice(6));
      resolve(undefined);
    });
  });
  await page.waitForLoadState('load');
  const bytes = [...Buffer.from(readFileSync(path.join(ROOT, 'assets/samples/kaijiang-2021.txt')))];
  const imported = await page.evaluate(async (file) => {
    const { call } = /** @type {any} */ (window).gouji;
    const [outcome] = await call('importFiles', {
      files: [{ name: 'a.txt', bytes: new Uint8Array(file) }],
    });
    return outcome;
  }, bytes);
  const gone = once(child, 'exit');
  // Not awaited: it goes on until the app is no more.
  page
    .evaluate(
      async ([caseId, prefix]) => {
        const { call } = /** @type {any} */ (window).gouji;
        const anchor = { kind: 'cell', table: 'applications', row: 'received', column: 'total' };
        for (let n = 0; ; n++) {
          const annotationId = `${prefix}-${n}`;
          const act = { type: 'annotate', annotationId, anchor, text: '核对' };
          const answer = await call('act', { caseId, act });
          if (answer.ok) console.log(`saved ${annotationId}`);
        }
      },
      [imported.caseId, `r${round}`],
    )
    .catch(() => undefined);
  await first;
  await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_MS));
  child.kill('SIGKILL');
  await gone;
  return { caseId: imported.caseId, saved };
}

/** @type {string[]} */
const saved = [];
let unheard = 0;
const started = performance.now();
for (let round = 0; round < KILLS; round++) {
  const run = await runAndKill(round);
  saved.push(...run.saved);
  const there = notesIn(run.caseId);
  const lost = saved.filter((id) => !there.has(id));
  if (lost.length > 0) throw new Error(`lost after kill ${round}: ${lost.join(', ')}`);
  unheard = [...there].filter(Boolean).length - saved.length;
}
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `the app: ${KILLS} kills, ${saved.length} acts told to be saved, all found; ${unheard} found unheard; ${seconds} s`,
);
rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
