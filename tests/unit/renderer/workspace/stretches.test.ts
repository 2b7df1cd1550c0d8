import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../../../renderer/features/workspace/source/stretches';
import type { Block } from '../../../../shared/document/source-document';
import { sampleText } from '../../builders/findings-input';
import { documentOf } from '../../builders/report';

const paragraph = (start: number, length: number): Block => ({
  kind: 'paragraph',
  span: [start, start + length],
});

const paragraphs = (lengths: readonly number[]): readonly Block[] => {
  let start = 0;
  return lengths.map((length) => {
    const block = paragraph(start, length);
    start += length + 1;
    return block;
  });
};

describe('stretchesOf', () => {
  it('puts short paragraphs together, and a long one by itself', () => {
    expect(stretchesOf(paragraphs([400, 400, 400, 3000, 10]))).toEqual([
      { from: 0, to: 2, kind: 'paragraph' },
      { from: 2, to: 3, kind: 'paragraph' },
      { from: 3, to: 4, kind: 'paragraph' },
      { from: 4, to: 5, kind: 'paragraph' },
    ]);
    expect(stretchesOf([])).toEqual([]);
  });

  it('leaves a table by itself', () => {
    const { blocks } = documentOf(sampleText());
    const tables = stretchesOf(blocks).filter(({ kind }) => kind === 'table');
    expect(tables).toHaveLength(blocks.filter(({ kind }) => kind === 'table').length);
    expect(tables.length).toBeGreaterThan(0);
    for (const { from, to } of tables) expect(to - from).toBe(1);
  });

  it('leaves no block out and takes none twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1500 }), { maxLength: 60 }), (lengths) => {
        const blocks = paragraphs(lengths);
        const stretches = stretchesOf(blocks);
        const all = stretches.flatMap(({ from, to }) => blocks.slice(from, to));
        expect(all).toEqual(blocks);
        for (const { from, to } of stretches) expect(from).toBeLessThan(to);
      }),
    );
  });
});
