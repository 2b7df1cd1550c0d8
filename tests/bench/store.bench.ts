import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { CaseStore, type EventDraft } from '../../main/store/case-store';
import { PLAIN_FILES } from '../../main/store/files';
import { caseText } from '../../main/store/case-file';
import { appendEvent } from '../../shared/casefile/chain';
import type { CaseEvent } from '../../shared/casefile/event';
import { fold } from '../../shared/casefile/fold';
import { ok } from '../../shared/lib/result';

const folder = mkdtempSync(path.join(tmpdir(), 'gouji-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const store = new CaseStore(folder);
const at = '2026-01-05T09:00:00.000Z';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
let count = 0;

const draft = (): EventDraft => ({
  act: {
    type: 'commentFinding',
    findingId: 'N-SUM-OF-PARTS:1',
    commentId: `c${count++}`,
    text: '已电话核实,对方确认笔误,将于本周内更正后重新发布。',
  },
  who: '张三',
  at,
});

const append = (caseId: string): Promise<unknown> =>
  store.append(caseId, () => Promise.resolve(ok({ draft: draft(), outcome: null })));

/** A case of the largest file that is taken in, with so many events in its record. */
async function caseWith(count: number): Promise<string> {
  const bytes = Buffer.alloc(1_000_000 + count, '年');
  const created = await store.create({ name: 'a.txt', bytes, who: '张三', at });
  if (!created.ok) throw new Error(created.error.code);
  const { caseId } = created.value;
  const loaded = await store.load(caseId);
  let events: readonly CaseEvent[] = loaded.ok ? loaded.value.events : [];
  while (events.length < count) events = appendEvent(events, draft(), sha256);
  await PLAIN_FILES.write(store.folders.caseFile(caseId), caseText(events));
  return caseId;
}

const SIZES = [10, 1000, 5000, 10_000] as const;
const cases = new Map<number, string>();
for (const size of SIZES) cases.set(size, await caseWith(size));
const caseOf = (size: number): string => cases.get(size) ?? '';

// Each act makes the case longer by one: few iterations keep the sizes near what the names say.
const few = { iterations: 40, time: 0, warmupIterations: 3, warmupTime: 0 };

describe('an act, until it is on the disk', () => {
  for (const size of SIZES) {
    bench(
      `in a case of some ${size} events`,
      () => append(caseOf(size)).then(() => undefined),
      few,
    );
  }
});

describe('a case, the first time', () => {
  for (const size of [1000, 5000]) {
    bench(`of some ${size} events is read and its chain verified`, () =>
      new CaseStore(folder).load(caseOf(size)).then(() => undefined),
    );
  }
});

describe('the fold', () => {
  for (const size of [1000, 5000]) {
    let events: readonly CaseEvent[] = [];
    for (let n = 0; n < size; n++) events = appendEvent(events, draft(), sha256);
    bench(`of ${size} events`, () => {
      fold(events);
    });
  }
});
