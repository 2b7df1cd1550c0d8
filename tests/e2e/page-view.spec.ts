import path from 'node:path';
import { expect, ROOT, test } from './app';
import { ReviewPage } from './review-page';

const PDF = path.join(ROOT, 'tests/corpus/county-mistakes/source.pdf');

test('a PDF is shown as its pages, with what is found marked on them', async ({ launch }) => {
  const running = await launch();
  const { page } = running;
  await page.setViewportSize({ width: 1366, height: 768 });
  const desk = new ReviewPage(page);
  await desk.by('drop-zone').waitFor();
  await desk.drop(PDF);
  await desk.source.waitFor();

  const first = desk.source.getByRole('group', { name: '第1页，共2页' });
  await expect(first.locator('canvas')).toHaveAttribute('data-drawn', 'drawn');
  // Ink: a page that was not drawn is of one colour.
  const colours = await first.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    return new Set(data?.filter((_, index) => index % 4 === 0)).size;
  });
  expect(colours).toBeGreaterThan(10);

  await desk.findings.first().click();
  const mark = desk.chosenInSource.first();
  await expect(mark).toBeInViewport();
  // The mark lies in the box of its run, at the scale at which the page is shown.
  const [summary] = await running.listCases();
  const opened = await running.call('openCase', { caseId: summary?.caseId ?? '' });
  if (!opened.ok) throw new Error(opened.error.kind);
  const [sourcePage] = opened.value.document.pages;
  const start = Number(await mark.getAttribute('data-start'));
  const run = sourcePage?.runs.find(({ span }) => span[0] <= start && start < span[1]);
  const [shown, sheet] = [await mark.boundingBox(), await first.boundingBox()];
  if (!sourcePage || !run || !shown || !sheet) throw new Error('no mark on the page');
  const scale = sheet.width / sourcePage.width;
  expect(shown.y - sheet.y).toBeCloseTo(run.box[1] * scale, 0);
  expect(shown.height).toBeCloseTo((run.box[3] - run.box[1]) * scale, 0);
  expect(shown.x - sheet.x).toBeGreaterThanOrEqual(run.box[0] * scale - 1);
  expect(shown.x - sheet.x + shown.width).toBeLessThanOrEqual(run.box[2] * scale + 1);
  await desk.expectAccessible();

  await desk.press('v');
  await expect(desk.source.locator('canvas')).toHaveCount(0);
  await expect(desk.source.getByRole('table').first()).toBeVisible();
  await expect(desk.chosenInSource.first()).toBeInViewport();
  await desk.by('source-as-pages').click();
  await expect(first.locator('canvas')).toHaveAttribute('data-drawn', 'drawn');

  // A cell on the page is chosen as one in the text.
  await first.locator('[data-cell]').first().click();
  await expect(desk.source.locator('.page-cell[data-chosen]')).toHaveCount(1);
  // The keyboard goes from mark to mark, and Enter chooses.
  await desk.source.getByRole('group', { name: '原文', exact: true }).focus();
  await desk.press('ArrowRight', 'Enter');
  await expect(desk.source.locator('.page-mark:focus')).toHaveAttribute('data-chosen', '0');
});
