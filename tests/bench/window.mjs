// How smoothly the window scrolls a report of a megabyte with 5,000 marks and follows its findings, against a page of
// the same words alone in the least Electron app; and what fifty cases opened in turn leave in memory. Frames are the
// distances between calls of requestAnimationFrame; a key counts until the frame that shows what it chose is drawn.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { largeReport } from './large-report.mjs';

/** @typedef {import('@playwright/test').ElectronApplication} App */
/** @typedef {import('@playwright/test').Page} Page */

const ROOT = path.resolve(import.meta.dirname, '../..');
const SAMPLE = path.join(ROOT, 'assets/samples/kaijiang-2021.txt');
const SANDBOX = process.env.GOUJI_E2E_SANDBOX === '1';
const BYTES = 1_000_000;
const SUMS = 1_200;
const KEYS = 60;
const CASES = 50;
const BAR_MS = 50;

const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-bench-'));
const sample = readFileSync(SAMPLE, 'utf8');
const report = largeReport(sample, { bytes: BYTES, sums: SUMS });

/** @param {string} app @param {readonly string[]} args */
async function launch(app, args) {
  const running = await _electron.launch({ args: [app, ...args], chromiumSandbox: SANDBOX });
  const page = await running.firstWindow();
  await page.waitForLoadState('load');
  return { running, page };
}

/** @param {readonly number[]} values */
function summary(values) {
  const sorted = values.toSorted((a, b) => a - b);
  /** @param {number} share */
  const at = (share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return {
    median: at(0.5),
    p95: at(0.95),
    max: at(1),
    over: values.filter((each) => each > BAR_MS).length,
    of: values.length,
  };
}

/** @param {string} name @param {readonly number[]} values ms @param {readonly number[]} [base] to compare with @param {number} [cpu] of the main thread, ms each */
function print(name, values, base, cpu) {
  const { median, p95, max, over, of } = summary(values);
  const ratio = base ? `, ratio of the p95 ${(p95 / summary(base).p95).toFixed(2)}` : '';
  const busy = cpu === undefined ? '' : `; main thread ${cpu.toFixed(1)} ms each`;
  const rounded = [median, p95, max].map((each) => each.toFixed(1));
  console.log(
    `${name}: median ${rounded[0]} ms, p95 ${rounded[1]}, max ${rounded[2]}; over ${BAR_MS} ms: ${over} of ${of}${ratio}${busy}`,
  );
}

/**
 * Scrolls an element by half a screen in each of some frames, all the way down in large steps.
 * @param {Page} page @param {string} selector @returns {Promise<number[]>} ms between frames
 */
const scroll = (page, selector) =>
  page.evaluate(async (wanted) => {
    const pane = document.querySelector(wanted);
    if (!pane) throw new Error(`no ${wanted}`);
    /** @type {number[]} */
    const frames = [];
    pane.scrollTop = 0;
    let last = await new Promise((resolve) => requestAnimationFrame(resolve));
    for (let n = 0; n < 240; n += 1) {
      pane.scrollTop += n % 60 === 59 ? pane.scrollHeight / 6 : pane.clientHeight / 2;
      const now = await new Promise((resolve) => requestAnimationFrame(resolve));
      frames.push(now - last);
      last = now;
    }
    return frames;
  }, selector);

/**
 * Presses a key again and again; each counts from the event to the frame after the one that it changes.
 * @param {Page} page @param {string} key @param {number} times @returns {Promise<number[]>} ms
 */
async function press(page, key, times) {
  await page.evaluate(() => {
    const state = /** @type {{ took: number[] }} */ (/** @type {unknown} */ (window));
    state.took = [];
    window.addEventListener(
      'keydown',
      (event) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => state.took.push(performance.now() - event.timeStamp);
        requestAnimationFrame(() => channel.port2.postMessage(null));
      },
      { capture: true },
    );
  });
  for (let n = 0; n < times; n += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  return page.evaluate(
    () => /** @type {{ took: number[] }} */ (/** @type {unknown} */ (window)).took,
  );
}

/**
 * What the window's main thread computes for each of the frames or keys: on a busy machine frames are late because
 * others run, and this is not.
 * @template {readonly number[]} T
 * @param {Page} page @param {() => Promise<T>} work @returns {Promise<{ times: T, cpu: number }>} ms each
 */
async function withCpu(page, work) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  const before = await busy();
  const times = await work();
  const cpu = ((await busy()) - before) / times.length;
  await session.detach();
  return { times, cpu };
}

/** @param {App} running @returns {Promise<number>} MB of all processes of the app */
const memory = (running) =>
  running.evaluate(({ app }) =>
    Math.round(
      app.getAppMetrics().reduce((sum, { memory: { workingSetSize } }) => sum + workingSetSize, 0) /
        1024,
    ),
  );

/** @param {App} running @param {Page} page @param {string} file */
async function importFile(running, page, file) {
  await running.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);
  return page.evaluate(async () => {
    const [outcome] = await /** @type {any} */ (window).gouji.call('chooseFiles', {});
    return outcome;
  });
}

/** @param {Page} page */
async function openFirst(page) {
  const started = performance.now();
  await page.locator('[data-testid="case-row"] button').first().click();
  await page.getByTestId('source-pane').waitFor();
  return performance.now() - started;
}

