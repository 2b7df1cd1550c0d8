import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, SAMPLE, test } from './app';
import { ReviewPage, type Cell } from './review-page';

const granted = (column: string): Cell => ({ table: 'applications', row: 'granted', column });
const UNREADABLE = '三、本年度办理结果 | 口口口口 | 12';

/** The sample with something in it written otherwise. */
function changed(folder: string, from: string, to: string): string {
  const report = readFileSync(SAMPLE, 'utf8');
  if (!report.includes(from)) throw new Error(`not in the sample: ${from}`);
  const file = path.join(folder, '年报.txt');
  writeFileSync(file, report.replace(from, to));
  return file;
}

const withLostRow = (folder: string): string =>
  changed(folder, '三、本年度办理结果 | (一)予以公开 | 12', UNREADABLE);

test('a row that was not recognised is put where it belongs by keyboard alone', async ({
  launch,
  folder,
}) => {
  const { page } = await launch();
  await page.setViewportSize({ width: 1366, height: 768 });
  const desk = new ReviewPage(page);
  await desk.by('drop-zone').waitFor();
  await desk.drop(withLostRow(folder));
  await desk.source.waitFor();

  // What was not read for certain comes before what the audit found.
  await expect(page.getByRole('tab', { selected: true })).toHaveText(/^读取存疑/);
  await expect(desk.by('doubt-item')).toHaveCount(2);
  await expect(desk.by('doubt-item').first()).toHaveAttribute('aria-current', 'true');
  await expect(desk.by('doubt-detail')).toContainText('没有读到');
  await expect(desk.cell(granted('total'))).toHaveText('');

  await desk.press('j', 'p');
  const form = page.locator('.act-form');
  await expect(form).toContainText('原文第2张表第6行：三、本年度办理结果 | 口口口口 | 12');
  // The only row that was not found is chosen; another is looked for by its words.
  const chosen = form.getByRole('option', { selected: true });
  await expect(chosen).toHaveText(/^（一）予以公开/);
  await page.keyboard.type('国家秘密');
  await expect(form.getByTestId('line-choice')).toHaveText(['1.属于国家秘密']);
  await expect(chosen).toHaveText('1.属于国家秘密');
  await desk.expectAccessible('.act-form');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('予以公开');
  await expect(chosen).toHaveText(/^（一）予以公开/);
  await desk.press('Tab');
  await expect(form.getByTestId('place-note')).toBeFocused();
  await page.keyboard.type('标签不清');
  await desk.press('Enter');
  await expect(form).toHaveCount(0);

  await expect(desk.cell(granted('naturalPerson'))).toHaveText('12');
  await expect(desk.cell(granted('total'))).toHaveText('12');
  await expect(desk.by('doubt-item')).toHaveCount(0);
  await expect(desk.by('placement-detail')).toContainText('表三 · （一）予以公开');
  await expect(desk.chosenInSource).toHaveCount(7);
  await desk.press('g', 'e');
  await expect(desk.by('placement-item')).toHaveText(/第2张表第6行→ 表三 · （一）予以公开标签不清/);
  await desk.expectAccessible();

  await desk.undo();
  await expect(desk.by('placement-item')).toHaveCount(0);
  await expect(desk.cell(granted('total'))).toHaveText('');
  await desk.redo();
  await expect(desk.cell(granted('total'))).toHaveText('12');
});

test('a row that was placed stays so when the program starts again', async ({ launch, folder }) => {
  const running = await launch();
  const desk = new ReviewPage(running.page);
  await desk.by('drop-zone').waitFor();
  await desk.drop(withLostRow(folder));
  await desk.source.waitFor();
  await desk.press('j', 'p', 'Enter');
  await expect(desk.cell(granted('total'))).toHaveText('12');

  await running.close();
  const again = await launch();
  const after = new ReviewPage(again.page);
  await after.by('case-row').click();
  await after.source.waitFor();
  await expect(after.cell(granted('total'))).toHaveText('12');
  await after.press('g', 'e');
  await after.by('placement-item').click();
  await after.press('Shift+P');
  await expect(after.cell(granted('total'))).toHaveText('');
});

test('a row is left out, and chosen in the source by the keyboard', async ({ launch, folder }) => {
  const { page } = await launch();
  const desk = new ReviewPage(page);
  await desk.by('drop-zone').waitFor();
  await desk.drop(withLostRow(folder));
  await desk.source.waitFor();
  const label = desk.source.locator('td', { hasText: '口口口口' });
  await label.focus();
  await desk.press('Enter');
  await expect(desk.by('source-cell-detail')).toContainText('“口口口口”');
  await expect(label).toHaveAttribute('data-chosen', '0');
  await desk.expectAccessible();
  await desk.press('p');
  await page.keyboard.type('不是本表');
  await desk.press('Enter');
  await expect(desk.by('placement-detail')).toContainText('不是本表的行');
  await expect(desk.by('doubt-item')).toHaveText([/没有读到.*（一）予以公开/]);
  await expect(desk.by('undo')).toHaveAccessibleName('撤销：指定原文第2张表第6行不读入');
});

test('the better reading of a doubt is taken by one key, and what was not read is shown', async ({
  launch,
  folder,
}) => {
  const { page } = await launch();
  const desk = new ReviewPage(page);
  await desk.by('drop-zone').waitFor();
  const row = '一、本年新收政府信息公开申请数量 | ';
  await desk.drop(changed(folder, `${row}13 |`, `${row}l3 |`));
  await desk.source.waitFor();
  await expect(desk.by('take-offer')).toBeVisible();
  const received = { table: 'applications', row: 'received', column: 'naturalPerson' } as const;
  await expect(desk.cell(received)).toHaveText('l3');
  await expect(desk.by('doubt-detail')).toContainText('l3 → 13');
  await desk.expectAccessible();
  await desk.press('t');
  await expect(desk.cell(received)).toHaveText(/^13/);
  await expect(desk.by('doubt-item')).toHaveCount(0);

  await desk.press('g', 'u');
  await expect(desk.by('unread-item').first()).toHaveAttribute('aria-current', 'true');
  await expect(desk.by('unread-detail')).toContainText('表内其他单元格');
  await expect(desk.chosenInSource.first()).toBeInViewport();
  await desk.expectAccessible('[data-testid="findings-pane"]');
});
