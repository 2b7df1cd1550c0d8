import type { AnnualReport, CellCorrection } from '../../shared/report/annual-report';
import type { History } from '../../shared/report/history';
import type { Placement } from '../../shared/report/placement';

/** What is to be read and audited, and with what. */
export interface ReadingRequest {
  readonly bytes: Uint8Array;
  readonly corrections: readonly CellCorrection[];
  /** Where an inspector has put rows and columns that were read wrongly. */
  readonly placements: readonly Placement[];
  /** The same unit's report of the year before. */
  readonly lastYear: AnnualReport | null;
  /** What its reports gave before that. */
  readonly history: History;
}

/** A file as it was handed in and by itself: nothing put right, nothing to compare it with. */
export const BY_ITSELF: Omit<ReadingRequest, 'bytes'> = {
  corrections: [],
  placements: [],
  lastYear: null,
  history: [],
};
