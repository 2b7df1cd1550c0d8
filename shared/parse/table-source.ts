import type { FormVersion } from '../report/form';
import type { Placement } from '../report/placement';
import type { GridRow } from './grid';

/** The rows that one of the three tables is read from, and what is known of them. */
export interface TableSource {
  readonly rows: readonly GridRow[];
  readonly placements: readonly Placement[];
  /** The form of the report's year. */
  readonly fallback: FormVersion;
  /** Whether the row's cells stand under those of its block's other such rows, as they do on the page. */
  readonly isAligned: (row: GridRow) => boolean;
}
