import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listToText } from '../../shared/contract/case-list';
import { caseSummary } from '../unit/builders/case-summary';
import { expect, SAMPLE, test } from './app';
import { ReviewPage } from './review-page';

/** Reports of other units, which all read like the sample. */
function reportsOf(folder: string, ...units: readonly string[]): readonly string[] {
  const sample = readFileSync(SAMPLE, 'utf8');
  return units.map((unit) => {
    const file = path.join(folder, `${unit}2021.txt`);
    writeFileSync(file, sample.replaceAll('开江县人民政府', unit));
    return file;
  });
}

test('a review is finished by keys, undone, reopened, and the next one is a key away', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const desk = new ReviewPage(running.page);
  await desk.by('drop-zone').waitFor();
  await desk.drop(...reportsOf(folder, '渠县人民政府', '宣汉县人民政府'));
  await expect(desk.by('case-row')).toHaveCount(2);
  await expect(desk.by('case-row').first()).toContainText('未审');
  await desk.press('u');
  await expect(desk.source).toBeVisible();
  const first = await desk.page.locator('.case-title h1').textContent();
  await desk.stayAfterDecisions();
  await desk.press('c');
  await expect(desk.page.locator('.decision')).toBeVisible();
  await desk.press('f');
  await expect(desk.page.locator('.act-form')).toContainText('已确认 1 个问题');
  await expect(desk.page.locator('.act-form')).toContainText(/还有 \d+ 个问题没有处理/);
  await expect(desk.by('outcome-needsCorrection')).toBeFocused();
  await desk.expectAccessible();
  await desk.press('Control+Enter');
  await expect(desk.by('closed')).toHaveText('审核完成，需更正');
  await desk.undo();
  await expect(desk.by('closed')).toHaveCount(0);
  await desk.redo();
  await expect(desk.by('closed')).toBeVisible();
  await desk.press('Shift+F');
  await expect(desk.by('close-case')).toBeVisible();
  await desk.press('f', 'ArrowUp', 'Control+Enter');
  await expect(desk.by('closed')).toHaveText('审核完成');
  await desk.expectAccessible();
  await desk.press('u');
  await expect(desk.page.locator('.case-title h1')).not.toHaveText(first ?? '');
  await desk.press('u');
  await expect(desk.by('import-status')).toHaveText('没有其他未审完的报告。');
  await desk.press('g', 'l');
  await expect(desk.by('case-row').filter({ hasText: first ?? '' })).toContainText('已审完');
});

test('the list is sorted, filtered and searched by keys, and remembers how', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const desk = new ReviewPage(running.page);
  await desk.by('drop-zone').waitFor();
  await desk.drop(...reportsOf(folder, '渠县人民政府', '宣汉县人民政府', '大竹县人民政府'));
  await expect(desk.by('case-row')).toHaveCount(3);
  await desk.press('s', 'ArrowRight', 'ArrowRight', 'Enter');
  await expect(desk.by('case-row')).toHaveText([/大竹县/, /渠县/, /宣汉县/]);
  await desk.press('/');
  await desk.page.keyboard.type('宣汉');
  await expect(desk.by('case-row')).toHaveCount(1);
  await desk.press('Enter');
  await expect(desk.page.locator('.case-open')).toBeFocused();
  await desk.press('Enter');
  await expect(desk.source).toBeVisible();
  await desk.press('f');
  await expect(desk.by('outcome-done')).toBeFocused();
  await desk.press('Control+Enter');
  await expect(desk.by('closed')).toBeVisible();
  await desk.press('Escape');
  await expect(desk.page.locator('.case-open')).toBeFocused();
  await desk.press('/', 'Escape');
  await expect(desk.by('case-row')).toHaveCount(3);
  await desk.by('filter-state').selectOption('unfinished');
  await expect(desk.by('case-row')).toHaveText([/大竹县/, /渠县/]);
  await expect(desk.by('case-count')).toHaveText('3 份中的 2 份');
  await desk.expectAccessible();
  await running.close();
  const again = new ReviewPage((await launch()).page);
  await expect(again.by('case-row')).toHaveText([/大竹县/, /渠县/]);
  await again.press('Shift+F');
  await expect(again.by('case-row')).toHaveText([/大竹县/, /渠县/, /宣汉县/]);
});

