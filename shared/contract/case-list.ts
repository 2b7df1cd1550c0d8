import type { FormVersion } from '../report/form';
import type { AppError } from './app-error';

/** How far a review is, in the order of the work: nothing done, something done, closed with either outcome. */
export const CASE_STATES = ['new', 'inReview', 'needsCorrection', 'done'] as const;
export type CaseProgress = (typeof CASE_STATES)[number];

/** A line of the list of cases. */
export interface CaseSummary {
  readonly caseId: string;
  readonly fileName: string;
  readonly unit: string | null;
  readonly year: number | null;
  /** `null` where the case could never be read. */
  readonly form: FormVersion | null;
  /** ISO 8601, UTC. */
  readonly importedAt: string;
  /** This and the other counts are `null` where the case could never be read. */
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly infos: number | null;
  /** Doubts about our reading that no one has settled. */
  readonly parseIssues: number | null;
  /** Findings of any severity without a decision. */
  readonly open: number | null;
  readonly state: CaseProgress;
  /** A signed PDF has been exported, and no act has come after it. */
  readonly signed: boolean;
  /** The event chain is broken or the file damaged: the case opens read-only, as far as it is sound. */
  readonly damaged: boolean;
  /** A newer version of the program has written it: this one does not open it. */
  readonly newer: boolean;
}

/** How the list crosses the bridge, which copies value by value: as text, ten thousand lines take a fifth of the time. */
export const listToText = (cases: readonly CaseSummary[]): string => JSON.stringify(cases);

/** What `listToText` wrote. */
export const listFromText = (text: string): readonly CaseSummary[] =>
  JSON.parse(text) as readonly CaseSummary[];

/** A case that was deleted and can be brought back. */
export interface DeletedCase {
  /** Of its folder among the deleted ones. */
  readonly name: string;
  readonly caseId: string;
  readonly unit: string | null;
  readonly year: number | null;
  readonly fileName: string;
  /** ISO 8601, UTC. */
  readonly deletedAt: string;
  readonly who: string;
}

/** An earlier state of a case that a damaged one can be taken back to. */
export interface BackupInfo {
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** How many events it has. */
  readonly events: number;
}

/** A case whose folder is gone, though nobody deleted it here, and what is left of it. */
export interface LostCase {
  readonly caseId: string;
  readonly fileName: string;
  /** The newest backup of it that is whole. */
  readonly backup: BackupInfo;
}

/** What the list of cases can be sorted by, in the order of its columns. */
export const CASE_COLUMNS = [
  'unit',
  'year',
  'form',
  'state',
  'errors',
  'warnings',
  'infos',
  'parseIssues',
  'open',
  'importedAt',
  'fileName',
] as const;
export type CaseColumn = (typeof CASE_COLUMNS)[number];

/** `unfinished`: new or in review. Whether a case is signed is told apart from that. */
export const STATE_FILTERS = ['all', 'unfinished', ...CASE_STATES, 'signed'] as const;
export type StateFilter = (typeof STATE_FILTERS)[number];

/** How the list of cases is looked at. */
export interface CaseListView {
  readonly sortBy: CaseColumn;
  readonly descending: boolean;
  readonly state: StateFilter;
  /** `null`: every year. */
  readonly year: number | null;
  readonly withErrors: boolean;
  readonly withDoubts: boolean;
}

export const ALL_CASES: CaseListView = {
  sortBy: 'importedAt',
  descending: true,
  state: 'all',
  year: null,
  withErrors: false,
  withDoubts: false,
};

/** What became of one file that was handed in. */
export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly fileName: string;
      readonly caseId: string;
      /** How much our reading of it is not sure of. */
      readonly doubts: number;
      /** There is a deleted case of the same file, which can be brought back in place of this one. */
      readonly deletedBefore: boolean;
    }
  | { readonly kind: 'known'; readonly fileName: string; readonly caseId: string }
  | { readonly kind: 'failed'; readonly fileName: string; readonly error: AppError };
