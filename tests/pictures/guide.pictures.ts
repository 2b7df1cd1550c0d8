import { copyFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT, SAMPLE, test } from '../e2e/app';
import { ReviewPage } from '../e2e/review-page';

const RESULTS = process.env['GOUJI_E2E_RESULTS'] ?? path.join(ROOT, 'test-results/e2e');
const SCREEN = { width: 1366, height: 768 };

/** The corpus' reports, under the names that their units would give them. */
const REPORTS: readonly (readonly [folder: string, source: string, name: string])[] = [
  ['kaijiang-2021', 'source.txt', '开江县2021年年报.txt'],
  ['county-plain', 'source.docx', '县政府年报.docx'],
  ['county-mistakes', 'source.pdf', '年报（公开稿）.pdf'],
  ['county-table-errors', 'source.docx', '政府信息公开年报.docx'],
  ['bureau-troubles', 'source.doc', '局年报.doc'],
  ['bureau-2019-form', 'source.html', '旧格式年报.html'],
  ['district-mixed-forms', 'source.xlsx', '区年报表.xlsx'],
  ['town-blanks', 'source.odt', '镇年报.odt'],
];

async function take(page: Page, name: string): Promise<void> {
  // A hint that hovers over what was clicked last would cover it.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(RESULTS, 'pictures', `${name}.png`) });
}

/** Files of the corpus in the test's own folder. */
function reportFiles(folder: string): readonly string[] {
  return REPORTS.map(([corpus, source, name]) => {
    const file = path.join(folder, name);
    copyFileSync(path.join(ROOT, 'tests/corpus', corpus, source), file);
    return file;
  });
}

async function openDesk(page: Page): Promise<ReviewPage> {
  await page.setViewportSize(SCREEN);
  const desk = new ReviewPage(page);
  await desk.by('drop-zone').waitFor();
  return desk;
}

test('a review', async ({ launch }) => {
  const { page } = await launch();
  const desk = await openDesk(page);
  await take(page, 'guide/start');
  await desk.drop(SAMPLE);
  await desk.source.waitFor();
  await desk.by('finding-detail').waitFor();
  await take(page, 'workspace');
  await desk.press('d');
  await desk.page.locator('.act-form').waitFor();
  await take(page, 'guide/dismiss');
  await desk.press('Escape', 'g', 'c');
  await take(page, 'guide/checks');
  await desk.press('?');
  await desk.by('help-dialog').waitFor();
  await take(page, 'guide/keys');
});

test('many reports', async ({ launch, folder }) => {
  const { page } = await launch();
  const desk = await openDesk(page);
  await desk.drop(...reportFiles(folder));
  await page.waitForFunction(
    (n) => document.querySelectorAll('[data-testid="case-row"]').length === n,
    REPORTS.length,
  );
  await take(page, 'guide/import');
  await take(page, 'cases');
});
