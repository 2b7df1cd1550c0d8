import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, ROOT, SAMPLE, test } from '../e2e/app';
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

const ROSTER = [
  '开江县人民政府',
  '青川湖县人民政府',
  '临汐县人民政府',
  '云溪县人民政府',
  '白鹭市自然资源局',
  '石桥镇人民政府办公室',
  '松岭浦区人民政府',
  '柳桥区教育局',
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
  await desk.press('Escape', 'x');
  await desk.by('identity-create').waitFor();
  await take(page, 'guide/export');
});

test('numbers that are selected, in the dark', async ({ launch }) => {
  const { page } = await launch();
  const desk = await openDesk(page);
  await desk.openSample();
  for (const part of ['7275条', '2683条', '3868条', '413条']) {
    await desk.source.getByRole('button', { name: part }).click({ modifiers: ['Control'] });
  }
  await desk.by('sum-bar').waitFor();
  await take(page, 'guide/selection');
  await desk.press(',');
  await desk.by('theme').getByText('深色').click();
  await desk.by('save-settings').click();
  await desk.by('settings-dialog').waitFor({ state: 'hidden' });
  await take(page, 'guide/dark');
});

test('a report that is handed in again', async ({ launch, folder }) => {
  const { page } = await launch();
  const desk = await openDesk(page);
  const corrected = path.join(folder, '开江县2021年年报（更正）.txt');
  const text = readFileSync(SAMPLE, 'utf8');
  writeFileSync(corrected, text.replace('14249条', '14239条'));
  await desk.openSample();
  await desk.press('c');
  await desk.drop(corrected);
  await desk.by('hand-in-take').click();
  await desk.by('change-item').first().click();
  await desk.by('change-detail').waitFor();
  await take(page, 'guide/versions');
});

test('last year beside this year', async ({ launch, folder }) => {
  const { page } = await launch();
  const desk = await openDesk(page);
  const before = path.join(folder, '开江县2020年年报.txt');
  const text = readFileSync(SAMPLE, 'utf8').replaceAll('2021', '2020');
  writeFileSync(before, text.replace('13 | 1 | 0 | 0 | 0 | 0 | 14', '10 | 1 | 0 | 0 | 0 | 0 | 11'));
  await desk.drop(before);
  await desk.source.waitFor();
  await desk.press('g', 'l');
  await desk.by('case-row').waitFor();
  await desk.drop(SAMPLE);
  await desk.source.waitFor();
  await desk.press('y');
  await take(page, 'guide/year-beside');
});

test('what is in doubt', async ({ launch }) => {
  const { page } = await launch();
  const desk = await openDesk(page);
  await desk.drop(path.join(ROOT, 'tests/corpus/bureau-troubles/source.pdf'));
  await desk.by('doubt-detail').waitFor();
  const firstPage = desk.source.locator('canvas').first();
  await expect(firstPage).toHaveAttribute('data-drawn', 'drawn');
  await expect(desk.source.locator('canvas[data-drawn="drawn"]').nth(1)).toBeVisible();
  await take(page, 'guide/doubts');
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
  await desk.by('import-close').click();
  await take(page, 'cases');
  await desk.press('r');
  await desk.by('no-roster').waitFor();
  await desk.by('roster-edit').first().click();
  await desk.by('roster-text').fill(ROSTER.join('\n'));
  await desk.by('roster-save').click();
  await desk.by('roster').waitFor();
  await desk.by('hand-in-year').selectOption('2023');
  await take(page, 'guide/roster');
});
