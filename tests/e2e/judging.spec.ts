import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { textOf } from '../unit/builders/read-pdf';
import { expect, SAMPLE, test, type RunningApp } from './app';
import { ReviewPage, type Cell } from './review-page';

const made: Cell = { table: 'activeDisclosure', row: 'normativeDocuments', column: 'made' };
const repealed: Cell = { ...made, column: 'repealed' };
const fees: Cell = { table: 'activeDisclosure', row: 'fees', column: 'amount' };
const received: Cell = { table: 'applications', row: 'received', column: 'total' };

async function review(launch: () => Promise<RunningApp>): Promise<ReviewPage> {
  const { page } = await launch();
  await page.setViewportSize({ width: 1366, height: 768 });
  const desk = new ReviewPage(page);
  await desk.by('drop-zone').waitFor();
  await desk.openSample();
  return desk;
}

/** Saves what is written; the next key is for the report again. */
async function submit(desk: ReviewPage): Promise<void> {
  await desk.press('Control+Enter');
  await expect(desk.page.locator('.act-form')).toHaveCount(0);
}

/** Goes on with Tab until something of this name has the focus. */
async function tabTo(desk: ReviewPage, name: RegExp): Promise<void> {
  const focused = (): Promise<string> =>
    desk.page.evaluate(() => document.activeElement?.textContent ?? '');
  for (let step = 0; step < 30; step += 1) {
    if (name.test(await focused())) return;
    await desk.press('Tab');
  }
  throw new Error(`not reached by Tab: ${name}`);
}

test('a report is judged from the drop to the PDF by the keyboard alone', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const desk = new ReviewPage(running.page);
  await running.page.setViewportSize({ width: 1366, height: 768 });
  await desk.by('drop-zone').waitFor();
  const doubtful = path.join(folder, '开江县2021.txt');
  writeFileSync(doubtful, readFileSync(SAMPLE, 'utf8').replace('(一)予以公开', '(一)予已公开'));
  await desk.drop(doubtful);
  await expect(desk.by('doubt-detail')).toBeVisible();
  await desk.press('j');
  const detail = desk.by('finding-detail');
  await expect(detail).toContainText('14249');

  await desk.press('c');
  await expect(desk.by('aloud-act')).toHaveText(/^确认/);
  await expect(desk.by('aloud-chosen')).toContainText('第 2 个');
  await expect(detail).not.toContainText('已确认');
  await desk.press('d');
  await desk.page.keyboard.type('口径');
  await desk.press('Enter');
  await submit(desk);
  await expect(desk.by('aloud-act')).toHaveText(/^排除/);
  await desk.press('q', 'ArrowDown', 'ArrowDown', 'Enter');
  await submit(desk);
  await expect(desk.by('aloud-act')).toHaveText(/^标为待核实/);
  await desk.press('m', 'ArrowDown', 'Enter');
  await submit(desk);
  await expect(detail).toContainText('已电话联系开江县人民政府');
  await desk.press('k');
  await expect(detail).toContainText('请说明该数据的统计口径和来源。');

  await desk.press('s', 's');
  await expect(desk.by('filter-confirmed')).toHaveAttribute('aria-pressed', 'true');
  await expect(desk.findings).toHaveCount(1);
  await desk.press('s');
  await expect(desk.findings).toHaveText(/待核实/);
  await desk.press('s');
  await expect(desk.findings).toHaveText(/已排除/);
  await desk.press('s');

  await desk.press('F6', 'F6', 'Tab', 'ArrowDown', 'Space', 'ArrowRight', 'Space');
  await expect(desk.by('sum-bar')).toContainText('15 + 2 = 17');
  await desk.press('+');
  const own = desk.by('own-finding-detail');
  await expect(own).toContainText('所选数字之和为17件');
  await expect(desk.by('sum-bar')).toHaveCount(0);
  await desk.press('b');
  await desk.page.keyboard.type('规范性文件数与附表不一致');
  await desk.press('Tab');
  await desk.page.keyboard.type('更正');
  await desk.press('Enter');
  await submit(desk);
  await expect(own).toContainText('请核对后更正，并重新公布2021年度报告。');
  await expect(desk.by('own-finding-item')).toHaveCount(2);

  const file = path.join(folder, '结果.pdf');
  await running.answerSaveDialog(file);
  await desk.press('x');
  await desk.by('identity-create').waitFor();
  await tabTo(desk, /^不签名导出/);
  await desk.press('Enter');
  await expect.poll(() => existsSync(file)).toBe(true);
  await expect(desk.page.getByText('已导出未签名的 PDF')).toBeVisible();
  const text = textOf(readFileSync(file));
  for (const words of [
    '统计口径不同',
    '请单位说明请说明该数据的统计口径和来源。',
    '核对人提出的问题下列问题由核对人提出',
    '15+2=17',
    '整改建议请核对后更正，并重新公布2021年度报告。',
  ]) {
    expect(text).toContain(words);
  }
});

