import type { Span } from '../../../shared/document/source-document';
import type { CellRef } from '../../../shared/report/annual-report';

/** Somewhere in the report that can be marked. */
export type Place =
  { readonly kind: 'text'; readonly span: Span } | { readonly kind: 'cell'; readonly ref: CellRef };
