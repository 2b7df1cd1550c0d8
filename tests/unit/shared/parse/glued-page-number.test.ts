import { expect, it } from 'vitest';
import type { Place, SourceDocument } from '../../../../shared/document/source-document';
import { gluedPageNumber } from '../../../../shared/parse/glued-page-number';
import { tableDocument } from '../../builders/grid';

const on = (page: number): Place => ({ kind: 'box', page, box: [0, 0, 1, 1] });
const PATH: Place = { kind: 'path', path: 'Sheet1!A1' };

/** What a cell of a table on these pages may be; they count from 0. */
function glued(raw: string, places: readonly Place[], where: Partial<{ block: null; cell: null }>) {
  const document = tableDocument([[raw]], 'pdf');
  const [block] = document.blocks;
  const placed: SourceDocument = {
    ...document,
    blocks:
      block.kind === 'table'
        ? [{ ...block, cells: block.cells.map((cell) => ({ ...cell, places })) }]
        : [],
  };
  const cell = { kind: 'number', value: Number(raw), unit: null, raw, span: [0, 1] } as const;
  return gluedPageNumber(placed, { ...cell, block: 0, cell: 0, ...where });
}

it.each([
  ['7695', [on(4)], 769],
  ['76912', [on(11)], 769],
  ['7695', [on(3), on(4)], 769],
  ['7695', [PATH, on(4)], 769],
  ['05', [on(4)], 0],
  ['7695', [on(3)], null],
  ['7695', [PATH], null],
  ['7695', [], null],
  ['5', [on(4)], null],
  ['12', [on(11)], null],
  ['769.5', [on(4)], null],
  ['-75', [on(4)], null],
  ['1,015', [on(4)], null],
])('%s on the pages %j may be %d', (raw, places, value) =>
  expect(glued(raw, places, {})).toBe(value),
);

it('what stands nowhere has no page', () => {
  expect(glued('7695', [on(4)], { block: null })).toBeNull();
  expect(glued('7695', [on(4)], { cell: null })).toBeNull();
});

it('a paragraph has no cells on a page', () => {
  const document = tableDocument([['7695']], 'pdf');
  const block = { kind: 'paragraph', span: [0, 4], places: [on(4)] } as const;
  const cell = { kind: 'number', value: 7695, unit: null, raw: '7695', span: [0, 4] } as const;
  expect(gluedPageNumber({ ...document, blocks: [block] }, { ...cell, block: 0, cell: 0 })).toBe(
    null,
  );
});
