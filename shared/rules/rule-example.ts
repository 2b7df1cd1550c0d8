import type { FormVersion } from '../report/form';

/** Cells by name, and what stands in them. */
type Cells = Readonly<Record<string, number | null>>;

/**
 * One change to the valid baseline report, and what the rule then gives.
 * `change` sets cells of table three (`received.total`) or, with the table's id before it, of another table
 * (`reviewLitigation/review.total`); `null` empties the cell. `text` adds a paragraph to section one;
 * `replace` exchanges text of the baseline; `lastYear` changes cells of last year's report, `lastYearText` is a paragraph
 * of its section one, `history` changes those of two, three … years before; `form` is the form of the baseline where it
 * is not that of 2021.
 */
export interface RuleExample {
  readonly change?: Cells;
  readonly text?: string;
  readonly replace?: readonly [from: string, to: string];
  readonly form?: FormVersion;
  readonly lastYear?: Cells;
  readonly lastYearText?: string;
  readonly history?: readonly Cells[];
  readonly finds?: number;
  readonly unverifiable?: number;
}
