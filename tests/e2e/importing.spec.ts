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
  await expect(desk.by('hand-in-words')).toContainText('就是案卷现在核对的文件');
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
  await expect(desk.by('case-count')).toHaveText(`共 ${60 - stopped} 份`);
});

test('of a hundred files five are bad: each says why, the rest come in, and the window is used meanwhile', async ({
  launch,
  folder,
}) => {
  const { page } = await launch();
  const desk = new ReviewPage(page);
  await desk.by('drop-zone').waitFor();
  const report = readFileSync(SAMPLE, 'utf8');
  const bad = {
    '006.txt': ['', /文件里没有文字/],
    '023.docx': ['PK\x03\x04', /.+/],
    '051.txt': ['\xe5\xb9\xb4\xe5\xba', /.+/],
    '077.pdf': ['%PDF-1.7\n', /.+/],
    '100.png': ['\x89PNG\r\n\x1a\n', /.+/],
  } as const;
  const good = Array.from({ length: 100 }, (_, n) => `${String(n + 1).padStart(3, '0')}.txt`);
  const names = good.map(
    (name) => Object.keys(bad).find((each) => each.slice(0, 3) === name.slice(0, 3)) ?? name,
  );
  const files = names.map((name) => {
    const file = path.join(folder, name);
    const content = name in bad ? bad[name as keyof typeof bad][0] : null;
    writeFileSync(file, content ?? `${report}\n${name}`, content === null ? 'utf8' : 'latin1');
    return file;
  });
  await desk.drop(...files);
  await expect(desk.by('import-outcome')).toHaveCount(100);
  await expect(desk.by('import-progress')).toContainText('/100');
  await expect(desk.by('case-row').first()).toBeVisible();
  await desk.by('case-search').fill('002');
  await expect(desk.by('case-row')).toHaveCount(1);
  await desk.by('case-search').fill('');
  await expect(desk.by('import-progress')).toHaveText('导入 95 份，未能导入 5 份', {
    timeout: 100_000,
  });
  const failed = desk.by('import-outcome').and(page.locator('.queue-failed'));
  await expect(failed).toHaveCount(5);
  for (const [at, [name, [, reason]]] of Object.entries(bad).entries()) {
    await expect(failed.nth(at)).toContainText(name);
    await expect(failed.nth(at).locator('span')).toHaveText(reason);
  }
  await expect(desk.by('case-count')).toHaveText('共 95 份');
  await desk.expectAccessible();
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
