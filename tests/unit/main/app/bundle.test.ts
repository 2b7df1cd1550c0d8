import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOO_LARGE } from '../../../../main/app/bundle/bundle';
import { makeBundle } from '../../../../main/app/bundle/make-bundle';
import { packBundle } from '../../../../main/app/bundle/pack-bundle';
import { isBundle, unpackBundle } from '../../../../main/app/bundle/unpack-bundle';
import { HandedInFiles } from '../../../../main/app/handed-in';
import { importFile } from '../../../../main/app/import-files';
import type { ImportOutcome } from '../../../../shared/contract/case-list';
import type { ReadingComparison } from '../../../../shared/casefile/second-reading';
import type { BundleKind } from '../../../../shared/contract/case-view';
import { fail, ok } from '../../../../shared/lib/result';
import { temporaryFolder } from '../store/temporary-folder';
import { importSample, openDesk, SAMPLE, valueOf, type TestDesk } from './desk';
import { inProcessReader } from './in-process-reader';

const correction = {
  type: 'correctCell',
  table: 'applications',
  row: 'received',
  column: 'total',
  value: 15,
  note: '我认为有误',
} as const;

async function judgedSample(): Promise<TestDesk & { readonly caseId: string }> {
  const test = openDesk(temporaryFolder());
  const caseId = await importSample(test);
  const [first] = valueOf(await test.desk.open(caseId)).audit.findings;
  const findingId = first?.id ?? '';
  valueOf(await test.desk.act(caseId, correction));
  valueOf(await test.desk.act(caseId, { type: 'dismissFinding', findingId, reason: '口径不同' }));
  return { ...test, caseId };
}

const packed = async ({ desk }: TestDesk, caseId: string, kind: BundleKind): Promise<Uint8Array> =>
  valueOf(await packBundle(makeBundle(kind, valueOf(await desk.whole(caseId)))));

const bringIn = ({ desk }: TestDesk, bytes: Uint8Array): Promise<ImportOutcome> =>
  importFile(desk, { name: 'a.gouji', bytes: () => Promise.resolve(ok(bytes)) });

describe('a whole case as one file', () => {
  it('comes up on another machine with all events and the same chain', async () => {
    const here = await judgedSample();
    const bytes = await packed(here, here.caseId, 'whole');
    const there = openDesk(temporaryFolder());
    expect(await bringIn(there, bytes)).toMatchObject({ kind: 'imported', caseId: here.caseId });
    const view = valueOf(await there.desk.open(here.caseId));
    expect(view).toEqual(valueOf(await here.desk.open(here.caseId)));
    expect(view.brokenAt).toBeNull();
  });

  it('brings all versions of the report along', async () => {
    const here = await judgedSample();
    const files = new HandedInFiles({ desk: here.desk, reader: inProcessReader() });
    const bytes = new TextEncoder().encode(SAMPLE.toString().replace('14249条', '14239条'));
    valueOf(await files.take(here.caseId, { name: '更正.txt', bytes }));
    const there = openDesk(temporaryFolder());
    await bringIn(there, await packed(here, here.caseId, 'whole'));
    valueOf(await there.desk.undo(here.caseId));
    expect([...valueOf(await there.desk.source(here.caseId))]).toEqual([...SAMPLE]);
  });

  it('leaves a case alone that is there already', async () => {
    const here = await judgedSample();
    const bytes = await packed(here, here.caseId, 'whole');
    const before = valueOf(await here.desk.open(here.caseId));
    expect(await bringIn(here, bytes)).toMatchObject({ error: { kind: 'caseExists' } });
    expect(valueOf(await here.desk.open(here.caseId))).toEqual(before);
  });

  it('is the same bytes for the same case', async () => {
    const here = await judgedSample();
    expect(await packed(here, here.caseId, 'whole')).toEqual(
      await packed(here, here.caseId, 'whole'),
    );
  });
});