test('a roster says who has handed in; a near name is linked by the inspector, and that is undone', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const desk = new ReviewPage(running.page);
  await desk.by('drop-zone').waitFor();
  await desk.drop(...reportsOf(folder, '开江县教育局', '开江县卫健局'));
  await expect(desk.by('case-row')).toHaveCount(2);
  await desk.press('r');
  await desk.by('no-roster').waitFor();
  await desk.expectAccessible();
  await desk.press('e');
  await desk
    .by('roster-text')
    .fill('序号\t单位名称\n1\t开江县教育局\n2\t开江县卫生健康局\n3\t普安镇');
  await expect(desk.by('roster-counts')).toHaveText('识别出 3 个单位。');
  await desk.expectAccessible();
  await desk.by('roster-save').click();
  const states = (): Promise<readonly (string | null)[]> =>
    desk.by('hand-in').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-state')));
  await expect.poll(states).toEqual(['in', 'missing', 'missing']);
  await expect(desk.by('stranger')).toContainText('开江县卫健局');
  await desk.expectAccessible();
  await desk.by('link').click();
  await expect.poll(states).toEqual(['in', 'in', 'missing']);
  await expect(desk.by('stranger')).toHaveCount(0);
  await desk.press('z');
  await expect.poll(states).toEqual(['in', 'missing', 'missing']);
  await desk.by('link').click();
  await expect.poll(states).toEqual(['in', 'in', 'missing']);
  await desk.press('c');
  await expect(desk.by('roster-said')).toHaveText('已复制 1 个未报单位，每行一个。');
  expect(await running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('普安镇');
  const csv = path.join(folder, '报送.csv');
  await running.answerSaveDialog(csv);
  await desk.press('x');
  await expect(desk.by('roster-said')).toContainText('已导出');
  expect(readFileSync(csv, 'utf8')).toContain('普安镇,未报,0');
  await running.close();
  const again = new ReviewPage((await launch()).page);
  await again.by('case-row').first().waitFor();
  await again.press('r');
  await expect(again.by('hand-in')).toHaveCount(3);
});

test('words are found in texts, findings and notes, as they are typed', async ({
  launch,
  folder,
}) => {
  const desk = new ReviewPage((await launch()).page);
  await desk.by('drop-zone').waitFor();
  const [first = '', second = ''] = reportsOf(folder, '渠县人民政府', '宣汉县人民政府');
  writeFileSync(second, `${readFileSync(second, 'utf8')}\n独一无二的一句话。`);
  await desk.drop(first, second);
  await expect(desk.by('case-row')).toHaveCount(2);
  await desk.press('/');
  await desk.page.keyboard.type('独一无二的一句');
  await expect(desk.by('case-row')).toHaveText([/宣汉县/]);
  await expect(desk.by('hit')).toContainText('独一无二的一句话。');
  await expect(desk.by('text-search')).toHaveText('正文、问题和批注：在 1 份中找到');
  await desk.expectAccessible();
  await desk.by('case-search').fill('没有这样的话');
  await expect(desk.by('text-search')).toHaveText('正文、问题和批注：没有找到');
  await expect(desk.by('case-row')).toHaveCount(0);
});

test('of ten thousand cases the rows that are seen are drawn, and the list is used as any other', async ({
  launch,
}) => {
  const running = await launch();
  const { page } = running;
  const desk = new ReviewPage(page);
  await desk.by('drop-zone').waitFor();
  const settings = await running.call('getSettings', {});
  const cases = Array.from({ length: 10_000 }, (_, n) =>
    caseSummary(n.toString(16).padStart(32, '0'), {
      unit: `某${n % 97}县第${n}局`,
      year: 2018 + (n % 7),
      errors: n % 13,
    }),
  );
  // The list alone is made up: ten thousand folders would take minutes to write.
  await running.app.evaluate(
    ({ ipcMain }, answers) => {
      ipcMain.removeHandler('gouji:call');
      ipcMain.handle('gouji:call', (_event, name: keyof typeof answers) => answers[name] ?? null);
    },
    {
      listCases: listToText(cases),
      getSettings: settings,
      getVault: 'off',
      saveSettings: settings,
      getRoster: { ok: true, value: { units: [], links: [] } },
      searchCases: { hits: [], searched: 10_000, unread: 0, stopped: false },
    },
  );
  await page.reload();
  await expect(desk.by('case-count')).toHaveText('共 10000 份');
  expect(await desk.by('case-row').count()).toBeLessThan(100);
  await desk.by('sort-unit').click();
  await expect(desk.by('case-row').first()).toContainText('某0县第0局');
  await desk.by('sort-unit').click();
  await expect(desk.by('case-row').first()).toContainText('某96县第9990局');
  await desk.press('j', 'j', 'j');
  await expect(page.locator('.case-open').nth(2)).toBeFocused();
  await page.locator('.case-list').evaluate((list) => list.scrollTo({ top: list.scrollHeight }));
  await expect(desk.by('case-row').last()).toContainText('某0县第0局');
  await desk.press('k');
  await expect(page.locator('.case-open').nth(1)).toBeFocused();
  await desk.by('case-search').fill('某5县第9出');
  await expect(desk.by('case-count')).toHaveText('10000 份中的 0 份');
  await desk.by('case-search').fill('某5县第99');
  await expect(desk.by('case-count')).not.toHaveText(/0 份中的 0 份/);
  expect(await desk.by('case-row').count()).toBeLessThan(100);
});
