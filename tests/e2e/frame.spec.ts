import { expect, test, type RunningApp } from './app';
import { ReviewPage } from './review-page';

const widthOf = async (desk: ReviewPage, pane: string): Promise<number> =>
  (await desk.by(pane).boundingBox())?.width ?? 0;

const zoom = (running: RunningApp): Promise<number | undefined> =>
  running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel(),
  );

/** Ctrl and +, as the system sends it: what a page is sent does not pass main. */
const enlarge = (running: RunningApp): Promise<void> =>
  running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({
      type: 'keyDown',
      keyCode: '=',
      modifiers: ['control'],
    }),
  );

test('the panes are moved by key and by mouse, put back, and remembered', async ({ launch }) => {
  const first = await launch();
  const desk = new ReviewPage(first.page);
  await desk.by('drop-zone').waitFor();
  await desk.openSample();
  const line = first.page.getByRole('separator', { name: '原文窗格的宽度' });
  await expect(line).toHaveAttribute('aria-valuenow', '30');
  const before = await widthOf(desk, 'source-pane');
  await line.focus();
  await desk.press('ArrowRight', 'ArrowRight');
  await expect(line).toHaveAttribute('aria-valuenow', '34');
  expect(await widthOf(desk, 'source-pane')).toBeGreaterThan(before + 40);
  const panel = first.page.getByRole('separator', { name: '问题窗格的宽度' });
  const box = await panel.boundingBox();
  await first.page.mouse.move((box?.x ?? 0) + 4, 300);
  await first.page.mouse.down();
  await first.page.mouse.move((box?.x ?? 0) - 96, 300);
  await first.page.mouse.up();
  await expect(panel).not.toHaveAttribute('aria-valuenow', '28');
  await expect
    .poll(async () => (await first.call('getSettings', {})).panes.panel)
    .toBeGreaterThan(0.3);
  await panel.dblclick();
  await expect(panel).toHaveAttribute('aria-valuenow', '28');
  const list = first.page.getByRole('separator', { name: '列表的高度' });
  await list.focus();
  await desk.press('ArrowDown', 'ArrowDown');
  await expect.poll(async () => (await first.call('getSettings', {})).panes.list).toBeCloseTo(0.32);
  await first.close();
  const second = await launch();
  expect((await second.call('getSettings', {})).panes).toMatchObject({ source: 0.34, panel: 0.28 });
});

test('at twice the size one pane is seen, F6 shows the next, and the zoom is remembered', async ({
  launch,
}) => {
  const first = await launch();
  const desk = new ReviewPage(first.page);
  await desk.by('drop-zone').waitFor();
  await desk.openSample();
  for (let n = 0; n < 8; n += 1) await enlarge(first);
  await expect.poll(() => zoom(first)).toBe(4);
  const panes = first.page.locator('.panes');
  await expect(panes).toHaveAttribute('data-shown', 'panel');
  await desk.press('F6');
  await expect(panes).toHaveAttribute('data-shown', 'source');
  await desk.press('F6');
  await expect(panes).toHaveAttribute('data-shown', 'tables');
  // Nothing is cut off: the page itself does not scroll, and each pane does.
  const cut = await first.page.evaluate(() => {
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    return [scrollHeight - clientHeight, scrollWidth - clientWidth];
  });
  expect(cut).toEqual([0, 0]);
  await first.close();
  const second = await launch();
  await expect.poll(() => zoom(second)).toBe(4);
});

test('the theme and the size of type are chosen in the settings, and hold at once', async ({
  launch,
}) => {
  const running = await launch();
  const desk = new ReviewPage(running.page);
  await desk.by('drop-zone').waitFor();
  await desk.press(',');
  await running.page.getByText('深色').click();
  await running.page.getByText('150%').click();
  await desk.by('save-settings').click();
  const root = running.page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('data-text', '150');
  const look = await running.page.evaluate(() => {
    const { backgroundColor, fontSize } = getComputedStyle(document.body);
    return { backgroundColor, fontSize };
  });
  expect(look).toEqual({ backgroundColor: 'rgb(20, 24, 29)', fontSize: '21px' });
  const dark = await running.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors);
  expect(dark).toBe(true);
});
