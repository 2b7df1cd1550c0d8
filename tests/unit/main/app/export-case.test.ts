import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { TOO_LARGE } from '../../../../main/app/bundle/bundle';
import { packBundle } from '../../../../main/app/bundle/pack-bundle';
import { unpackBundle } from '../../../../main/app/bundle/unpack-bundle';
import { exportCase } from '../../../../main/app/export-case';
import { fileAt, importFile } from '../../../../main/app/import-files';
import { appendEvent } from '../../../../shared/casefile/chain';
import type { CaseEvent } from '../../../../shared/casefile/event';
import { fail, ok } from '../../../../shared/lib/result';
import { sha256 } from '../../builders/findings-input';
import { temporaryFolder } from '../store/temporary-folder';
import { importSample, openDesk, SAMPLE, valueOf, type TestDesk } from './desk';

const at = '2026-01-05T09:00:00.000Z';

/** The events of a case that has just begun with these bytes. */
function begun(bytes: Uint8Array): readonly CaseEvent[] {
  const file = { name: 'a.txt', size: bytes.length, sha256: sha256(bytes) };
  return appendEvent([], { act: { type: 'importFile', file }, who: '李四', at }, sha256);
}

const exported = (
  { desk }: TestDesk,
  caseId: string,
  file: string,
): ReturnType<typeof exportCase> =>
  exportCase(
    { desk, lang: () => 'zh-CN', choosePlace: () => Promise.resolve(file) },
    caseId,
    'whole',
  );

describe('a case that is written as one file', () => {
  it('is taken in on another machine, however well its report would pack', async () => {
    const here = openDesk(temporaryFolder());
    const bytes = Buffer.concat([SAMPLE, Buffer.from(`\n${'　'.repeat(1_700_000)}`)]);
    expect(bytes.length).toBeGreaterThan(5_000_000);
    const { caseId } = valueOf(await here.desk.import('长.txt', bytes));
    const file = path.join(temporaryFolder(), 'a.gouji');
    expect(await exported(here, caseId, file)).toEqual(ok({ path: file }));
    const there = openDesk(temporaryFolder());
    expect(await importFile(there.desk, fileAt(file))).toMatchObject({ kind: 'imported', caseId });
  });

  it('lets everything else have its turns meanwhile, whatever the size of its report', async () => {
    const bytes = new Uint8Array(20 * 1024 * 1024);
    const sources = new Map([[sha256(bytes), bytes]]);
    let turns = 0;
    const count = setInterval(() => (turns += 1), 0);
    const packed = valueOf(await packBundle({ kind: 'whole', events: begun(bytes), sources }));
    expect(turns).toBeGreaterThan(10);
    turns = 0;
    expect((await unpackBundle(packed)).ok).toBe(true);
    expect(turns).toBeGreaterThan(10);
    clearInterval(count);
  });

  it('replaces no file where it could not be read again', async () => {
    const here = openDesk(temporaryFolder());
    const caseId = await importSample(here);
    const fileName = 'x'.repeat(2000);
    const signed = { type: 'exportPdf', fileName, sha256: sha256(''), signer: null } as const;
    valueOf(await here.desk.record(caseId, () => ok(signed)));
    const file = path.join(temporaryFolder(), 'a.gouji');
    await writeFile(file, 'older');
    expect(await exported(here, caseId, file)).toEqual(fail({ kind: 'caseNotWritten' }));
    expect(await readFile(file, 'utf8')).toBe('older');
  });

  it('is too large where its events or its files are more than one file may hold', async () => {
    const here = openDesk(temporaryFolder());
    const { events } = valueOf(await here.desk.whole(await importSample(here)));
    const bundle = { kind: 'whole', events, sources: new Map() } as const;
    const many = Array.from({ length: 50_001 }, () => events[0] ?? never());
    expect(await packBundle({ ...bundle, events: many })).toEqual(fail(TOO_LARGE));
    const part = new Uint8Array(50 * 1024 * 1024);
    const sources = new Map(['a', 'b', 'c', 'd'].map((name) => [name, part]));
    expect(await packBundle({ ...bundle, sources })).toEqual(fail(TOO_LARGE));
  });
});

const never = (): never => {
  throw new Error('a case begins with an event');
};

/** A whole case of any bytes, as this program would have written it. */
const bundleOf = async (bytes: Uint8Array): Promise<Uint8Array> =>
  valueOf(
    await packBundle({
      kind: 'whole',
      events: begun(bytes),
      sources: new Map([[sha256(bytes), bytes]]),
    }),
  );

describe('a case that is taken in', () => {
  it('leaves nothing behind where its report cannot be read', async () => {
    const there = openDesk(temporaryFolder());
    const picture = Uint8Array.from(Buffer.from('\x89PNG\r\n', 'latin1'));
    const bytes = await bundleOf(picture);
    const given = { name: 'a.gouji', bytes: () => Promise.resolve(ok(bytes)) };
    expect(await importFile(there.desk, given)).toMatchObject({
      kind: 'failed',
      error: { kind: 'unsupportedFile' },
    });
    expect(await there.store.stamp(sha256(picture).slice(0, 32))).toBeNull();
    expect(await there.desk.list()).toEqual([]);
  });

  it('is in the list with its counts at once', async () => {
    const there = openDesk(temporaryFolder());
    expect(await there.desk.list()).toEqual([]);
    const bytes = await bundleOf(SAMPLE);
    await importFile(there.desk, { name: 'a.gouji', bytes: () => Promise.resolve(ok(bytes)) });
    expect(await there.desk.list()).toMatchObject([{ unit: '开江县人民政府', errors: 1 }]);
  });
});
