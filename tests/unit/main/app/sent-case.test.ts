import { describe, expect, it } from 'vitest';
import { SentCase } from '../../../../main/app/sent-case';
import { caseChangeSchema } from '../../../../shared/contract/case-view-schemas';
import type { CaseUpdate, CaseView } from '../../../../shared/contract/case-view';
import { applyChange } from '../../../../renderer/features/workspace/apply-change';
import { importSample, openDesk, valueOf } from './desk';
import { temporaryFolder } from '../store/temporary-folder';

const correction = {
  type: 'correctCell',
  table: 'applications',
  row: 'granted',
  column: 'total',
  value: 13,
  note: '',
} as const;

async function open(): Promise<{
  readonly view: CaseView;
  readonly act: (
    act: Parameters<ReturnType<typeof openDesk>['desk']['act']>[1],
  ) => Promise<CaseUpdate>;
}> {
  const test = openDesk(temporaryFolder());
  const caseId = await importSample(test);
  const view = valueOf(await test.desk.open(caseId));
  return { view, act: async (act) => valueOf(await test.desk.act(caseId, act)) };
}

/** What the window keeps of a case beside the file itself. */
function withoutFile(view: CaseView & { version: number }): unknown {
  const kept = Object.entries(view).filter(
    ([name]) => !['file', 'document', 'version'].includes(name),
  );
  return Object.fromEntries(kept);
}

describe('what is sent of a case', () => {
  it('is no report at all after a decision, and the window has the same case', async () => {
    const { view, act } = await open();
    const sent = new SentCase();
    const held = sent.opened(view);
    const findingId = view.audit.findings[0]?.id ?? '';
    const update = await act({ type: 'confirmFinding', findingId });
    const change = caseChangeSchema.parse(sent.changed(update, held.version));
    expect(change.report).toEqual({});
    expect(change.audit).toEqual({});
    expect(change.events).toHaveLength(1);
    expect(withoutFile(applyChange(held, change))).toEqual(update);
    expect(applyChange(held, change).report).toBe(held.report);
  });

  it('is only what a correction changes', async () => {
    const { view, act } = await open();
    const sent = new SentCase();
    const held = sent.opened(view);
    const update = await act(correction);
    const change = caseChangeSchema.parse(sent.changed(update, held.version));
    expect(Object.keys(change.report)).toEqual(['tables']);
    expect(Object.keys(change.audit)).not.toContain('ruleSet');
    expect(withoutFile(applyChange(held, change))).toEqual(update);
  });

  it('is everything where the window holds something else', async () => {
    const { view, act } = await open();
    const sent = new SentCase();
    const held = sent.opened(view);
    const update = await act(correction);
    for (const version of [undefined, held.version - 1]) {
      const change = caseChangeSchema.parse(sent.changed(update, version));
      expect(change).toMatchObject({ report: update.report, audit: update.audit, eventsBefore: 0 });
      expect(withoutFile(applyChange(held, change))).toEqual(update);
    }
  });
});
