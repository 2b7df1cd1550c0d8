import type { Span } from '../document/source-document';
import type { CellCorrection } from '../report/annual-report';
import type { CellRef } from '../report/annual-report';
import type { Placement } from '../report/placement';
import type { OwnFindingWords } from './own-finding';

/** Where an annotation is fixed. A text anchor counts only where its quote still stands. */
export type Anchor =
  | {
      readonly kind: 'text';
      readonly span: Span;
      readonly quote: string;
      /** Up to 32 characters before and after the quote. */
      readonly prefix: string;
      readonly suffix: string;
    }
  | ({
      readonly kind: 'cell';
      /** What stood in the cell; not in what older versions of the program wrote. */
      readonly value?: number | null;
      /** Set where the document did not have the cell: that is not a blank one. */
      readonly absent?: true;
    } & CellRef);

/** What an own finding begins with; where it stands and its arithmetic stay as they are. */
export interface OwnFindingContent extends OwnFindingWords {
  /** One line, of numbers that were selected; empty where there is none. */
  readonly arithmetic: string;
  /** Where it stands; empty where something is missing from the report and so has no place. */
  readonly anchors: readonly Anchor[];
}

export interface Remark {
  readonly id: string;
  readonly who: string;
  readonly at: string;
  readonly text: string;
}

export interface Decision {
  readonly status: 'confirmed' | 'dismissed' | 'questioned';
  /** Why it was dismissed, or what the unit is asked; empty for a confirmed finding. */
  readonly reason: string;
  readonly who: string;
  readonly at: string;
}

/** A finding that the inspector made, apart from those of the program. It needs no decision: it is one. */
export interface OwnFinding extends Remark, OwnFindingContent {}

/** What a colleague made of the same file, in a case that held none of the first judgements. */
export interface SecondReading {
  readonly who: string;
  /** ISO 8601, UTC: of the last act. */
  readonly at: string;
  /** The last hash of the colleague's own chain, which names the reading. */
  readonly head: string;
  /** Of the file that was read, lower-case hex. */
  readonly sha256: string;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly ownFindings: readonly OwnFinding[];
}

/** The file that the case is about. */
export interface CaseFileInfo {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Of the bytes, lower-case hex. */
  readonly sha256: string;
}

/** What a review came to: nothing is wanted of the unit any more, or a corrected report is. */
export const CLOSING_OUTCOMES = ['done', 'needsCorrection'] as const;
export type ClosingOutcome = (typeof CLOSING_OUTCOMES)[number];

/** What an inspector can do in a case. Ids are given by the caller. */
export type Act =
  | { readonly type: 'confirmFinding'; readonly findingId: string }
  | { readonly type: 'dismissFinding'; readonly findingId: string; readonly reason: string }
  /** Leaves it to be cleared up; `question` is what the unit is asked, and may be empty. */
  | { readonly type: 'questionFinding'; readonly findingId: string; readonly question: string }
  | { readonly type: 'reopenFinding'; readonly findingId: string }
  | {
      readonly type: 'commentFinding';
      readonly findingId: string;
      readonly commentId: string;
      readonly text: string;
    }
  | {
      readonly type: 'annotate';
      readonly annotationId: string;
      readonly anchor: Anchor;
      readonly text: string;
    }
  | { readonly type: 'editAnnotation'; readonly annotationId: string; readonly text: string }
  | { readonly type: 'removeAnnotation'; readonly annotationId: string }
  | ({ readonly type: 'addOwnFinding'; readonly ownFindingId: string } & OwnFindingContent)
  | ({ readonly type: 'editOwnFinding'; readonly ownFindingId: string } & OwnFindingWords)
  | { readonly type: 'removeOwnFinding'; readonly ownFindingId: string }
  | ({ readonly type: 'correctCell'; readonly note: string } & CellCorrection)
  /** Several cells at once: a better reading of a row. */
  | {
      readonly type: 'correctCells';
      readonly cells: readonly CellCorrection[];
      readonly note: string;
    }
  | ({ readonly type: 'restoreCell' } & CellRef)
  /** Puts a row or column of the source where it belongs; the report is then read anew. */
  | { readonly type: 'placeLine'; readonly placement: Placement; readonly note: string }
  /** Takes a placement back, so that the line is placed by its label again. */
  | { readonly type: 'unplaceLine'; readonly placement: Placement }
  /** Ends the review, until the next act that is none of closing. */
  | { readonly type: 'closeCase'; readonly outcome: ClosingOutcome }
  | { readonly type: 'reopenCase' };

/** What the program records by itself. */
export type SystemAct =
  | { readonly type: 'importFile'; readonly file: CaseFileInfo }
  /** The unit has handed in a new version of the report; the old one is kept. */
  | { readonly type: 'replaceFile'; readonly file: CaseFileInfo }
  /** A colleague's judgements of the same file. */
  | { readonly type: 'addSecondReading'; readonly reading: SecondReading }
  | { readonly type: 'undo'; readonly seq: number }
  | { readonly type: 'redo'; readonly seq: number }
  | {
      readonly type: 'exportPdf';
      readonly fileName: string;
      /** Of the PDF's bytes, lower-case hex. */
      readonly sha256: string;
      /** The signer's certificate, SHA-256 fingerprint; `null` where the PDF is unsigned. */
      readonly signer: string | null;
    }
  /** The case file was damaged, and an inspector took the case back to a backup. */
  | {
      readonly type: 'restoreBackup';
      /** When the backup was made; ISO 8601, UTC. */
      readonly madeAt: string;
      /** The damaged file's bytes, lower-case hex; it is kept beside the case. `null` where there was none. */
      readonly damaged: string | null;
    };

/** One line of the case file. `hash` is over everything else in the event, `prev` is the hash of the one before. */
export interface CaseEvent {
  /** Counts from 0 without a gap. */
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly who: string;
  readonly act: Act | SystemAct;
  /** 64 zeros for the first event. */
  readonly prev: string;
  readonly hash: string;
}
