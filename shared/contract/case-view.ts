import type { VersionChange } from '../audit/compare-versions';
import type { Audit } from '../audit/finding';
import type { CaseEvent, CaseFileInfo } from '../casefile/event';
import type { AnchorStates } from '../casefile/resolve-anchors';
import type { ReadingComparison } from '../casefile/second-reading';
import type { CaseState } from '../casefile/state';
import type { SourceDocument } from '../document/source-document';
import type { AnnualReport } from '../report/annual-report';

/** The case of the same unit and the year before that a case was compared with. */
export interface EarlierCase {
  readonly caseId: string;
  readonly unit: string;
  readonly year: number;
  readonly fileName: string;
}

/** The version that was handed in last beside the one before it. */
export interface VersionComparison {
  /** The version before, and who took in the new one and when. */
  readonly file: CaseFileInfo;
  readonly who: string;
  readonly at: string;
  /** `null` where the version before can no longer be read: nothing is known of what became of its findings. */
  readonly changes: readonly VersionChange[] | null;
}

/** What a file is that was dropped on an open case. */
export type HandedIn =
  /** A report of the case's unit and year: may be a new version of it. */
  | { readonly kind: 'version'; readonly unit: string; readonly year: number }
  | { readonly kind: 'otherReport'; readonly unit: string | null; readonly year: number | null }
  /** The very file that the case is about. */
  | { readonly kind: 'sameFile' }
  /** A second reader's judgements of this case's file. */
  | { readonly kind: 'reading'; readonly who: string; readonly judgements: number };

/** `whole`: everything, to be kept or taken to another machine. `blind`: for a second reader, without any judgement. `reading`: a second reader's judgements. */
export const BUNDLE_KINDS = ['whole', 'blind', 'reading'] as const;
export type BundleKind = (typeof BUNDLE_KINDS)[number];

/** What an act can change. */
export interface CaseUpdate {
  readonly caseId: string;
  /** With the inspector's corrections in it. */
  readonly report: AnnualReport;
  readonly audit: Audit;
  /** `null` where there is no such case: nothing was compared with last year. */
  readonly lastYear: EarlierCase | null;
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
  /** Where what is fixed at a place stands in the report as it now reads, by the id of the annotation or own finding. */
  readonly anchors: AnchorStates;
  /** What became of the findings of the version before; `null` where this is the first. */
  readonly comparison: VersionComparison | null;
  /** The judgements of second readers beside those of the case. */
  readonly readings: readonly ReadingComparison[];
  /** Set where the case file is not whole: the seq of the first event that is not sound or not there. No act is accepted. */
  readonly brokenAt: number | null;
  /** How many events are lost from there on; `null` where the file does not say, 0 where it is whole. */
  readonly lost: number | null;
}

/** Everything that the window shows of a case. */
export interface CaseView extends CaseUpdate {
  readonly file: CaseFileInfo;
  readonly document: SourceDocument;
}

/** A case as the window holds it. */
export interface OpenedCase extends CaseView {
  /** The number of the answer that it comes from. */
  readonly version: number;
}

/** What an act has changed in what the window holds. */
export interface CaseChange extends Omit<CaseUpdate, 'report' | 'audit'> {
  readonly version: number;
  /** The parts that differ from what was held; all of them where main does not know what that is. */
  readonly report: Partial<AnnualReport>;
  readonly audit: Partial<Audit>;
  /** How many of the events that are held stay; `events` are those that follow them. */
  readonly eventsBefore: number;
}
