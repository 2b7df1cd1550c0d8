import { describe, expect, it } from 'vitest';
import { describeEvent } from '../../../../renderer/features/workspace/describe-act';
import { wordsIn } from '../../../../renderer/ui/words';
import { caseView } from '../../builders/case-view';

const cell = { table: 'applications', row: 'granted', column: 'total' } as const;

describe('describeEvent', () => {
  it('names what undo would take back, in both languages', () => {
    const view = caseView([{ type: 'correctCell', ...cell, value: 13, note: '' }]);
    const seq = view.state.undoSeq;
    expect(describeEvent(wordsIn('zh-CN'), view, seq)).toBe('更正表三 · （一）予以公开，总计');
    expect(describeEvent(wordsIn('en'), view, seq)).toBe('correct Table 3 · (1) Granted, Total');
  });

  it('has nothing to say where there is nothing to undo', () => {
    const view = caseView();
    expect(describeEvent(wordsIn('zh-CN'), view, view.state.undoSeq)).toBeNull();
    expect(describeEvent(wordsIn('zh-CN'), view, 0)).toBeNull();
  });
});
