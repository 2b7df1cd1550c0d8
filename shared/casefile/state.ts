import type { CellCorrection } from '../report/annual-report';
import type { Placement } from '../report/placement';
import type {
  Anchor,
  CaseFileInfo,
  ClosingOutcome,
  Decision,
  OwnFinding,
  Remark,
  SecondReading,
} from './event';

export type { Decision, OwnFinding, Remark } from './event';

export interface Annotation extends Remark {
  readonly anchor: Anchor;
}

export interface Correction extends CellCorrection {
  readonly note: string;
  readonly who: string;
  readonly at: string;
}

export interface PlacedLine {
  readonly placement: Placement;
  readonly note: string;
  readonly who: string;
  readonly at: string;
}

export interface ExportRecord {
  readonly fileName: string;
  readonly sha256: string;
  readonly signer: string | null;
  readonly who: string;
  readonly at: string;
}

/** How a review ended, who ended it and when. */
export interface Closing {
  readonly outcome: ClosingOutcome;
  readonly who: string;
  readonly at: string;
}

/** A version of the report before the one that the case is about now, with what was corrected in our reading of it. */
export interface EarlierVersion {
  readonly file: CaseFileInfo;
  readonly corrections: readonly Correction[];
  readonly placements: readonly PlacedLine[];
  /** Who took in the version after it, and when. */
  readonly who: string;
  readonly at: string;
}

/** The fold of a case's events. */
export interface CaseState {
  readonly file: CaseFileInfo | null;
  /** Oldest first. */
  readonly earlier: readonly EarlierVersion[];
  /** By finding id; a finding without a decision is open. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** By finding id, oldest first. */
  readonly comments: Readonly<Record<string, readonly Remark[]>>;
  readonly annotations: readonly Annotation[];
  readonly ownFindings: readonly OwnFinding[];
  readonly corrections: readonly Correction[];
  readonly placements: readonly PlacedLine[];
  readonly exports: readonly ExportRecord[];
  /** `null` while the case is being reviewed. */
  readonly closed: Closing | null;
  readonly secondReadings: readonly SecondReading[];
  /** The event that undo takes back next; `null` where there is none. */
  readonly undoSeq: number | null;
  /** The event that redo brings back next. */
  readonly redoSeq: number | null;
}
