import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, SAMPLE } from './app';

export interface Cell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The window as an inspector uses it. */
export class ReviewPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  readonly by = (testId: string): Locator => this.page.getByTestId(testId);

  get source(): Locator {
    return this.by('source-pane');
  }

  /** The sample has one, besides the questions that it raises. */
  get errors(): Locator {
    return this.page.locator('[data-testid="finding-item"][data-severity="error"]');
  }

  get findings(): Locator {
    return this.by('finding-item');
  }

  cell({ table, row, column }: Cell): Locator {
    return this.page.locator(
      `[data-testid="cell"][data-table="${table}"][data-row="${row}"][data-column="${column}"]`,
    );
  }

  /** The places of the source that the chosen thing marks. */
  get chosenInSource(): Locator {
    return this.source.locator('[data-chosen]');
  }

  /** Drops files on the window, as the system does: real files, by the window's own drop events. */
  async drop(...files: readonly string[]): Promise<void> {
    const contents = files.map((file) => ({
      name: path.basename(file),
      base64: readFileSync(file).toString('base64'),
    }));
    await this.page.evaluate((list) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of list) {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name, { type: 'text/plain' }));
      }
      for (const type of ['dragenter', 'dragover', 'drop']) {
        const options = { dataTransfer, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent(type, options));
      }
    }, contents);
  }

  /** Drops the sample; it opens at once. */
  async openSample(): Promise<void> {
    await this.drop(SAMPLE);
    await this.source.waitFor();
  }

  /** Each key after the other; a name as Playwright has it. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** As who wants to see what a decision did chooses it in the settings. */
  async stayAfterDecisions(): Promise<void> {
    await this.press(',');
    await this.by('next-after-decision').uncheck();
    await this.by('save-settings').click();
    await expect(this.by('settings-dialog')).toHaveCount(0);
  }

  /** Writes into the open form and saves it. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.press('Control+Enter');
    await expect(this.page.locator('.act-form')).toHaveCount(0);
  }

  async undo(): Promise<void> {
    await this.press('z');
  }

  async redo(): Promise<void> {
    await this.press('Control+y');
  }

  /** Selects words of the source as a drag with the mouse does. */
  async selectInSource(words: string): Promise<void> {
    await this.source.evaluate((pane, wanted) => {
      const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at >= 0) {
          document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
          return;
        }
      }
      throw new Error(`not in the source: ${wanted}`);
    }, words);
  }

  /** Of some rules only, where some are given: nothing on the screen that keeps anyone out, by the rules of WCAG 2.2 AA and good practice. */
  async expectAccessible(within = 'html', rules: readonly string[] = []): Promise<void> {
    // Electron cannot open the second page that axe would like to have.
    const axe = new AxeBuilder({ page: this.page }).setLegacyMode(true).include(within);
    const chosen = rules.length > 0 ? axe.withRules([...rules]) : axe.withTags(TAGS);
    const { violations } = await chosen.analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    expect(found).toEqual([]);
  }
}
