import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { CaseStore, type EventDraft } from '../../main/store/case-store';
import { appendEvent } from '../../shared/casefile/chain';
import type { CaseEvent } from '../../shared/casefile/event';
import { fold } from '../../shared/casefile/fold';
import { createHash } from 'node:crypto';
import { ok } from '../../shared/lib/result';

const folder = mkdtempSync(path.join(tmpdir(), 'gouji-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const store = new CaseStore(folder);
const at = '2026-01-05T09:00:00.000Z';
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

async function caseWith(events: number): Promise<string> {
  const bytes = new TextEncoder().encode(`case with ${events} events`);
  const created = await store.create({ name: 'a.txt', bytes, who: '张三', at });
  if (!created.ok) throw new Error(created.error.code);
  for (let n = 1; n < events; n++) await append(created.value.caseId);
  return created.value.caseId;
}

const small = await caseWith(10);
const large = await caseWith(1000);

// Each act makes the case longer by one: few iterations keep the sizes near what the names say.
const few = { iterations: 50, time: 0, warmupIterations: 5, warmupTime: 0 };

describe('an act, until it is on the disk', () => {
  bench('in a case of some 10 events', () => append(small).then(() => undefined), few);
  bench('in a case of some 1000 events', () => append(large).then(() => undefined), few);
});

describe('a case', () => {
  bench('of some 1000 events is read and its chain verified', () =>
    store.load(large).then(() => undefined),
  );
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  let events: readonly CaseEvent[] = [];
  for (let n = 0; n < 1000; n++) events = appendEvent(events, draft(), sha256);
  bench('of 1000 events is folded', () => {
    fold(events);
  });
});
