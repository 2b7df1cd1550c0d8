import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { fail } from '../../../../shared/lib/result';
import { textAnchor } from '../../../../shared/casefile/anchor';
import { openedCaseSchema } from '../../../../shared/contract/case-view-schemas';
import { temporaryFolder } from '../store/temporary-folder';
import { caseFileIn, freshListOf, importSample, openDesk, SAMPLE, valueOf } from './desk';
import { inProcessReader } from './in-process-reader';

const cell = { table: 'applications', row: 'received', column: 'total' } as const;
const correction = { type: 'correctCell', ...cell, value: 15, note: '' } as const;

describe('an imported report', () => {
  it('opens with its text, its tables and what does not add up', async () => {
    const test = openDesk(temporaryFolder());
    const caseId = await importSample(test);
    const view = valueOf(await test.desk.open(caseId));
    expect(view).toMatchObject({ caseId, brokenAt: null, file: { size: SAMPLE.length } });
    expect(view.report.unit).toBe('开江县人民政府');
    expect(view.audit.findings[0]).toMatchObject({ ruleId: 'N-SUM-OF-PARTS' });
    expect(view.lastYear).toBeNull();
    expect(openedCaseSchema.safeParse({ ...view, version: 1 }).success).toBe(true);
  });

  it('is known when it comes again', async () => {
    const test = openDesk(temporaryFolder());
    const caseId = await importSample(test);
    expect(await test.desk.import('另一名称.txt', SAMPLE)).toEqual({
      ok: true,
      value: { caseId, doubts: null, deletedBefore: false },
    });
  });

  it('that cannot be read makes no case', async () => {
    const test = openDesk(temporaryFolder());
    const picture = Uint8Array.from(Buffer.from('\x89PNG\r\n', 'latin1'));
    expect(await test.desk.import('a.txt', picture)).toEqual(
      fail({ kind: 'unsupportedFile', format: 'image' }),
    );
    expect(await test.desk.list()).toEqual([]);
  });

  it('that is too large is not even looked for', async () => {
    const test = openDesk(temporaryFolder());
    const looked = vi.spyOn(test.store, 'load');
    const large = new Uint8Array(50 * 1024 * 1024 + 1);
    const refused = await test.desk.import('a.txt', large);
    expect(refused).toEqual(fail({ kind: 'fileTooLarge', limitMb: 50 }));
    expect(looked).not.toHaveBeenCalled();
  });
});