describe('a case for a second reader', () => {
  it('has the same findings and none of the judgements', async () => {
    const here = await judgedSample();
    const bytes = await packed(here, here.caseId, 'blind');
    const all = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
    expect(all.join()).not.toMatch(/口径不同|我认为有误|dismissFinding/);
    const there = openDesk(temporaryFolder());
    await bringIn(there, bytes);
    const view = valueOf(await there.desk.open(here.caseId));
    expect(view.state.decisions).toEqual({});
    expect(view.audit).toEqual(valueOf(await here.desk.open(here.caseId)).audit);
  });

  it('comes back as judgements, which stand beside the first ones and can be undone', async () => {
    const here = await judgedSample();
    const there = openDesk(temporaryFolder());
    await bringIn(there, await packed(here, here.caseId, 'blind'));
    const findings = valueOf(await there.desk.open(here.caseId)).audit.findings;
    for (const { id: findingId } of findings.slice(0, 2))
      valueOf(await there.desk.act(here.caseId, { type: 'confirmFinding', findingId }));
    const bytes = await packed(there, here.caseId, 'reading');
    expect(Object.keys(unzipSync(bytes))).toEqual(['gouji.json', 'case.json']);
    expect(await bringIn(here, bytes)).toMatchObject({ error: { kind: 'readingNeedsCase' } });

    const files = new HandedInFiles({ desk: here.desk, reader: inProcessReader() });
    const dropped = { name: 'b.gouji', bytes };
    expect(valueOf(await files.check(here.caseId, dropped))).toEqual({
      kind: 'reading',
      who: '张三',
      judgements: 2,
    });
    const update = valueOf(await files.take(here.caseId, dropped));
    expect(update.readings).toHaveLength(1);
    expect(update.readings[0]?.items.map(({ kind }) => kind)).toEqual(['different', 'onlySecond']);
    expect(await files.take(here.caseId, dropped)).toEqual(fail({ kind: 'readingKnown' }));
    expect(valueOf(await here.desk.undo(here.caseId)).readings).toEqual([]);
  });

  it('is compared over what its reader had, also when the report was corrected before or is after', async () => {
    const here = openDesk(temporaryFolder());
    const caseId = await importSample(here);
    const files = new HandedInFiles({ desk: here.desk, reader: inProcessReader() });
    const bytes = new TextEncoder().encode(SAMPLE.toString().replace('14249条', '14239条'));
    const corrected = { name: '更正.txt', bytes };
    const before = valueOf(await here.desk.open(caseId)).audit.findings.map(({ id }) => id);
    for (const findingId of before)
      valueOf(await here.desk.act(caseId, { type: 'confirmFinding', findingId }));
    const secondOf = async (): Promise<{ name: string; bytes: Uint8Array }> => {
      const there = openDesk(temporaryFolder());
      const brought = await bringIn(there, await packed(here, caseId, 'blind'));
      if (brought.kind !== 'imported') throw new Error(brought.kind);
      return { name: 'b.gouji', bytes: await packed(there, brought.caseId, 'reading') };
    };
    const ofFirst = await secondOf();
    const idsOf = ({ readings: [reading] }: { readings: readonly ReadingComparison[] }) =>
      reading?.items.map((each) => 'findingId' in each && each.findingId);
    valueOf(await files.take(caseId, corrected));
    const now = valueOf(await here.desk.open(caseId)).audit.findings.map(({ id }) => id);
    expect(now.length).toBeLessThan(before.length);
    expect(idsOf(valueOf(await files.take(caseId, await secondOf())))?.toSorted()).toEqual(
      now.toSorted(),
    );
    valueOf(await here.desk.undo(caseId));
    valueOf(await here.desk.undo(caseId));
    valueOf(await files.take(caseId, ofFirst));
    const compared = valueOf(await files.take(caseId, corrected));
    expect(idsOf(compared)?.toSorted()).toEqual(before.toSorted());
  });

  it('is no second reading where it was made in a case that held the first judgements', async () => {
    const here = await judgedSample();
    const there = openDesk(temporaryFolder());
    await bringIn(there, await packed(here, here.caseId, 'whole'));
    const [, second] = valueOf(await there.desk.open(here.caseId)).audit.findings;
    const findingId = second?.id ?? '';
    valueOf(await there.desk.act(here.caseId, { type: 'confirmFinding', findingId }));
    const files = new HandedInFiles({ desk: here.desk, reader: inProcessReader() });
    const dropped = { name: 'b.gouji', bytes: await packed(there, here.caseId, 'reading') };
    const refused = fail({ kind: 'readingNotIndependent' });
    expect(await files.check(here.caseId, dropped)).toEqual(refused);
    expect(await files.take(here.caseId, dropped)).toEqual(refused);
    expect(valueOf(await here.desk.open(here.caseId)).readings).toEqual([]);
  });

  it('is not taken for judgements of another version', async () => {
    const here = await judgedSample();
    const reading = await packed(here, here.caseId, 'reading');
    const reader = inProcessReader();
    const other = openDesk(temporaryFolder(), reader);
    const bytes = new TextEncoder().encode(`${SAMPLE.toString()}\n`);
    const { caseId } = valueOf(await other.desk.import('a.txt', bytes));
    const files = new HandedInFiles({ desk: other.desk, reader });
    const whole = await packed(here, here.caseId, 'whole');
    const check = (content: Uint8Array): Promise<unknown> =>
      files.check(caseId, { name: 'c.gouji', bytes: content });
    expect(await check(reading)).toEqual(fail({ kind: 'otherReading' }));
    expect(await check(whole)).toEqual(fail({ kind: 'notAReading' }));
  });
});

