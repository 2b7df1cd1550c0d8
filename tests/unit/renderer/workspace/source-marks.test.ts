import { describe, expect, it } from 'vitest';
import {
  addPassing,
  chosenMarks,
  findMatches,
  keepUnchanged,
  lastingMarks,
  marksByBlock,
} from '../../../../renderer/features/workspace/source/source-marks';
import type { Act } from '../../../../shared/casefile/event';
import { textAt } from '../../../../shared/document/source-document';
import { caseView } from '../../builders/case-view';

describe('marks of the source', () => {
  const view = caseView();
  const { blocks, text } = view.document;
  const lasting = lastingMarks(view);

  it('marks every number of the text and every quoted evidence', () => {
    const numbers = lasting.filter((mark) => mark.kind === 'number');
    expect(numbers.map((mark) => mark.fact)).toEqual(view.report.facts.map((fact) => fact.id));
    const findings = lasting.filter((mark) => mark.kind === 'finding');
    expect(findings.map((mark) => textAt(text, mark.span))).toContain('14249条');
  });

  it('puts every mark into the blocks that it touches and no other', () => {
    const byBlock = marksByBlock(blocks, lasting);
    expect(byBlock).toHaveLength(blocks.length);
    byBlock.forEach((marks, at) => {
      const [start, end] = blocks[at]?.span ?? [0, 0];
      const wanted = lasting.filter((mark) => mark.span[0] < end && start < mark.span[1]);
      expect(marks).toEqual(wanted);
    });
  });

  it('leaves the array of a block alone that gets no passing mark', () => {
    const byBlock = marksByBlock(blocks, lasting);
    const third = blocks[2]?.span ?? [0, 0];
    const marked = addPassing(byBlock, blocks, chosenMarks([{ kind: 'text', span: third }]));
    const changed = marked.flatMap((marks, at) => (marks === byBlock[at] ? [] : [at]));
    expect(changed).toEqual([2]);
  });

  it('shows a dismissed finding as dismissed', () => {
    const findingId = view.audit.findings[0]?.id ?? '';
    const after = caseView([{ type: 'dismissFinding', findingId, reason: '口径不同' }]);
    const marks = lastingMarks(after).filter((mark) => mark.kind === 'finding');
    expect(marks.some((mark) => mark.dismissed)).toBe(true);
    for (const mark of marks) expect(mark.dismissed).toBe(mark.findingId === findingId);
  });
});

describe('keepUnchanged', () => {
  it('draws only the blocks again whose marks an act has changed', () => {
    const before = caseView();
    const findingId = before.audit.findings[0]?.id ?? '';
    const marks = marksByBlock(before.document.blocks, lastingMarks(before));
    const changedBy = (act: Act): readonly number[] => {
      const after = caseView([act]);
      const kept = keepUnchanged(marks, marksByBlock(after.document.blocks, lastingMarks(after)));
      return kept.flatMap((each, at) => (each === marks[at] ? [] : [at]));
    };
    expect(changedBy({ type: 'confirmFinding', findingId })).toEqual([]);
    const [block] = changedBy({ type: 'dismissFinding', findingId, reason: '口径不同' });
    const span = before.document.blocks[block ?? -1]?.span ?? [0, 0];
    expect(textAt(before.document.text, span)).toContain('14249条');
  });
});

describe('findMatches', () => {
  it('finds letters of either case and takes nothing for a pattern', () => {
    expect(findMatches('Abc abc a.c', 'ABC')).toEqual([
      [0, 3],
      [4, 7],
    ]);
    expect(findMatches('Abc abc a.c', 'a.c')).toEqual([[8, 11]]);
    expect(findMatches('a(b', '(')).toEqual([[1, 2]]);
  });

  it('finds nothing for blanks', () => {
    expect(findMatches('a b', '  ')).toEqual([]);
  });
});
