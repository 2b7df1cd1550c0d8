import { readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseText, readCaseText } from '../../../../main/store/case-file';
import { CASE_FILE_VERSION } from '../../../../main/store/case-migrations';
import { CaseStore } from '../../../../main/store/case-store';
import { caseIdOf } from '../../../../main/store/stored-cases';
import { sha256 } from '../../../../main/store/sha256';
import { appendEvent } from '../../../../shared/casefile/chain';
import type { CaseEvent } from '../../../../shared/casefile/event';
import { fail } from '../../../../shared/lib/result';
import { append, BYTES, comment, createCase } from './stored';
import { temporaryFolder } from './temporary-folder';

const fixture = (version: number): string =>
  readFileSync(path.join(import.meta.dirname, `fixtures/case-v${version}.json`), 'utf8');

const VERSIONS = Array.from({ length: CASE_FILE_VERSION }, (_, n) => n + 1);
const ID = caseIdOf(BYTES);

/** A data folder with a case as a program of that version left it. */
async function caseOf(text: string): Promise<{ store: CaseStore; folder: string; file: string }> {
  const folder = temporaryFolder();
  const store = new CaseStore(folder);
  const file = store.folders.caseFile(ID);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(store.folders.sourceFile(ID), BYTES);
  await writeFile(file, text);
  return { store, folder, file };
}

describe('a case file of any version', () => {
  it.each(VERSIONS)('%i is read, with its events as they were', (version) => {
    const { events } = JSON.parse(fixture(version)) as { events: readonly CaseEvent[] };
    expect(readCaseText(fixture(version))).toEqual({ version, events, brokenAt: null, lost: 0 });
  });

  it.each(VERSIONS)('%i is the newest when it is written again', (version) => {
    const written = JSON.parse(caseText(readCaseText(fixture(version)).events)) as unknown;
    expect(written).toEqual(JSON.parse(fixture(CASE_FILE_VERSION)));
  });
});

describe('a case of an older version', () => {
  it('is left as it is until an act, and kept as it was before that is written', async () => {
    const { store, folder, file } = await caseOf(fixture(1));
    expect(await store.load(ID)).toMatchObject({ ok: true, value: { version: 1, brokenAt: null } });
    expect(await readFile(file, 'utf8')).toBe(fixture(1));
    expect(await append(store, ID, comment('c2'))).toMatchObject({ ok: true });
    const backups = path.join(folder, 'backups', ID.slice(0, 2), ID);
    const [kept = ''] = await readdir(backups);
    expect(kept).toMatch(/-4-before-migration\.json$/);
    expect(await readFile(path.join(backups, kept), 'utf8')).toBe(fixture(1));
    const now = await new CaseStore(folder).load(ID);
    expect(now).toMatchObject({ ok: true, value: { version: CASE_FILE_VERSION, brokenAt: null } });
    expect(now.ok && now.value.events).toHaveLength(5);
    await append(store, ID, comment('c3'));
    expect(await readdir(backups)).toEqual([kept]);
  });

  it('is not written where it cannot be kept first', async () => {
    const { store, folder, file } = await caseOf(fixture(1));
    await writeFile(path.join(folder, 'backups'), 'a file stands in the way');
    expect(await append(store, ID, comment('c2'))).toMatchObject({ error: { kind: 'saveFailed' } });
    expect(await readFile(file, 'utf8')).toBe(fixture(1));
  });
});

describe('a case that a newer program wrote', () => {
  const newerVersion = fixture(CASE_FILE_VERSION).replace(/"version": ?\d+/, '"version":9');

  it.each([
    ['in a newer version', newerVersion],
    ['in a newer version, cut off', newerVersion.slice(0, -40)],
  ])('%s is not opened, not written, and not called damaged', async (_, text) => {
    const { store, file } = await caseOf(text);
    expect(await store.load(ID)).toEqual(fail({ kind: 'caseNewer' }));
    expect(await append(store, ID, comment('c2'))).toEqual(fail({ kind: 'caseNewer' }));
    const request = { caseId: ID, name: 'x', who: '张三', at: '2026-01-05T10:00:00.000Z' };
    expect(await store.takeBack(request)).toEqual(fail({ kind: 'caseNotDamaged' }));
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('with an act that this one does not know is one too: its chain holds', async () => {
    const store = new CaseStore(temporaryFolder());
    await createCase(store);
    const loaded = await store.load(ID);
    const events = loaded.ok ? loaded.value.events : [];
    const act = { type: 'shareCase', withWhom: '李四' } as unknown as CaseEvent['act'];
    const later = appendEvent(events, { act, who: '张三', at: '2027-01-05T10:00:00.000Z' }, sha256);
    const file = store.folders.caseFile(ID);
    await writeFile(file, caseText(later));
    expect(await store.load(ID)).toEqual(fail({ kind: 'caseNewer' }));
    expect(await append(store, ID, comment('c2'))).toEqual(fail({ kind: 'caseNewer' }));
    expect(await readFile(file, 'utf8')).toBe(caseText(later));
  });
});
