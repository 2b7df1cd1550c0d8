import type { UnreadMark } from '../../../shared/document/source-document';
import type { Element } from './parse-page';
import type { PlacedTable } from './place-cells';

export interface LineDraft {
  readonly kind: 'line';
  readonly text: string;
  /** The block that the line stands in. */
  readonly element: Element;
  /** Everything visible in it is a link. */
  readonly linksOnly: boolean;
  readonly aside: boolean;
  /** It stands for a picture, and says so. */
  readonly picture?: true;
  /** The page does not show it, or holds another page there. */
  readonly unread?: UnreadMark;
}

/** A cell as it is written. `rowSpan` 0 goes to the end of the row group. */
export interface CellDraft {
  readonly element: Element;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly drafts: readonly Draft[];
}

/** Cells of it that are data hold lines alone. */
export interface TableDraft {
  readonly kind: 'table';
  readonly element: Element;
  readonly placed: PlacedTable<CellDraft>;
}

export type Draft = LineDraft | TableDraft;
