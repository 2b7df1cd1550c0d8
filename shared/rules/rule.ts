import type { Span } from '../document/source-document';
import type { Localised } from '../lib/localised';
import type { TableId } from '../report/form';

/** error: cannot be right. warning: may have an explanation. info: a question for the inspector. */
export type Severity = 'error' | 'warning' | 'info';

export type Evidence =
  | { readonly kind: 'text'; readonly span: Span; readonly quote: string }
  | {
      readonly kind: 'cell';
      readonly table: TableId;
      readonly row: string;
      readonly column: string;
      readonly value: number | null;
      /** Set where the cell is of last year's report. */
      readonly lastYear?: true;
    };

/** One number that a case looks at. */
export interface Term {
  readonly label: Localised;
  /** `null`: not in the document, or not a number; the case is then unverifiable. */
  readonly value: number | null;
  /** `null` where the text has no place to point at: something is not said. */
  readonly evidence: Evidence | null;
}
