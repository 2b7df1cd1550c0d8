import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { CaseFolders } from '../../main/store/case-folders';
import { CaseIndex } from '../../main/store/case-index';
import { CaseStore } from '../../main/store/case-store';
import { createHash } from 'node:crypto';
import { caseText } from '../../main/store/case-file';
import { appendEvent } from '../../shared/casefile/chain';
import { NO_FIGURES } from '../../shared/report/history';
import type { CaseSummary } from '../../shared/contract/case-list';

const root = mkdtempSync(path.join(tmpdir(), 'gouji-many-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

const at = '2026-01-05T09:00:00.000Z';

/** A data folder with so many cases and the index of them, as a closed program leaves it. */
async function dataWith(count: number): Promise<string> {
  const folder = path.join(root, String(count));
  const folders = new CaseFolders(folder);
  const index = indexOf(folder);
  for (let n = 0; n < count; n++) {
    const bytes = Buffer.from(`report ${n}`);
    const file = { name: `${n}.txt`, size: bytes.length, sha256: sha256(bytes) };
    const caseId = file.sha256.slice(0, 32);
    mkdirSync(folders.folder(caseId), { recursive: true });
    writeFileSync(folders.sourceFile(caseId), bytes);
    const act = { type: 'importFile', file } as const;
    const events = appendEvent([], { act, who: '张三', at }, sha256);
    writeFileSync(folders.caseFile(caseId), caseText(events));
    const stamp = await folders.stamp(caseId);
    if (stamp)
      index.remember(stamp, {
        summary: summaryOf(caseId, n),
        reading: caseId,
        figures: NO_FIGURES,
        comparedWith: null,
      });
  }
  await index.save();
  return folder;
}

const summaryOf = (caseId: string, n: number): CaseSummary => ({
  caseId,
  fileName: `${n}.txt`,
  unit: `第${n}县人民政府`,
  year: 2021,
  importedAt: at,
  errors: n % 3,
  warnings: n % 5,
  infos: n % 7,
  parseIssues: 0,
  open: n % 9,
  signed: false,
  state: 'new',
  form: '2021',
  damaged: false,
  newer: false,
});

const indexOf = (folder: string): CaseIndex =>
  new CaseIndex({
    file: path.join(folder, 'index.json'),
    folders: new CaseFolders(folder),
    ruleSet: 'bench',
    summarise: () => Promise.resolve(null),
    changed: () => undefined,
  });

const COUNTS = [10, 10_000] as const;
const data = new Map<number, string>();
for (const count of COUNTS) data.set(count, await dataWith(count));
const folderOf = (count: number): string => data.get(count) ?? '';
const aCase = sha256(Buffer.from('report 7')).slice(0, 32);

describe('opening a case, its file and its record', () => {
  for (const count of COUNTS) {
    bench(`of ${count}`, async () => {
      const store = new CaseStore(folderOf(count));
      const stored = await store.load(aCase);
      if (!stored.ok || !(await store.source(stored.value, stored.value.file)).ok)
        throw new Error('not opened');
    });
  }
});

describe('the list, from a closed program', () => {
  for (const count of COUNTS) {
    bench(`of ${count}`, async () => {
      const list = await indexOf(folderOf(count)).list();
      if (list.length !== count) throw new Error(`${list.length} of ${count}`);
    });
  }
});

describe('behind the list: all folders compared with the index', () => {
  for (const count of COUNTS) {
    bench(`of ${count}`, () => indexOf(folderOf(count)).refresh(), {
      iterations: 3,
      time: 0,
      warmupIterations: 1,
    });
  }
});