describe('a case file from outside', () => {
  it('is known by its first bytes', () => {
    expect(isBundle(zipSync({ 'gouji.json': strToU8('{}') }))).toBe(true);
    expect(isBundle(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toBe(false);
    expect(isBundle(new Uint8Array())).toBe(false);
  });

  it('is refused where a judgement, a file or the version is not what it should be', async () => {
    const here = await judgedSample();
    const parts = unzipSync(await packed(here, here.caseId, 'whole'));
    const change = (name: string, to: (text: string) => string): Promise<unknown> => {
      const text = to(new TextDecoder().decode(parts[name]));
      return unpackBundle(zipSync({ ...parts, [name]: strToU8(text) }));
    };
    const damaged = fail({ kind: 'bundleDamaged' });
    const cut = '口'.repeat(10_001);
    expect(await change('case.json', (text) => text.replace('口径不同', '口径相同'))).toEqual(
      damaged,
    );
    expect(await change('case.json', (text) => text.replace('口径不同', cut))).toEqual(damaged);
    expect(await change('case.json', () => '{"events":[]}')).toEqual(damaged);
    expect(await change('gouji.json', () => '{')).toEqual(damaged);
    const source = Object.keys(parts).find((name) => name.startsWith('sources/')) ?? '';
    expect(await change(source, (text) => text.replace('14249', '14239'))).toEqual(damaged);
    expect(await change('gouji.json', (text) => text.replace('1', '2'))).toEqual(
      fail({ kind: 'bundleNewer' }),
    );
    const events = strToU8(' '.repeat(30 * 1024 * 1024));
    expect(await unpackBundle(zipSync({ ...parts, 'case.json': events }))).toEqual(fail(TOO_LARGE));
  });

  it('is not blamed for a mistake of ours', async () => {
    await expect(unpackBundle(undefined as never)).rejects.toThrow(TypeError);
  });

  it('never throws, whatever is done to its bytes', async () => {
    const here = await judgedSample();
    const whole = await packed(here, here.caseId, 'whole');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.nat(whole.length),
        async (changes, length) => {
          const bytes = whole.slice(0, length);
          for (const [at, by] of changes)
            if (at < length) bytes[at] = ((bytes[at] ?? 0) + by) % 256;
          const read = await unpackBundle(bytes);
          if (!read.ok)
            expect(['bundleDamaged', 'bundleNewer', 'bundleTooLarge']).toContain(read.error.kind);
        },
      ),
      { numRuns: 300 },
    );
  });
});
