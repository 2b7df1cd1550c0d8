import { expect, test, type RunningApp } from './app';
import { ReviewPage, type Cell } from './review-page';

const granted: Cell = { table: 'applications', row: 'granted', column: 'total' };
const received: Cell = { table: 'applications', row: 'received', column: 'total' };

async function review(launch: () => Promise<RunningApp>): Promise<ReviewPage> {
  const { page } = await launch();
  await page.setViewportSize({ width: 1366, height: 768 });
  const desk = new ReviewPage(page);
  await desk.by('drop-zone').waitFor();
  await desk.openSample();
  return desk;
}

test('the sample is dropped and its one error leads to both sides of the sum', async ({
  launch,
}) => {
  const desk = await review(launch);
  await expect(desk.errors).toHaveCount(1);
  await expect(desk.findings).toHaveCount(5);
  const detail = desk.by('finding-detail');
  await expect(detail).toContainText('7275 + 2683 + 3868 + 413 = 14239 ≠ 14249');
  await expect(desk.chosenInSource).toHaveText(['14249条', '7275条', '2683条', '3868条', '413条']);
  await expect(desk.chosenInSource.first()).toBeInViewport();
  await detail.getByRole('button', { name: '413条' }).click();
  await expect(desk.chosenInSource.last()).toBeInViewport();
});

test('everything fits into 1366×768 without the page scrolling', async ({ launch }) => {
  const desk = await review(launch);
  const size = await desk.page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const tables = document.querySelector('.tables');
    return {
      scrollWidth,
      scrollHeight,
      over: (tables?.scrollWidth ?? 0) - (tables?.clientWidth ?? 0),
    };
  });
  expect(size).toEqual({ scrollWidth: 1366, scrollHeight: 768, over: 0 });
  for (const part of ['source-pane', 'table-pane', 'findings-pane', 'finding-detail']) {
    await expect(desk.by(part)).toBeInViewport({ ratio: 0.99 });
  }
});

test('a cell shows its name, where it stands and which checks use it', async ({ launch }) => {
  const desk = await review(launch);
  await desk.cell(received).click();
  const detail = desk.by('cell-detail');
  await expect(detail).toContainText('表三 · 一、本年新收政府信息公开申请数量，总计');
  await expect(detail).toContainText('14');
  await expect(detail.locator('.check-item')).toHaveText([
    /相符.*收办平衡/,
    /相符.*各行总计/,
    /相符.*正文与表三/,
    /相符.*正文口径/,
  ]);
  await expect(desk.chosenInSource).toHaveText('14');
  await expect(desk.chosenInSource).toBeInViewport();
  await detail.locator('.check-item').last().click();
  await expect(desk.by('check-detail')).toContainText('14 = 14');
  await expect(desk.chosenInSource).toHaveText(['14件', '14']);
});

test('a number of the text shows what was understood of it', async ({ launch }) => {
  const desk = await review(launch);
  await desk.source.getByRole('button', { name: '14249条' }).click();
  await expect(desk.by('number-hint')).toContainText('分项之和不符');
  const detail = desk.by('number-detail');
  await expect(detail).toContainText('14249');
  await expect(detail).toContainText('条');
  await expect(detail.locator('.check-item')).toHaveText([/不符.*分项之和/, /相符.*年份/]);
  await detail.locator('.check-item').first().click();
  await expect(desk.by('finding-detail')).toBeVisible();
});

test('a finding is confirmed, dismissed, commented on, and each act undone and redone', async ({
  launch,
}) => {
  const desk = await review(launch);
  const detail = desk.by('finding-detail');
  await desk.stayAfterDecisions();
  await desk.press('c');
  await expect(detail).toContainText('已确认');
  await desk.undo();
  await expect(detail).not.toContainText('已确认');
  await desk.redo();
  await expect(detail).toContainText('已确认');
  await desk.by('finding-dismiss').click();
  await desk.press('Control+Enter');
  await expect(desk.page.getByRole('alert')).toContainText('理由');
  await desk.page.getByRole('option', { name: '统计口径不同' }).click();
  await desk.by('form-submit').click();
  await expect(detail).toContainText('理由：统计口径不同');
  await desk.press('m');
  await desk.write('已电话核实');
  await expect(detail).toContainText('已电话核实');
  await expect(desk.by('undo')).toHaveAccessibleName(/已电话核实/);
  await desk.undo();
  await expect(detail).not.toContainText('已电话核实');
  await desk.undo();
  await expect(detail).not.toContainText('统计口径不同');
  await desk.redo();
  await expect(detail).toContainText('统计口径不同');
  await desk.press('r');
  await expect(desk.by('finding-reopen')).toHaveCount(0);
  await expect(desk.by('undo')).toHaveAccessibleName(/撤回认定/);
});

