import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, SAMPLE, test } from './app';
import { ReviewPage } from './review-page';

test('several files are dropped: each is told of, and what fails says why', async ({
  launch,
  folder,
}) => {
  const { page } = await launch();
  const desk = new ReviewPage(page);
  await desk.by('drop-zone').waitFor();
  const empty = path.join(folder, '空.txt');
  writeFileSync(empty, '');
  await desk.drop(empty, SAMPLE);
  await expect(desk.by('import-outcome')).toHaveText([
    /空\.txt文件里没有文字，没有导入/,
    /kaijiang-2021\.txt已导入/,
  ]);
  await expect(desk.by('import-progress')).toHaveText('导入 1 份，未能导入 1 份');
  await desk.expectAccessible();
  await desk.by('import-outcome').last().getByRole('button').click();
  await expect(desk.source).toBeVisible();
  await desk.press('m');
  await desk.page.keyboard.type('尚未保存');
  await desk.drop(SAMPLE);
  await expect(desk.by('import-outcome')).toContainText('已有同一文件');
  await desk.by('import-close').click();
  await expect(desk.page.locator('.act-form textarea')).toHaveValue('尚未保存');
});

test('several new files come in without a dialog, and the list shows them', async ({
  launch,
  folder,
}) => {
  const { page } = await launch();
  const desk = new ReviewPage(page);
  await desk.by('drop-zone').waitFor();
  await desk.openSample();
  const report = readFileSync(SAMPLE, 'utf8');
  const files = ['甲.txt', '乙.txt'].map((name) => path.join(folder, name));
  files.forEach((file) => writeFileSync(file, `${report}\n${path.basename(file)}`));
  await desk.drop(...files);
  await expect(desk.by('case-row')).toHaveCount(3);
  await expect(desk.by('import-status')).toHaveText('已导入 2 份报告，见报告列表。');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
  await desk.expectAccessible();
});

test('an import of many files shows each of them, and can be stopped while the window is used', async ({
  launch,
  folder,
}) => {
  const { page } = await launch();
  const desk = new ReviewPage(page);
  await desk.by('drop-zone').waitFor();
  const report = readFileSync(SAMPLE, 'utf8');
  const files = Array.from({ length: 60 }, (_, index) => path.join(folder, `${index + 1}.txt`));
  files.forEach((file) => writeFileSync(file, `${report}\n${path.basename(file)}`));
  await desk.drop(...files);
  await expect(desk.by('import-outcome')).toHaveCount(60);
  await expect(desk.by('import-outcome').first()).toContainText('已导入');
  await desk.by('settings').click();
  await expect(desk.page.getByRole('dialog')).toBeVisible();
  await desk.press('Escape');
  await desk.by('import-stop').click();
  await expect(desk.by('import-close')).toBeVisible();
  await expect(desk.by('import-progress')).toHaveText(/^导入 \d+ 份，已停止 \d+ 份$/);
  const stopped = await desk.by('import-outcome').filter({ hasText: '已停止' }).count();
  await desk.by('import-close').click();
  await expect(desk.by('case-row')).toHaveCount(60 - stopped);
});

test('a report that was copied is imported by pasting it', async ({ launch }) => {
  const { page } = await launch();
  const desk = new ReviewPage(page);
  await desk.by('drop-zone').waitFor();
  const report = readFileSync(SAMPLE, 'utf8');
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, report);
  await expect(desk.source).toBeVisible();
  await expect(desk.source).toContainText('开江县人民政府');
});
