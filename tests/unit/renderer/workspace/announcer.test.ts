import { describe, expect, it } from 'vitest';
import { chosenWords, lastActWords } from '../../../../renderer/features/workspace/announcer';
import { indexCase } from '../../../../renderer/features/workspace/case-index';
import { wordsIn } from '../../../../renderer/ui/words';
import type { CaseEvent } from '../../../../shared/casefile/event';
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

  it('is nothing where nothing was done or chosen', () => {
    expect(lastActWords(t, { ...view, events: [] })).toBe('');
    expect(chosenWords(t, review, null)).toBe('');
  });
});
