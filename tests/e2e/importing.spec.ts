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
    /空\.txt未能导入：文件里没有文字/,
    /kaijiang-2021\.txt已导入/,
  ]);
  await desk.expectAccessible();
  await desk.by('import-outcome').last().getByRole('button').click();
  await expect(desk.source).toBeVisible();
  await desk.press('m');
  await desk.page.keyboard.type('尚未保存');
  await desk.drop(SAMPLE);
  await expect(desk.by('import-outcome')).toContainText('已有同一文件');
  await desk.press('Escape');
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