describe('acts', () => {
  it('are there after a restart', async () => {
    const folder = temporaryFolder();
    const first = openDesk(folder);
    const caseId = await importSample(first);
    const findingId = valueOf(await first.desk.open(caseId)).audit.findings[0]?.id ?? '';
    valueOf(await first.desk.act(caseId, { type: 'confirmFinding', findingId }));
    const view = valueOf(await openDesk(folder).desk.open(caseId));
    expect(view.state.decisions[findingId]).toMatchObject({ status: 'confirmed', who: '张三' });
    const undone = valueOf(await openDesk(folder).desk.undo(caseId));
    expect(undone.state.decisions).toEqual({});
    const redone = valueOf(await openDesk(folder).desk.redo(caseId));
    expect(redone.state.decisions).toEqual(view.state.decisions);
  });

  it('that correct a cell run the checks again, and undo runs them back', async () => {
    const test = openDesk(temporaryFolder());
    const caseId = await importSample(test);
    const before = valueOf(await test.desk.open(caseId));
    const corrected = valueOf(await test.desk.act(caseId, correction));
    expect(corrected.audit.findings.map(({ ruleId }) => ruleId)).toContain('T3-WRONG-CELL');
    expect(corrected.report.tables.applications.cells['received']?.['total']).toMatchObject({
      value: 15,
      readAs: { kind: 'number', value: 14 },
    });
    const undone = valueOf(await test.desk.undo(caseId));
    expect(undone.audit).toEqual(before.audit);
    expect(undone.report).toEqual(before.report);
  });

  it('that do not fit the case are refused and leave no trace', async () => {
    const test = openDesk(temporaryFolder());
    const caseId = await importSample(test);
    const { report, events } = valueOf(await test.desk.open(caseId));
    const anchor = textAnchor(report.text, [0, 4]);
    const acts = [
      { type: 'confirmFinding', findingId: 'none' },
      { type: 'commentFinding', findingId: 'none', commentId: 'c', text: 'x' },
      { type: 'editAnnotation', annotationId: 'none', text: 'x' },
      { type: 'removeAnnotation', annotationId: 'none' },
      { type: 'correctCell', ...cell, row: 'none', value: 1, note: '' },
      { type: 'restoreCell', ...cell, column: '__proto__' },
      { type: 'annotate', annotationId: 'a', anchor: { ...anchor, quote: '别的' }, text: 'x' },
      {
        type: 'annotate',
        annotationId: 'a',
        anchor: { kind: 'cell', ...cell, row: 'x' },
        text: 'x',
      },
    ] as const;
    for (const act of acts) {
      expect(await test.desk.act(caseId, act)).toEqual(fail({ kind: 'invalidCall' }));
    }
    expect(valueOf(await test.desk.open(caseId)).events).toEqual(events);
  });

  it('that come at once are all kept', async () => {
    const test = openDesk(temporaryFolder());
    const caseId = await importSample(test);
    const anchor = { kind: 'cell', ...cell } as const;
    const ids = Array.from({ length: 10 }, (_, n) => `a${n}`);
    await Promise.all(
      ids.map((annotationId) =>
        test.desk.act(caseId, { type: 'annotate', annotationId, anchor, text: '核' }),
      ),
    );
    const { annotations } = valueOf(await test.desk.open(caseId)).state;
    expect(annotations.map(({ id }) => id)).toEqual(ids);
  });

  it('are not written when the reader fails on them', async () => {
    const folder = temporaryFolder();
    const caseId = await importSample(openDesk(folder));
    const before = await readFile(caseFileIn(folder, caseId), 'utf8');
    const failing = openDesk(
      folder,
      inProcessReader(() => fail({ kind: 'readerFailed' })),
    );
    expect(await failing.desk.act(caseId, correction)).toEqual(fail({ kind: 'readerFailed' }));
    expect(await readFile(caseFileIn(folder, caseId), 'utf8')).toBe(before);
  });

  it('say so when there is nothing to undo or redo', async () => {
    const test = openDesk(temporaryFolder());
    const caseId = await importSample(test);
    expect(await test.desk.undo(caseId)).toEqual(fail({ kind: 'nothingToUndo' }));
    expect(await test.desk.redo(caseId)).toEqual(fail({ kind: 'nothingToRedo' }));
  });
});

