import {
  overlaps,
  type Box,
  type Run,
  type SourceCell,
  type SourceDocument,
} from '../../../../shared/document/source-document';
import { boxAround } from './page-boxes';

/** A cell of the document as far as it stands on a page. */
export interface PageCell {
  readonly cell: SourceCell;
  /** Index in the block's cells. */
  readonly at: number;
  readonly box: Box;
}

/** What of a block stands on a page. */
export interface PageBlock {
  /** Index in the document's blocks. */
  readonly at: number;
  /** Around everything of it on the page. */
  readonly box: Box;
  readonly runs: readonly Run[];
  readonly cells: readonly PageCell[];
}

const boxesOn = (page: number, cell: SourceCell): readonly Box[] =>
  (cell.places ?? []).flatMap((place) =>
    place.kind === 'box' && place.page === page ? [place.box] : [],
  );

/** The blocks of every page, in the document's order. */
export function pageContents(document: SourceDocument): readonly (readonly PageBlock[])[] {
  return document.pages.map((page, number) => {
    const ends = page.runs.flatMap((run) => run.span);
    const from = ends.reduce((least, each) => Math.min(least, each), Infinity);
    const to = ends.reduce((most, each) => Math.max(most, each), -1);
    return document.blocks.flatMap((block, at): PageBlock[] => {
      if (block.span[1] < from || block.span[0] > to) return [];
      const runs = page.runs.filter((run) => overlaps(run.span, block.span));
      const cells = (block.kind === 'table' ? block.cells : []).flatMap((cell, index) =>
        boxesOn(number, cell).map((box) => ({ cell, at: index, box })),
      );
      const box = boxAround([...runs.map((run) => run.box), ...cells.map((cell) => cell.box)]);
      return box ? [{ at, box, runs, cells }] : [];
    });
  });
}
