import { describe, expect, it } from 'vitest';
import { chosenWords, lastActWords } from '../../../../renderer/features/workspace/announcer';
import { indexCase } from '../../../../renderer/features/workspace/case-index';
import { wordsIn } from '../../../../renderer/ui/words';
import type { Act, CaseEvent } from '../../../../shared/casefile/event';
import { fold } from '../../../../shared/casefile/fold';
import { add, eventsOf, redo, undo } from '../../shared/casefile/events';
import { caseView } from '../../builders/case-view';

const t = wordsIn('zh-CN');
const view = caseView();
const review = { view, index: indexCase(view) };
const event = (seq: number, act: CaseEvent['act']): CaseEvent => ({
  seq,
  who: '张三',
  at: '2022-02-01T01:00:00.000Z',
  act,
  prev: '0'.repeat(64),
  hash: '1'.repeat(64),
});
const annotate = event(2, {
  type: 'annotate',
  annotationId: 'a',
  anchor: { kind: 'cell', table: 'applications', row: 'received', column: 'total' },
  text: '请核实',
});

const reading = {
  ...{ who: '王复核', at: '2022-03-04T02:00:00.000Z', head: 'a'.repeat(64) },
  ...{ sha256: 'b'.repeat(64), decisions: {}, ownFindings: [] },
};

describe('what is said aloud', () => {
  it('is the last act, and what undoing it took back', () => {
    const acted = { ...view, events: [annotate] };
    const words = lastActWords(t, acted);
    expect(words).toContain('请核实');
    const undone = { ...view, events: [annotate, event(3, { type: 'undo', seq: 2 })] };
    expect(lastActWords(t, undone)).toBe(`已撤销：${words}`);
  });

  it('is which of the findings is chosen, how grave it is, and what it says', () => {
    const finding = view.audit.findings[0];
    const words = chosenWords(t, review, { kind: 'finding', findingId: finding?.id ?? '' });
    expect(words).toContain(`第 1 个，共 ${view.audit.findings.length} 个：`);
    expect(words).toContain(finding?.message['zh-CN']);
  });

  it('says that an act on a closed case, done or done again, opened it again; closing undone does not', () => {
    const events = eventsOf({ type: 'closeCase', outcome: 'done' });
    const said = (all: readonly CaseEvent[]): string =>
      lastActWords(t, { ...view, events: all, state: fold(all) });
    const reopened = add(events, { type: 'addSecondReading', reading });
    expect(said(events)).toBe('完成审核（无需更正）');
    expect(said(reopened)).toBe('加入王复核的复核意见。案卷回到审核中');
    expect(said(add(reopened, annotate.act as Act))).toBe('添加批注“请核实”');
    expect(said(undo(reopened))).toBe('已撤销：加入王复核的复核意见');
    expect(said(redo(undo(reopened)))).toBe('已重做：加入王复核的复核意见。案卷回到审核中');
    expect(said(undo(events))).toBe('已撤销：完成审核（无需更正）');
    expect(said(add(events, { type: 'reopenCase' }))).toBe('重新审核');
  });

  it('is nothing where nothing was done or chosen', () => {
    expect(lastActWords(t, { ...view, events: [] })).toBe('');
    expect(chosenWords(t, review, null)).toBe('');
  });
});
