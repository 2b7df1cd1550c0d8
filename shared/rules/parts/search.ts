import type { AnnualReport } from '../../report/annual-report';
import type { Numbered } from './sentence-numbers';

/** A sentence in which lists are looked for. */
export interface Search {
  readonly report: AnnualReport;
  /** The report's text, normalised. */
  readonly text: string;
  /** Ids of the facts that say by how much another one grew, or since when. */
  readonly changes: ReadonlySet<number>;
  readonly sentence: Numbered;
  /** The sentence before, where a list may have its total. */
  readonly before: Numbered | null;
}