async function plainWords() {
  const { running, page } = await launch(path.join(ROOT, 'tests/bench/hello'), [
    `--user-data-dir=${path.join(folder, 'hello')}`,
  ]);
  await page.evaluate((text) => {
    document.body.innerHTML =
      '<div id="pane" style="height:600px;overflow:auto;font:14px sans-serif"></div>';
    for (const words of text.split('\n')) {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      document.querySelector('#pane')?.append(paragraph);
    }
  }, report);
  const measured = await withCpu(page, () => scroll(page, '#pane'));
  await running.close();
  return measured;
}

/** @param {readonly number[]} plain */
async function largeCase(plain) {
  const file = path.join(folder, 'large.txt');
  writeFileSync(file, report);
  const { running, page } = await launch(ROOT, [`--data-dir=${path.join(folder, 'large')}`]);
  await importFile(running, page, file);
  await page.reload();
  await page.getByTestId('case-row').first().waitFor();
  console.log(`opened in ${Math.round(await openFirst(page))} ms`);
  const marks = await page.locator('.m-number').count();
  // Of a long list only the lines in sight are drawn; each says of how many it is one.
  const findings = await page.locator('li[aria-setsize]').first().getAttribute('aria-setsize');
  console.log(
    `source of ${Math.round(Buffer.byteLength(report) / 1000)} kB, ${marks} numbers, ${findings} findings`,
  );
  await page.waitForTimeout(1000);
  await page.mouse.move(4, 4);
  const scrolled = await withCpu(page, () => scroll(page, '.source'));
  print('scrolling', scrolled.times, plain, scrolled.cpu);
  await page.keyboard.press('g');
  await page.keyboard.press('f');
  await page.waitForTimeout(500);
  const followed = await withCpu(page, () => press(page, 'j', KEYS));
  print('next finding', followed.times, undefined, followed.cpu);
  await page.reload();
  await openFirst(page);
  await page.waitForTimeout(1000);
  const { caseId, ids } = await page.evaluate(async () => {
    const bridge = /** @type {any} */ (window).gouji;
    const [first] = JSON.parse(await bridge.call('listCases', {}));
    const opened = await bridge.call('openCase', { caseId: first.caseId });
    return {
      caseId: first.caseId,
      ids: opened.value.audit.findings.slice(0, 20).map((/** @type {any} */ each) => each.id),
    };
  });
  for (const whole of [true, false]) {
    const times = await page.evaluate(
      async ({ caseId: id, ids: findings, whole: all }) => {
        const bridge = /** @type {any} */ (window).gouji;
        let version = (await bridge.call('openCase', { caseId: id })).value.version;
        const took = [];
        for (const findingId of findings) {
          const started = performance.now();
          const act = { type: 'confirmFinding', findingId };
          const answer = await bridge.call('act', { caseId: id, act, ...(all ? {} : { version }) });
          if (!answer.ok) throw new Error(JSON.stringify(answer));
          version = answer.value.version;
          took.push(performance.now() - started);
          await bridge
            .call('undo', { caseId: id, version })
            .then((/** @type {any} */ undone) => (version = undone.value.version));
        }
        return took;
      },
      { caseId, ids, whole },
    );
    print(whole ? 'an act, the whole case sent' : 'an act, what has changed sent', times);
  }
  await running.close();
}

async function fiftyCases() {
  const hello = await launch(path.join(ROOT, 'tests/bench/hello'), [
    `--user-data-dir=${path.join(folder, 'hello2')}`,
  ]);
  await hello.page.waitForTimeout(1000);
  const least = await memory(hello.running);
  await hello.running.close();
  const { running, page } = await launch(ROOT, [`--data-dir=${path.join(folder, 'many')}`]);
  const before = await memory(running);
  for (let n = 0; n < CASES; n += 1) {
    const file = path.join(folder, `case-${n}.txt`);
    writeFileSync(file, sample.replaceAll('开江县', `甲${n}县`));
    await importFile(running, page, file);
  }
  await page.reload();
  await page.locator(`[data-testid="case-list"][aria-rowcount="${CASES + 1}"]`).waitFor();
  // Rows count from 1, with the head's.
  const focused = (/** @type {number} */ at) =>
    page.locator(`[aria-rowindex="${at + 2}"] .case-open:focus`);
  /** @type {number[]} */
  const times = [];
  for (let n = 0; n < CASES; n += 1) {
    // The list draws only the rows in sight; the key brings the next one there.
    await page.keyboard.press('j');
    await focused(n).waitFor();
    const started = performance.now();
    await page.keyboard.press('Enter');
    await page.getByTestId('source-pane').waitFor();
    times.push(performance.now() - started);
    await page.keyboard.press('Escape');
    await focused(n).waitFor();
  }
  const after = await memory(running);
  console.log(
    `memory of all processes: hello ${least} MB, Gouji ${before} MB at its start, ${after} MB after ${CASES} cases; ratio to hello ${(after / least).toFixed(2)}`,
  );
  print('opening a case', times);
  await running.close();
}

console.log(
  `load of the machine: ${os.loadavg()[0]?.toFixed(1)} on ${os.cpus().length} processors`,
);
const plain = await plainWords();
print('plain words, scrolling', plain.times, undefined, plain.cpu);
await largeCase(plain.times);
await fiftyCases();
rmSync(folder, { recursive: true, force: true });
