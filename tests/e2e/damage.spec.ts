import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type RunningApp } from './app';
import { ReviewPage } from './review-page';

/** Changes a word of the case file, as somebody who would like it to say something else. */
function forge(running: RunningApp, caseId: string, from: string, to: string): void {
  const file = path.join(running.dataFolder, 'cases', caseId.slice(0, 2), caseId, 'case.json');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test('a case whose chain is broken is shown and cannot be worked on', async ({ launch }) => {
  const running = await launch();
  const caseId = await running.importSample();
  const anchor = { kind: 'cell', table: 'applications', row: 'received', column: 'total' } as const;
  const act = { type: 'annotate', annotationId: 'a1', anchor, text: '已电话核实' } as const;
  expect(await running.call('act', { caseId, act })).toMatchObject({ ok: true });
  await running.close();
  forge(running, caseId, '已电话核实', '无需核实');
  const { page } = await launch();
  const desk = new ReviewPage(page);
  await expect(desk.by('case-row')).toContainText('只读');
  await desk.by('case-row').click();
  await desk.source.waitFor();
  await expect(desk.page.getByRole('alert').first()).toContainText('只能查看');
  await expect(desk.page.getByText('无需核实')).toHaveCount(0);
  await expect(desk.by('finding-confirm')).toBeDisabled();
  await desk.press('c', 'd');
  await expect(desk.page.locator('.act-form')).toHaveCount(0);
  await desk.expectAccessible();
});

test('a case of which not even the import is sound is not shown, and the way to its backups is', async ({
  launch,
}) => {
  const running = await launch();
  const caseId = await running.importSample();
  await running.close();
  forge(running, caseId, 'kaijiang-2021.txt', 'kaijiang-2022.txt');
  const { page } = await launch();
  const desk = new ReviewPage(page);
  await expect(desk.by('case-row')).toContainText('只读');
  await desk.by('case-row').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('打不开这份报告');
  await expect(page.getByRole('alert')).toContainText('已损坏或被改动过');
  await expect(page.getByRole('button', { name: '从备份恢复' })).toBeEnabled();
  await expect(desk.source).toHaveCount(0);
  await desk.expectAccessible();
});
