import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, SAMPLE, test } from './app';
import { ReviewPage } from './review-page';

test("a report is compared with the same unit's of the year before, once that is there", async ({
  launch,
  folder,
}) => {
  const { page } = await launch();
  const desk = new ReviewPage(page);
  await desk.by('drop-zone').waitFor();
  const before = path.join(folder, '上年.txt');
  writeFileSync(before, readFileSync(SAMPLE, 'utf8').replaceAll('2021', '2020'));
  await desk.openSample();
  await expect(desk.by('last-year')).toHaveText('未载入上年报告');
  await desk.drop(before);
  await desk.by('hand-in-import').click();
  await expect(desk.page.locator('.case-facts')).toContainText('上年.txt');
  await desk.by('back').click();
  await expect(desk.by('case-row')).toHaveCount(2);
  await desk.by('case-row').filter({ hasNotText: '2020' }).click();
  await expect(desk.by('last-year')).toHaveText('与2020年报告比较');
  await expect(desk.by('last-year')).toHaveAttribute('title', /开江县人民政府 2020年（上年\.txt）/);
  await desk.findings.filter({ hasText: '现行有效件数' }).click();
  await expect(desk.by('finding-detail')).toContainText('上年报告 表二');
  await desk.expectAccessible();
});
