import { expect, test, type RunningApp } from './app';

const bounds = (running: RunningApp) =>
  running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

test('the window fits the smallest screen, and comes back where it was left', async ({
  launch,
}) => {
  const first = await launch();
  const { width, height } = (await bounds(first)) ?? { width: 0, height: 0 };
  expect([width, height]).toEqual([1366, 728]);
  const minimum = await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getMinimumSize(),
  );
  expect(minimum).toEqual([1024, 700]);
  expect(await first.page.title()).toBe('年报勾稽');
  const place = { x: 30, y: 40, width: 1100, height: 710 };
  await first.app.evaluate(
    ({ BrowserWindow }, chosen) => BrowserWindow.getAllWindows()[0]?.setBounds(chosen),
    place,
  );
  await expect.poll(() => bounds(first)).toEqual(place);
  await first.close();
  expect(await bounds(await launch())).toEqual(place);
});

test('a page that dies comes back, and the case with it', async ({ launch }) => {
  const running = await launch();
  const caseId = await running.importSample();
  await running.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const back = new Promise((resolve) => contents?.once('did-finish-load', () => resolve(null)));
    contents?.forcefullyCrashRenderer();
    await back;
  });
  const shown = await running.app.evaluate(
    ({ BrowserWindow }, id) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `window.gouji.call('openCase', { caseId: '${id}' }).then((result) => result.ok)`,
      ) as Promise<unknown>,
    caseId,
  );
  expect(shown).toBe(true);
});