test('numbers are selected by clicks too, and those of different units are not added', async ({
  launch,
}) => {
  const desk = await review(launch);
  const bar = desk.by('sum-bar');
  const held = { modifiers: ['Control'] } as const;
  await desk.source.getByRole('button', { name: '14249条' }).click({ modifiers: ['Control'] });
  for (const part of ['7275条', '2683条', '3868条', '413条']) {
    await desk.source.getByRole('button', { name: part }).click({ modifiers: ['Control'] });
  }
  await expect(desk.by('keep-difference')).toContainText('14249 − 7275 − 2683 − 3868 − 413 = 10');
  await desk.cell(made).click({ modifiers: [...held.modifiers] });
  await expect(bar).toContainText('单位不同（条 / 件），不能合计');
  // The first Escape would take the hint away that is under the pointer.
  await desk.page.mouse.move(0, 0);
  await expect(desk.by('cell-hint')).toBeHidden();
  await desk.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(desk.source).toBeVisible();
  await desk.cell(made).click({ modifiers: ['Control'] });
  await desk.cell(repealed).click({ modifiers: ['Shift'] });
  await expect(desk.by('keep-rate')).toContainText('15 ÷ 2 = 750%');
  await desk.expectAccessible();
  await desk.by('keep-rate').click();
  await expect(desk.by('own-finding-detail')).toContainText('所选两数的比率为750%');
  await desk.undo();
  await expect(desk.by('own-finding-item')).toHaveCount(0);
  await desk.redo();
  await expect(desk.by('own-finding-item')).toHaveCount(1);
});

test('a number that is pointed at or has the focus lights what it is checked with', async ({
  launch,
}) => {
  const desk = await review(launch);
  await desk.cell(received).hover();
  await expect(desk.by('cell-hint')).toContainText('收办平衡');
  await expect(desk.cell({ ...received, row: 'carriedOut' })).toHaveClass(/c-lit/);
  await expect(desk.source.locator('.m-lit', { hasText: '14件' })).not.toHaveCount(0);
  await desk.cell(fees).hover();
  await expect(desk.cell({ ...received, row: 'carriedOut' })).not.toHaveClass(/c-lit/);
  await desk.page.mouse.move(0, 0);
  await desk.source.getByRole('button', { name: '7275条' }).focus();
  await expect(desk.by('number-hint')).toContainText('分项之和');
  await expect(desk.source.locator('.m-lit', { hasText: '413条' })).not.toHaveCount(0);
});

test('wordings are added, changed, removed and brought back, and kept', async ({ launch }) => {
  const desk = await review(launch);
  await desk.press(',');
  await desk.by('templates-dismiss').locator('summary').click();
  const lines = desk.by('template-dismiss');
  await expect(lines).toHaveCount(6);
  await lines.first().fill('扫描件模糊，程序读错');
  await desk.by('add-template-dismiss').click();
  await lines.last().fill('{单位}已于{年度}年另行说明');
  await desk
    .by('templates-dismiss')
    .getByRole('button', { name: /第 2 条/ })
    .click();
  await desk.expectAccessible('.dialog');
  await desk.by('save-settings').click();
  await expect(desk.by('settings-dialog')).toHaveCount(0);
  await desk.press('d');
  const options = desk.page.getByRole('option');
  await expect(options).toHaveCount(6);
  await expect(options.first()).toHaveText('扫描件模糊，程序读错');
  await options.last().click();
  await expect(desk.by('form-text')).toHaveValue('开江县人民政府已于2021年另行说明');
  await desk.expectAccessible('.act-form');
  await desk.press('Escape');
  await desk.by('leave-anyway').click();
  await desk.press(',');
  await desk.by('restore-templates').click();
  await desk.by('templates-dismiss').locator('summary').click();
  await expect(lines).toHaveCount(7);
  await expect(lines.first()).toHaveValue('程序读取有误');
});

test('a placeholder that nothing is known for is not sent out', async ({ launch }) => {
  const desk = await review(launch);
  await desk.press('q');
  await desk.page.keyboard.type('请说明{应为}和{实为}的差异，另见{原文');
  await desk.page.keyboard.type('}');
  await desk.press('Control+Enter');
  await expect(desk.page.locator('.act-form').getByRole('alert')).toContainText('{应为}');
});
