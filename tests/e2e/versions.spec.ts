import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, SAMPLE, test } from './app';
import { ReviewPage } from './review-page';

const text = readFileSync(SAMPLE, 'utf8');

function write(folder: string, name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function ready(page: Page): Promise<ReviewPage> {
  await page.setViewportSize({ width: 1366, height: 768 });
  const desk = new ReviewPage(page);
  await desk.by('drop-zone').waitFor();
  return desk;
}

test('a corrected report is taken in: each finding says what became of it, decisions stay, undo brings the old one back', async ({
  launch,
  folder,
}) => {
  const { page } = await launch();
  const desk = await ready(page);
  await desk.openSample();
  await desk.findings.first().click();
  await desk.press('c', 'j', 'c');
  await expect(page.locator('.finding-item.status-confirmed')).toHaveCount(2);
  await desk.selectInSource('14249条');
  await desk.press('a');
  await desk.write('应为14239条');

  const other = write(folder, '别处.txt', text.replaceAll('2021', '2019'));
  await desk.drop(other);
  await expect(desk.by('hand-in-words')).toContainText('不能作为它的新版本');
  await expect(desk.by('hand-in-import')).toBeVisible();
  await desk.press('Escape');

  const corrected = text.replace('14249条', '14239条').replace('申请公开14件', '申请公开15件');
  await desk.drop(write(folder, '更正.txt', corrected));
  await expect(desk.by('hand-in-words')).toContainText('要作为本案卷的新版本吗');
  await desk.expectAccessible('dialog');
  await desk.by('hand-in-take').click();
  await expect(desk.by('fate-counts')).toHaveText('已改正 1，未改正 4，无法核对 0，新增 1');
  await expect(page.locator('.file-name').first()).toHaveText('更正.txt');
  await desk.by('change-item').first().click();
  await expect(desk.by('change-detail')).toContainText('7275 + 2683 + 3868 + 413 = 14239 ≠ 14249');
  await expect(desk.by('change-detail')).toContainText('已确认');
  await desk.expectAccessible();
  await desk.press('g', 'a');
  await expect(desk.by('anchor-mark')).toContainText('原位置已找不到');
  await desk.press('g', 'f');
  await expect(page.locator('.finding-item.status-confirmed')).toHaveCount(1);

  await desk.undo();
  await expect(desk.by('aloud-act')).toHaveText(/^已撤销：/);
  await expect(page.locator('.file-name').first()).toHaveText('kaijiang-2021.txt');
  await expect(page.locator('.finding-item.status-confirmed')).toHaveCount(2);
  await expect(desk.source).toContainText('14249条');
  await desk.redo();
  await expect(desk.by('fate-counts')).toContainText('已改正 1');
});

test('a colleague judges the same report without seeing the first judgements, and the differences are listed', async ({
  launch,
  folder,
}) => {
  const blind = path.join(folder, '供复核.gouji');
  const reading = path.join(folder, '复核意见.gouji');
  const first = await launch({ dataFolder: path.join(folder, 'first') });
  const desk = await ready(first.page);
  await desk.openSample();
  // What is decided leads to the next by itself.
  const goesOnTo = (on: ReviewPage, at: number): Promise<void> =>
    expect(on.findings.nth(at)).toHaveAttribute('aria-current', 'true');
  await desk.findings.first().click();
  await desk.press('c');
  await goesOnTo(desk, 1);
  await desk.press('c');
  await goesOnTo(desk, 2);
  const exported = async (
    app: typeof first,
    on: ReviewPage,
    kind: string,
    file: string,
  ): Promise<void> => {
    await app.answerSaveDialog(file);
    await on.press('Shift+x');
    await on.by(`case-${kind}`).click();
    await on.expectAccessible('dialog');
    await on.by('export-case-start').click();
    await expect(on.by('export-case-done')).toContainText(path.basename(file));
    await on.press('Escape');
  };
  await exported(first, desk, 'blind', blind);

  const second = await launch({ dataFolder: path.join(folder, 'second') });
  const colleague = await ready(second.page);
  await colleague.drop(blind);
  await colleague.source.waitFor();
  await expect(colleague.page.locator('.finding-item.status-confirmed')).toHaveCount(0);
  await colleague.findings.first().click();
  await colleague.press('c');
  await goesOnTo(colleague, 1);
  await colleague.press('d');
  await colleague.write('口径不同');
  await goesOnTo(colleague, 2);
  await colleague.press('c');
  await goesOnTo(colleague, 3);
  await exported(second, colleague, 'reading', reading);

  await desk.drop(reading);
  await expect(desk.by('hand-in-words')).toContainText('共 3 条');
  await desk.by('hand-in-take').click();
  await expect(desk.by('reading-counts')).toContainText(
    '一致 1，认定不同 1，仅本人 0，仅复核人 1，均未处理 2；双方均认定 2 条',
  );
  await desk.by('reading-item').first().click();
  await expect(desk.by('reading-detail')).toContainText('口径不同');
  await desk.expectAccessible();
  await desk.undo();
  await desk.press('g', 'r');
  await expect(desk.by('reading-item')).toHaveCount(0);
});

test('last year’s numbers stand beside this year’s, and its text on demand', async ({
  launch,
  folder,
}) => {
  const { page } = await launch();
  const desk = await ready(page);
  const before = text
    .replaceAll('2021', '2020')
    .replace('| 13 | 1 | 0 | 0 | 0 | 0 | 14 |', '| 10 | 1 | 0 | 0 | 0 | 0 | 11 |');
  await desk.drop(write(folder, '上年.txt', before));
  await desk.source.waitFor();
  await desk.by('back').click();
  await desk.openSample();
  await desk.press('y');
  const received = desk.cell({ table: 'applications', row: 'received', column: 'total' });
  await expect(received.getByTestId('beside')).toHaveText('11（+3）');
  await expect(received).toHaveAttribute('aria-label', /上年 11，增减 \+3/);
  const carried = desk.cell({ table: 'applications', row: 'carriedIn', column: 'total' });
  await expect(carried.getByTestId('chain')).toHaveText('上年结转 0 =');
  await desk.expectAccessible();
  await desk.press('Shift+y');
  await expect(desk.by('last-year-pane')).toContainText('2020年');
  await desk.press('Shift+y', 'y');
  await expect(desk.by('beside')).toHaveCount(0);
  await expect(desk.source).toBeVisible();
});
