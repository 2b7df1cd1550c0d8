import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  _electron,
  expect,
  test as base,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import { listFromText, type CaseSummary } from '../../shared/contract/case-list';
import type { CallInput, CallName, CallOutput } from '../../shared/contract/calls';

export { expect };

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const SAMPLE = path.join(ROOT, 'assets/samples/kaijiang-2021.txt');

const SANDBOX = process.env['GOUJI_E2E_SANDBOX'] === '1';

export interface LaunchOptions {
  /** One of the test's own where none is given. */
  readonly dataFolder?: string;
  /** Arguments after the app itself: files, switches. */
  readonly args?: readonly string[];
}

/** The bridge as a test may use it: also with what is not of the contract. */
interface UncheckedBridge {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
}

/** The real app, running with a data folder of its own. */
export class RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  /** Asked for at once: Playwright does not know it any more when it has ended. */
  readonly #process: ChildProcess;

  constructor(app: ElectronApplication, page: Page, dataFolder: string) {
    this.app = app;
    this.page = page;
    this.dataFolder = dataFolder;
    this.#process = app.process();
  }

  /** Closes it as a user does; one that has ended stays so. */
  async close(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null)
      await this.app.close();
  }

  /** As the window calls. */
  async call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
    const answer: unknown = await this.page.evaluate(
      ([callName, callInput]) => {
        const { call } = (window as unknown as { readonly gouji: UncheckedBridge }).gouji;
        return call(callName, callInput);
      },
      [name as string, input as unknown] as const,
    );
    return answer as CallOutput<N>;
  }

  async listCases(): Promise<readonly CaseSummary[]> {
    return listFromText(await this.call('listCases', {}));
  }

  /** Imports the sample; the answer is its case. */
  async importSample(): Promise<string> {
    const outcomes = await this.choose(SAMPLE);
    const [outcome] = outcomes;
    if (outcome?.kind !== 'imported') throw new Error(JSON.stringify(outcome));
    return outcome.caseId;
  }

  /** Imports files through the system's dialog, which answers at once. */
  async choose(...files: readonly string[]): Promise<CallOutput<'chooseFiles'>> {
    await this.answerOpenDialog(files);
    return this.call('chooseFiles', {});
  }

  async answerOpenDialog(files: readonly string[]): Promise<void> {
    await this.app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
    }, files);
  }

  async answerSaveDialog(filePath: string): Promise<void> {
    await this.app.evaluate(({ dialog }, place) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: place === '', filePath: place });
    }, filePath);
  }

  /** As a power cut would end it. */
  async kill(): Promise<void> {
    const gone = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await gone;
  }
}

async function launchApp(dataFolder: string, args: readonly string[]): Promise<RunningApp> {
  const app = await _electron.launch({
    args: [ROOT, `--data-dir=${dataFolder}`, ...args],
    cwd: ROOT,
    chromiumSandbox: SANDBOX,
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  return new RunningApp(app, page, dataFolder);
}

interface Fixtures {
  /** Starts the app; what is still running at the end of the test is closed. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>;
  /** A folder of the test's own. */
  readonly folder: string;
}

export const test = base.extend<Fixtures>({
  // Playwright reads from the pattern which fixtures it is to set up first: none.
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'gouji-e2e-'));
    await use(folder);
    // Processes of an app that was killed may still write; this looks through the folder again, as `rmSync` does not.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
  launch: async ({ folder }, use) => {
    const running: RunningApp[] = [];
    await use(async ({ dataFolder = path.join(folder, 'data'), args = [] } = {}) => {
      const started = await launchApp(dataFolder, args);
      running.push(started);
      return started;
    });
    for (const each of running) await each.close();
  },
});
