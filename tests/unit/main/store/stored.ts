import type { Act } from '../../../../shared/casefile/event';
import { ok } from '../../../../shared/lib/result';
import type { CaseStamp } from '../../../../main/store/case-folders';
import type { CaseStore } from '../../../../main/store/case-store';

export const BYTES = new TextEncoder().encode('一、总体情况\n共受理14件。');

export const NEW_CASE = {
  name: '开江县.txt',
  bytes: BYTES,
  who: '张三',
  at: '2026-01-05T09:00:00.000Z',
};

export async function createCase(store: CaseStore): Promise<string> {
  const created = await store.create(NEW_CASE);
  if (!created.ok) throw new Error(created.error.code);
  return created.value.caseId;
}

/** Of all cases there are, damaged ones too. */
export async function allStamps({ folders }: CaseStore): Promise<readonly CaseStamp[]> {
  const stamps: CaseStamp[] = [];
  for (const part of await folders.parts()) stamps.push(...(await folders.stampsIn(part)));
  return stamps;
}

export const comment = (commentId: string): Act => ({
  type: 'commentFinding',
  findingId: 'f',
  commentId,
  text: '已核对',
});

/** Appends without looking. */
export const append = (
  store: CaseStore,
  caseId: string,
  act: Act,
): ReturnType<typeof store.append<null, never>> =>
  store.append<null, never>(caseId, () =>
    Promise.resolve(
      ok({ draft: { act, who: '张三', at: '2026-01-05T10:00:00.000Z' }, outcome: null }),
    ),
  );

/** The ids of the comments that a case has on the disk. */
export async function commentIds(store: CaseStore, caseId: string): Promise<readonly string[]> {
  const stored = await store.load(caseId);
  if (!stored.ok) throw new Error(stored.error.kind);
  if (stored.value.brokenAt !== null) throw new Error(`broken at ${stored.value.brokenAt}`);
  return stored.value.events.flatMap(({ act }) =>
    act.type === 'commentFinding' ? act.commentId : [],
  );
}