describe('the list', () => {
  it('counts what is found and what is open', async () => {
    const test = openDesk(temporaryFolder());
    const caseId = await importSample(test);
    const [line] = await test.desk.list();
    expect(line).toMatchObject({
      caseId,
      fileName: '开江县2021.txt',
      unit: '开江县人民政府',
      year: 2021,
      errors: 1,
      signed: false,
      damaged: false,
    });
    const { findings } = valueOf(await test.desk.open(caseId)).audit;
    expect(line?.open).toBe(findings.length);
    const findingId = findings[0]?.id ?? '';
    await test.desk.act(caseId, { type: 'dismissFinding', findingId, reason: '已说明' });
    expect(await test.desk.list()).toMatchObject([{ errors: 1, open: findings.length - 1 }]);
  });

  it('says how far the review is', async () => {
    const test = openDesk(temporaryFolder());
    const caseId = await importSample(test);
    const state = async (): Promise<unknown> => (await test.desk.list())[0]?.state;
    expect(await state()).toBe('new');
    await test.desk.act(caseId, correction);
    expect(await state()).toBe('inReview');
    await test.desk.undo(caseId);
    expect(await state()).toBe('new');
    const close = { type: 'closeCase', outcome: 'needsCorrection' } as const;
    valueOf(await test.desk.act(caseId, close));
    expect(await state()).toBe('needsCorrection');
    expect(await test.desk.act(caseId, close)).toEqual(fail({ kind: 'invalidCall' }));
    valueOf(await test.desk.act(caseId, { type: 'reopenCase' }));
    expect(await state()).toBe('inReview');
    const again = await test.desk.act(caseId, { type: 'reopenCase' });
    expect(again).toEqual(fail({ kind: 'invalidCall' }));
    valueOf(await test.desk.undo(caseId));
    expect(await state()).toBe('needsCorrection');
  });

  it('is signed from a signed export on, until the next act', async () => {
    const test = openDesk(temporaryFolder());
    const caseId = await importSample(test);
    const pdf = { type: 'exportPdf', fileName: 'a.pdf', sha256: 'a'.repeat(64) } as const;
    const record = (signer: string | null): ReturnType<typeof test.desk.record> =>
      test.desk.record(caseId, () => ({ ok: true, value: { ...pdf, signer } }));
    await record(null);
    expect(await test.desk.list()).toMatchObject([{ signed: false }]);
    await record('b'.repeat(64));
    expect(await test.desk.list()).toMatchObject([{ signed: true }]);
    await test.desk.act(caseId, correction);
    expect(await test.desk.list()).toMatchObject([{ signed: false }]);
  });

  it.each([
    ['gone', (file: string) => rm(file, { force: true })],
    ['damaged', (file: string) => writeFile(file, '{"version":1,"entr')],
    ['of another version', (file: string) => writeFile(file, '{"version":7}')],
    [
      'wrong in one of its lines',
      async (file: string) =>
        writeFile(file, (await readFile(file, 'utf8')).replace('"errors":', '"failures":')),
    ],
  ])('is made again when the index is %s', async (_, change) => {
    const folder = temporaryFolder();
    const first = openDesk(folder);
    await importSample(first);
    const list = await first.desk.list();
    await first.index.save();
    await change(path.join(folder, 'index.json'));
    expect(await freshListOf(openDesk(folder))).toEqual(list);
  });

  it('is read from the index where the cases have not changed, and else from them', async () => {
    const folder = temporaryFolder();
    const first = openDesk(folder);
    const caseId = await importSample(first);
    await first.index.save();
    let reads = 0;
    const counting = inProcessReader(() => {
      reads++;
      return fail({ kind: 'readerFailed' });
    });
    const second = openDesk(folder, counting);
    expect(await freshListOf(second)).toEqual(await first.desk.list());
    expect(reads).toBe(0);
    await first.desk.act(caseId, correction);
    expect(await freshListOf(openDesk(folder))).toEqual(await first.desk.list());
  });

  it('shows a damaged case as damaged, under the name that was known', async () => {
    const folder = temporaryFolder();
    const first = openDesk(folder);
    const caseId = await importSample(first);
    await first.index.save();
    await writeFile(caseFileIn(folder, caseId), '{"version":1,"events":[');
    const line = { caseId, fileName: '开江县2021.txt', damaged: true };
    const second = openDesk(folder);
    expect(await freshListOf(second)).toMatchObject([line]);
    await second.index.save();
    expect(await freshListOf(openDesk(folder))).toMatchObject([line]);
    expect(await second.desk.open(caseId)).toEqual(fail({ kind: 'caseDamaged' }));
  });

  it('shows a case with a broken chain as damaged; it opens and takes no act', async () => {
    const folder = temporaryFolder();
    const first = openDesk(folder);
    const caseId = await importSample(first);
    await first.desk.act(caseId, { ...correction, note: '原稿' });
    const file = caseFileIn(folder, caseId);
    await writeFile(file, (await readFile(file, 'utf8')).replace('原稿', '定稿'));
    const second = openDesk(folder);
    expect(await freshListOf(second)).toMatchObject([{ damaged: true }]);
    expect(valueOf(await second.desk.open(caseId))).toMatchObject({ brokenAt: 1, lost: 1 });
    expect(await second.desk.undo(caseId)).toEqual(fail({ kind: 'caseDamaged' }));
  });
});
