import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Act } from '../../shared/casefile/event';
import { expect, ROOT, SAMPLE, test, type RunningApp } from './app';

const cell = { table: 'applications', row: 'received', column: 'total' } as const;

async function mustAct(running: RunningApp, caseId: string, act: Act): Promise<void> {
  const result = await running.call('act', { caseId, act });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
}

async function view(running: RunningApp, caseId: string) {
  const opened = await running.call('openCase', { caseId });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

test('killed at any moment, it shows every act that it had acknowledged', async ({ launch }) => {
  const acknowledged: string[] = [];
  let running = await launch();
  const caseId = await running.importSample();
  for (let round = 0; round < 3; round++) {
    for (let n = 0; n < 3; n++) {
      const annotationId = `${round}-${n}`;
      const anchor = { kind: 'cell', ...cell } as const;
      await mustAct(running, caseId, { type: 'annotate', annotationId, anchor, text: '核对' });
      acknowledged.push(annotationId);
    }
    const unheard = running.call('undo', { caseId }).catch(() => null);
    await running.kill();
    await unheard;
    running = await launch();
    // The undo was not acknowledged when the program died: it may be there or not, the acts before it must be.
    const shown = (await view(running, caseId)).state.annotations.map(({ id }) => id);
    expect([acknowledged, acknowledged.slice(0, -1)]).toContainEqual(shown);
    if (shown.length < acknowledged.length) acknowledged.pop();
  }
});

test('undo and redo work on what an earlier run has done', async ({ launch }) => {
  const first = await launch();
  const caseId = await first.importSample();
  await mustAct(first, caseId, { type: 'correctCell', ...cell, value: 15, note: '原件为15' });
  await first.kill();
  const second = await launch();
  const corrected = await view(second, caseId);
  expect(corrected.report.tables.applications.cells['received']?.['total']?.value).toBe(15);
  expect(corrected.audit.findings.map(({ ruleId }) => ruleId)).toContain('T3-WRONG-CELL');
  const undone = await second.call('undo', { caseId });
  expect(undone.ok && undone.value.state.corrections).toEqual([]);
  const redone = await second.call('redo', { caseId });
  expect(redone.ok && redone.value.state.corrections).toHaveLength(1);
});

test('a second start hands its file to the running one and ends', async ({ launch, folder }) => {
  const running = await launch();
  const electron = createRequire(import.meta.url)('electron') as string;
  const sandbox = process.env['GOUJI_E2E_SANDBOX'] === '1' ? [] : ['--no-sandbox'];
  const second = spawn(
    electron,
    [...sandbox, ROOT, `--data-dir=${running.dataFolder}`, path.basename(SAMPLE)],
    { cwd: path.dirname(SAMPLE), stdio: 'ignore' },
  );
  const [status] = (await once(second, 'exit')) as [number | null];
  expect(status).toBe(0);
  await expect
    .poll(() => running.listCases())
    .toMatchObject([{ fileName: path.basename(SAMPLE), unit: '开江县人民政府' }]);
  expect(running.app.windows()).toHaveLength(1);
  expect(existsSync(folder)).toBe(true);
});

test('files of the command line are imported, each by itself', async ({ launch, folder }) => {
  const pdf = path.join(folder, '扫描件.txt');
  writeFileSync(pdf, '%PDF-1.7\n');
  const missing = path.join(folder, '没有.txt');
  const running = await launch({ args: [pdf, missing, SAMPLE] });
  await expect
    .poll(() => running.listCases())
    .toMatchObject([{ fileName: path.basename(SAMPLE), errors: 1 }]);
});

test('what cannot be read is said, and leaves nothing behind', async ({ launch, folder }) => {
  const running = await launch();
  const files = { 'a.txt': '', 'b.docx': 'PK\x03\x04', 'c.txt': '\xe5\xb9\xb4\xe5\xba' } as const;
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(path.join(folder, name), bytes, 'latin1');
  }
  const outcomes = await running.choose(
    ...Object.keys(files).map((name) => path.join(folder, name)),
    path.join(folder, 'none.txt'),
    folder,
  );
  expect(outcomes.map((each) => each.kind === 'failed' && each.error.kind)).toEqual([
    'emptyFile',
    'unsupportedFile',
    'undecodableText',
    'unreadableFile',
    'unsupportedFile',
  ]);
  expect(await running.listCases()).toEqual([]);
});

test('the same bytes under another name are the same case', async ({ launch, folder }) => {
  const running = await launch();
  const caseId = await running.importSample();
  const copy = path.join(folder, '副本.txt');
  copyFileSync(SAMPLE, copy);
  expect(await running.choose(copy)).toEqual([{ kind: 'known', fileName: '副本.txt', caseId }]);
});

test('a damaged case is shown as damaged and not touched; a lost index is made again', async ({
  launch,
}) => {
  const first = await launch();
  const caseId = await first.importSample();
  const list = await first.listCases();
  await first.close();
  rmSync(path.join(first.dataFolder, 'index.json'));
  const second = await launch();
  expect(await second.listCases()).toEqual(list);
  await second.close();
  const file = path.join(first.dataFolder, 'cases', caseId.slice(0, 2), caseId, 'case.json');
  const torn = readFileSync(file, 'utf8').slice(0, -10);
  writeFileSync(file, torn);
  const third = await launch();
  // The list is there at once, from the index; the folders are looked at when there is time.
  await expect.poll(() => third.listCases()).toMatchObject([{ caseId, damaged: true }]);
  expect(await third.call('undo', { caseId })).toEqual({
    ok: false,
    error: { kind: 'caseDamaged' },
  });
  expect(readFileSync(file, 'utf8')).toBe(torn);
  expect(readdirSync(path.dirname(file))).toEqual(['case.json', 'source']);
});

test('a reader that dies takes nothing with it', async ({ launch, folder }) => {
  const running = await launch();
  await running.importSample();
  const killed = await running.app.evaluate(({ app }) => {
    const reader = app.getAppMetrics().find(({ name }) => name === 'Gouji reader');
    return reader ? process.kill(reader.pid, 'SIGKILL') : false;
  });
  expect(killed).toBe(true);
  const file = path.join(folder, '另一份.txt');
  writeFileSync(file, `${readFileSync(SAMPLE, 'utf8')}\n附注。`);
  await expect
    .poll(async () => (await running.choose(file))[0]?.kind, { timeout: 5000 })
    .toMatch(/imported|known/);
  expect(await running.listCases()).toHaveLength(2);
});
