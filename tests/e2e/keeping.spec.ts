import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, SAMPLE, test, type RunningApp } from './app';

const caseFileOf = ({ dataFolder }: RunningApp, caseId: string): string =>
  path.join(dataFolder, 'cases', caseId.slice(0, 2), caseId, 'case.json');

async function note(running: RunningApp, caseId: string, annotationId: string): Promise<void> {
  const anchor = { kind: 'cell', table: 'applications', row: 'received', column: 'total' } as const;
  const act = { type: 'annotate', annotationId, anchor, text: '已电话核实' } as const;
  expect(await running.call('act', { caseId, act })).toMatchObject({ ok: true });
}

/** The files of the data folder in which a word stands in the clear. */
const telling = (folder: string, ...words: readonly string[]): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .filter((file) => {
      const bytes = readFileSync(file);
      return words.some(
        (word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')),
      );
    });

test('a damaged case opens as far as it is sound, and goes back to a backup in the window', async ({
  launch,
}) => {
  const first = await launch();
  const caseId = await first.importSample();
  await note(first, caseId, 'a1');
  await note(first, caseId, 'a2');
  await first.close();
  const file = caseFileOf(first, caseId);
  writeFileSync(file, readFileSync(file).subarray(0, -30));
  const second = await launch();
  const { page } = second;
  await page.getByTestId('case-row').click();
  await expect(page.getByText('前 2 条记录完好')).toBeVisible();
  await expect(page.getByText('从第 3 条起缺 1 条')).toBeVisible();
  await page.getByTestId('restore-open').click();
  await expect(page.getByTestId('backup')).toHaveCount(1);
  await page.getByTestId('restore-backup').click();
  await expect(page.getByTestId('restore-open')).toHaveCount(0);
  const opened = await second.call('openCase', { caseId });
  expect(opened).toMatchObject({ ok: true, value: { brokenAt: null } });
  expect(opened.ok && opened.value.events.map(({ act }) => act.type)).toEqual([
    'importFile',
    'annotate',
    'annotate',
    'restoreBackup',
  ]);
  expect(readdirSync(path.dirname(file))).toContain('case.json.damaged-1');
  await expect.poll(() => second.listCases()).toMatchObject([{ caseId, damaged: false }]);
});

test('a deleted case comes back, by the list or by the settings', async ({ launch, folder }) => {
  const first = await launch();
  const other = path.join(folder, '另一份.txt');
  writeFileSync(other, `${readFileSync(SAMPLE, 'utf8')}\n附注。`);
  await first.choose(SAMPLE, other);
  await first.close();
  const { page } = await launch();
  const row = page.getByTestId('case-row');
  await expect(row).toHaveCount(2);
  for (const way of ['list', 'settings']) {
    await page.keyboard.press('j');
    await page.keyboard.press('Delete');
    await expect(row).toHaveCount(1);
    if (way === 'list') {
      await page.getByTestId('undo-delete').click();
    } else {
      await page.getByTestId('settings').click();
      await page.getByTestId('deleted-cases').click();
      await page.getByTestId('deleted-case').getByRole('button').click();
      await expect(page.getByText('没有已删除的案卷。')).toBeVisible();
      await page.keyboard.press('Escape');
    }
    await expect(row).toHaveCount(2);
  }
});

test('with a password nothing is in the clear, and the window asks for it', async ({ launch }) => {
  const words = ['开江县', '已电话核实'];
  const first = await launch();
  const caseId = await first.importSample();
  await note(first, caseId, 'a1');
  await first.page.getByTestId('settings').click();
  await first.page.getByTestId('password-next').fill('梅花香自苦寒来二〇二六');
  await first.page.getByTestId('password-again').fill('梅花香自苦寒来二〇二六');
  await first.page.getByTestId('password-set').click();
  await expect(first.page.getByTestId('password-off')).toBeVisible({ timeout: 30_000 });
  await note(first, caseId, 'a2');
  await first.close();
  expect(telling(first.dataFolder, ...words)).toEqual([]);
  const second = await launch();
  const { page } = second;
  await expect(page.getByTestId('lock-screen')).toBeVisible();
  await expect(second.listCases()).rejects.toThrow('locked');
  await page.getByTestId('lock-password').fill('梅花');
  await page.keyboard.press('Enter');
  await expect(page.getByText('密码不正确')).toBeVisible({ timeout: 30_000 });
  await page.getByTestId('lock-password').fill('梅花香自苦寒来二〇二六');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('case-row')).toHaveCount(1, { timeout: 30_000 });
  await page.keyboard.press('Control+l');
  await expect(page.getByTestId('lock-screen')).toBeVisible();
  await second.close();
  expect(telling(second.dataFolder, ...words)).toEqual([]);
});
