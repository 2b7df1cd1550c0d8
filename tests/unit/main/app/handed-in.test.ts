import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { HandedInFiles } from '../../../../main/app/handed-in';
import { openedCaseSchema } from '../../../../shared/contract/case-view-schemas';
import type { CaseView } from '../../../../shared/contract/case-view';
import { textAnchor } from '../../../../shared/casefile/anchor';
import { fail } from '../../../../shared/lib/result';
import { temporaryFolder } from '../store/temporary-folder';
import { caseFileIn, importSample, openDesk, SAMPLE, valueOf, type TestDesk } from './desk';
import { inProcessReader } from './in-process-reader';

const text = SAMPLE.toString('utf8');
const file = (content: string): { name: string; bytes: Uint8Array } => ({
  name: '开江县2021（更正）.txt',
  bytes: new TextEncoder().encode(content),
});
const CORRECTED = file(text.replace('14249条', '14239条').replace('申请公开14件', '申请公开15件'));
const received = { table: 'applications', row: 'received', column: 'total' } as const;

interface Opened extends TestDesk {
  readonly caseId: string;
  readonly files: HandedInFiles;
  readonly view: () => Promise<CaseView>;
}

async function openSample(folder = temporaryFolder()): Promise<Opened> {
  const reader = inProcessReader();
  const test = openDesk(folder, reader);
  const caseId = await importSample(test);
  const files = new HandedInFiles({ desk: test.desk, reader });
  return { ...test, caseId, files, view: async () => valueOf(await test.desk.open(caseId)) };
}

/** Everything that an inspector can have said before the new version comes; answers how many findings were decided. */
async function judge({ desk, caseId, view }: Opened): Promise<number> {
  const { audit, report } = await view();
  for (const [index, { id: findingId }] of audit.findings.entries()) {
    valueOf(
      await desk.act(
        caseId,
        index % 2 === 0
          ? { type: 'confirmFinding', findingId }
          : { type: 'dismissFinding', findingId, reason: '口径不同' },
      ),
    );
  }
  const note = (annotationId: string, quote: string): Promise<unknown> => {
    const start = report.text.indexOf(quote);
    const anchor = textAnchor(report.text, [start, start + quote.length]);
    return desk.act(caseId, { type: 'annotate', annotationId, anchor, text: quote });
  };
  await note('stays', '7275条');
  await note('lost', '14249条');
  valueOf(await desk.act(caseId, { type: 'correctCell', ...received, value: 15, note: '' }));
  return audit.findings.length;
}

describe('a file that is handed in for an open case', () => {
  it('is told to be a new version, another report, or the same file', async () => {
    const { files, caseId } = await openSample();
    expect(valueOf(await files.check(caseId, CORRECTED))).toEqual({
      kind: 'version',
      unit: '开江县人民政府',
      year: 2021,
    });
    expect(valueOf(await files.check(caseId, file(text.replaceAll('2021', '2020'))))).toEqual({
      kind: 'otherReport',
      unit: '开江县人民政府',
      year: 2020,
    });
    expect(valueOf(await files.check(caseId, file(text)))).toEqual({ kind: 'sameFile' });
    expect((await files.check(caseId, file(''))).ok).toBe(false);
  });

  it('of another unit or year is not taken in', async () => {
    const { files, caseId, view } = await openSample();
    const other = file(text.replaceAll('开江县', '宣汉县'));
    expect(await files.take(caseId, other)).toEqual(fail({ kind: 'otherReport' }));
    expect(await files.take(caseId, file(text))).toEqual(fail({ kind: 'sameFile' }));
    expect((await view()).events).toHaveLength(1);
  });
});

describe('a new version', () => {
  it('of a report whose old file is gone says that nothing could be compared', async () => {
    const folder = temporaryFolder();
    const { caseId, files } = await openSample(folder);
    valueOf(await files.take(caseId, CORRECTED));
    await writeFile(path.join(path.dirname(caseFileIn(folder, caseId)), 'source'), 'spoilt');
    const view = valueOf(await openDesk(folder).desk.open(caseId));
    expect(view.comparison).toMatchObject({ file: { name: '开江县2021.txt' }, changes: null });
    expect(openedCaseSchema.safeParse({ ...view, version: 1 }).success).toBe(true);
  });

  it('keeps every decision and note, and says what became of each finding', async () => {
    const test = await openSample();
    const decided = await judge(test);
    const before = await test.view();
    valueOf(await test.files.take(test.caseId, CORRECTED));
    const after = await test.view();
    expect(openedCaseSchema.safeParse({ ...after, version: 1 }).success).toBe(true);
    expect(after.state.decisions).toEqual(before.state.decisions);
    expect(after.state.annotations).toEqual(before.state.annotations);
    expect(Object.keys(after.state.decisions)).toHaveLength(decided);
    expect(after.file).toMatchObject({ name: CORRECTED.name, size: CORRECTED.bytes.length });
    const fates = after.comparison?.changes?.map(({ fate }) => fate) ?? [];
    expect(fates.filter((fate) => fate === 'corrected')).toHaveLength(1);
    expect(fates).toContain('standing');
    expect(after.comparison?.file.name).toBe('开江县2021.txt');
  });

  it('finds the places of notes again, and lists those whose number has changed as lost', async () => {
    const test = await openSample();
    await judge(test);
    valueOf(await test.files.take(test.caseId, CORRECTED));
    const { anchors, report } = await test.view();
    const [stays] = anchors['stays'] ?? [];
    const span = stays?.anchor?.kind === 'text' ? stays.anchor.span : ([0, 0] as const);
    expect(report.text.slice(...span)).toBe('7275条');
    expect(anchors['lost']).toEqual([{ state: 'lost', anchor: null }]);
  });

  it('does not take over what was misread in the old file', async () => {
    const test = await openSample();
    await judge(test);
    valueOf(await test.files.take(test.caseId, CORRECTED));
    const { state, report } = await test.view();
    expect(state.corrections).toEqual([]);
    expect(state.earlier[0]?.corrections).toHaveLength(1);
    expect(report.tables.applications.cells['received']?.['total']).toMatchObject({ value: 14 });
  });

  it('is undone and redone, also after a restart, and the old bytes are there', async () => {
    const folder = temporaryFolder();
    const test = await openSample(folder);
    await judge(test);
    const before = await test.view();
    valueOf(await test.files.take(test.caseId, CORRECTED));
    const after = await test.view();
    const again = openDesk(folder);
    valueOf(await again.desk.undo(test.caseId));
    const undone = valueOf(await again.desk.open(test.caseId));
    expect(undone).toMatchObject({ file: before.file, audit: before.audit, comparison: null });
    expect(undone.state.corrections).toEqual(before.state.corrections);
    expect([...valueOf(await again.desk.source(test.caseId))]).toEqual([...SAMPLE]);
    valueOf(await again.desk.redo(test.caseId));
    const redone = valueOf(await again.desk.open(test.caseId));
    expect(redone).toMatchObject({ file: after.file, audit: after.audit });
    expect(redone.comparison).toEqual(after.comparison);
    expect([...valueOf(await again.desk.source(test.caseId))]).toEqual([...CORRECTED.bytes]);
  });

  it('shows under its own name in the list', async () => {
    const test = await openSample();
    valueOf(await test.files.take(test.caseId, CORRECTED));
    expect(await test.desk.list()).toMatchObject([{ fileName: CORRECTED.name }]);
  });
});
