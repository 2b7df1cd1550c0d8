import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../../renderer/features/workspace/source/segment';
import type { Span } from '../../../../shared/document/source-document';

const span = (from: number, to: number): Span => [from, to];

const spans = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map(([a, b]) => span(Math.min(a, b), Math.max(a, b)));

describe('segment', () => {
  it('gives pieces that are together the whole text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.array(spans), (text, marks) => {
        const pieces = segment(
          [0, text.length],
          marks.map((each) => ({ span: each })),
        );
        expect(pieces.map((piece) => text.slice(...piece.span)).join('')).toBe(text);
        expect(pieces.every((piece) => piece.span[0] < piece.span[1])).toBe(true);
      }),
    );
  });

  it('puts on every character exactly the marks that cover it', () => {
    fc.assert(
      fc.property(spans, fc.array(spans), (whole, marks) => {
        const named = marks.map((each) => ({ span: each }));
        for (const piece of segment(whole, named)) {
          for (let at = piece.span[0]; at < piece.span[1]; at += 1) {
            const covering = named.filter((mark) => mark.span[0] <= at && at < mark.span[1]);
            expect(piece.marks).toEqual(covering);
          }
        }
      }),
    );
  });

  it('cuts only where a mark begins or ends', () => {
    const marks = [{ span: span(2, 6) }, { span: span(4, 8) }];
    const pieces = segment([0, 10], marks).map((piece) => piece.span);
    expect(pieces).toEqual([span(0, 2), span(2, 4), span(4, 6), span(6, 8), span(8, 10)]);
  });

  it('has no piece for an empty cell', () => {
    expect(segment([5, 5], [{ span: span(0, 9) }])).toEqual([]);
  });
});
