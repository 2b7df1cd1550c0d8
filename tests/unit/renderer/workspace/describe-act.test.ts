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

  it('names the first of several cells, and how many there are', () => {
    const cells = [
      { ...cell, value: 13 },
      { ...cell, row: 'received', value: 14 },
    ];
    const view = caseView([{ type: 'correctCells', cells, note: '' }]);
    const words = describeEvent(wordsIn('zh-CN'), view, view.state.undoSeq);
    expect(words).toBe('更正表三 · （一）予以公开，总计等 2 格');
  });

  it('names a line of the source by where it was put, or by its place where it was left out', () => {
    const block = caseView().document.blocks.findLastIndex((each) => each.kind === 'table') - 2;
    const line = { kind: 'row', table: 'applications', block, line: 5 } as const;
    const words = (row: string | null): string | null => {
      const view = caseView([{ type: 'placeLine', placement: { ...line, row }, note: '' }]);
      return describeEvent(wordsIn('zh-CN'), view, view.state.undoSeq);
    };
    expect(words('granted')).toBe('调整“（一）予以公开”的位置');
    expect(words(null)).toBe('指定原文第2张表第6行不读入');
  });

  it('has nothing to say where there is nothing to undo', () => {
    const view = caseView();
    expect(describeEvent(wordsIn('zh-CN'), view, view.state.undoSeq)).toBeNull();
    expect(describeEvent(wordsIn('zh-CN'), view, 0)).toBeNull();
  });
});
