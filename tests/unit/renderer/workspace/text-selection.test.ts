import { beforeEach, describe, expect, it } from 'vitest';
import { selectedSpan } from '../../../../renderer/features/workspace/source/text-selection';

const TEXT = '共受理14件,均答复。\n甲 | 乙';

/** The panes' structure: a paragraph of three pieces, and a table of two cells, the first with a remark after it. */
function drawSource(): HTMLElement {
  document.body.innerHTML = `
    <div id="pane"><p><span data-start="0">共受理</span><span data-start="3">14件</span><span
      data-start="6">,均答复。</span></p><table><tbody><tr><td><span data-start="12">甲</span><sup>改</sup></td><td><span
      data-start="16">乙</span></td></tr></tbody></table></div><p id="outside">别处</p>`;
  return document.getElementById('pane') as HTMLElement;
}

const piece = (start: number): Text =>
  document.querySelector(`[data-start="${start}"]`)?.firstChild as Text;

function select(from: readonly [Node, number], to: readonly [Node, number]): void {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

describe('selectedSpan', () => {
  let pane: HTMLElement;
  beforeEach(() => {
    pane = drawSource();
  });

  it('finds a selection inside of a piece and over several', () => {
    select([piece(0), 1], [piece(0), 3]);
    expect(selectedSpan(pane, TEXT)).toEqual([1, 3]);
    select([piece(0), 1], [piece(6), 2]);
    expect(selectedSpan(pane, TEXT)).toEqual([1, 8]);
  });

  it('draws a point between pieces to the selected side', () => {
    select([pane.querySelector('p') as Node, 0], [pane.querySelector('table') as Node, 0]);
    expect(selectedSpan(pane, TEXT)).toEqual([0, 11]);
    const remark = pane.querySelector('sup')?.firstChild as Node;
    select([piece(12), 0], [remark, 1]);
    expect(selectedSpan(pane, TEXT)).toEqual([12, 13]);
  });

  it('leaves white space at the ends out', () => {
    select([piece(6), 5], [piece(12), 1]);
    expect(TEXT.slice(...(selectedSpan(pane, TEXT) ?? [0, 0]))).toBe('甲');
  });

  it('knows nothing of a selection elsewhere, or none', () => {
    document.getSelection()?.removeAllRanges();
    expect(selectedSpan(pane, TEXT)).toBeNull();
    const outside = document.getElementById('outside')?.firstChild as Node;
    select([outside, 0], [outside, 2]);
    expect(selectedSpan(pane, TEXT)).toBeNull();
  });
});