test('selected text and a cell are annotated; notes are edited, removed and brought back', async ({
  launch,
}) => {
  const desk = await review(launch);
  await desk.selectInSource('群众满意率');
  await desk.by('annotate').click();
  await desk.write('依据何在');
  const detail = desk.by('annotation-detail');
  await expect(detail).toContainText('“群众满意率”');
  await expect(desk.chosenInSource).toHaveText('群众满意率');
  await desk.cell(granted).click();
  await desk.press('a');
  await desk.write('与台账核对');
  await expect(detail).toContainText('表三 · （一）予以公开，总计');
  await expect(desk.cell(granted)).toHaveAccessibleName(/有批注/);
  await desk.press('i', 'End');
  await desk.write('一致');
  await expect(detail).toContainText('与台账核对一致');
  await desk.press('Delete');
  await desk.press('g', 'a');
  await expect(desk.by('annotation-item')).toHaveCount(1);
  await desk.undo();
  await expect(desk.by('annotation-item')).toHaveCount(2);
  await desk.undo();
  await expect(desk.by('annotation-item').last()).toContainText('与台账核对');
  await expect(desk.by('annotation-item').last()).not.toContainText('一致');
});

test('a misread cell is corrected: the checks run again and it is marked everywhere', async ({
  launch,
}) => {
  const desk = await review(launch);
  await desk.cell(granted).click();
  await desk.by('correct-cell').click();
  await desk.page.keyboard.type('十三');
  await desk.press('Enter');
  await expect(desk.page.getByRole('alert')).toContainText('请填写数字');
  await desk.by('correct-value').fill('１３');
  await desk.by('correct-note').fill('原件为13');
  await desk.by('form-submit').click();
  await expect(desk.cell(granted)).toHaveText('13改');
  await expect(desk.source.locator('.c-corrected')).toHaveText('12改13');
  await expect(desk.errors).toHaveCount(2);
  await desk.press('g', 'e');
  await expect(desk.by('correction-item')).toContainText('12 → 13');
  await desk.undo();
  await expect(desk.errors).toHaveCount(0);
  await desk.press('g', 'f');
  await expect(desk.errors).toHaveCount(1);
  await desk.redo();
  await expect(desk.errors).toHaveCount(2);
  await desk.press('Shift+E');
  await expect(desk.cell(granted)).toHaveText('12');
  await expect(desk.errors).toHaveCount(1);
});

test('panes, cells and numbers are reached by the keyboard alone', async ({ launch }) => {
  const desk = await review(launch);
  await desk.press('F6', 'ArrowRight', 'ArrowRight', 'Enter');
  await expect(desk.by('number-detail')).toBeVisible();
  await desk.press('Shift+ArrowRight', 'a');
  await expect(desk.page.locator('.act-form .about')).toContainText(/^“.+”$/);
  await desk.press('Escape', 'F6', 'Tab', 'ArrowRight', 'ArrowDown', 'Enter');
  await expect(desk.by('cell-detail')).toContainText('行政规范性文件，本年废止件数');
  await desk.press('/');
  await desk.page.keyboard.type('务开放日');
  await expect(desk.source.locator('.m-match')).not.toHaveCount(0);
  await expect(desk.source.locator('.m-current')).toBeInViewport();
  await desk.press('Escape', 'g', 'l');
  await expect(desk.by('case-row')).toHaveCount(1);
  await desk.press('j', 'Enter');
  await expect(desk.source).toBeVisible();
});

test('a finding on a table marks what tells of it, and folds the zeros', async ({ launch }) => {
  const desk = await review(launch);
  const noted = { table: 'applications', row: 'granted', column: 'legalService' } as const;
  await desk.cell(granted).click();
  await desk.press('e');
  await desk.by('correct-value').fill('13');
  await desk.press('Enter');
  await expect(desk.errors).toHaveCount(2);
  const count = desk.by('table-pane').locator('.pane-header .count');
  await expect(count).toHaveText('1');
  await expect(desk.cell(granted)).toHaveClass(/c-error/);
  await expect(desk.cell(noted)).toHaveText('0');
  await expect(desk.cell(noted)).not.toHaveClass(/c-error/);
  await desk.findings.filter({ hasText: '应为' }).click();
  await expect(desk.cell(noted)).toHaveClass(/c-chosen c-light/);
  const zeros = desk.by('zeros');
  await expect(zeros).toContainText(/其余 \d+ 个单元格为 0/);
  await expect(zeros.getByRole('button')).toHaveCount(0);
  await zeros.locator('summary').click();
  await zeros.getByRole('button').first().click();
  await expect(zeros.locator('[aria-current="true"]')).toBeVisible();
  await desk.expectAccessible();
});

test('the window changes to English, and says all keys', async ({ launch }) => {
  const desk = await review(launch);
  await desk.by('settings').click();
  await desk.page.getByText('English').click();
  await desk.by('next-after-decision').uncheck();
  await desk.by('inspector').fill('Li Huimin');
  await desk.by('save-settings').click();
  await expect(desk.by('finding-confirm')).toContainText('Confirm');
  await expect(desk.by('finding-detail')).toContainText('add up to 14239');
  await desk.press('c');
  await expect(desk.by('finding-detail')).toContainText('Confirmed');
  await expect(desk.by('finding-detail')).toContainText('Li Huimin');
  await desk.press('?');
  await expect(desk.by('help-dialog')).toContainText('Correct a misread cell');
  await desk.press('j');
  await desk.press('Escape');
  await expect(desk.by('help-dialog')).toHaveCount(0);
});
