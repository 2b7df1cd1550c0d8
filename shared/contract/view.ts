import type { VersionChange } from '../audit/compare-versions';
import type { Audit } from '../audit/finding';
import type { CaseEvent, CaseFileInfo } from '../casefile/event';
import type { AnchorStates } from '../casefile/resolve-anchors';
import type { ReadingComparison } from '../casefile/second-reading';
import type { CaseState } from '../casefile/state';
import type { SourceDocument, SourceFormat } from '../document/source-document';
import { NO_TEMPLATE_CHANGES, type TemplateChanges } from '../i18n/templates';
import type { Lang } from '../lib/localised';
import type { AnnualReport } from '../report/annual-report';
import type { FormVersion } from '../report/form';

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

/** `unfinished`: new or in review, and not signed. */
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

/** Where the words of a search stand in a case, besides its line of the list. */
export const SEARCHED_PLACES = ['text', 'finding', 'note'] as const;

export interface SearchHit {
  readonly caseId: string;
  readonly where: (typeof SEARCHED_PLACES)[number];
  /** The first of the words, and a little of what stands around it. */
  readonly excerpt: string;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** Cases that were looked at. */
  readonly searched: number;
  /** Of these, the ones that could not be read. */
  readonly unread: number;
  readonly stopped: boolean;
}

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

/** What became of one file that was handed in. */
export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly fileName: string;
      readonly caseId: string;
      /** How much our reading of it is not sure of. */
      readonly doubts: number;
    }
  | { readonly kind: 'known'; readonly fileName: string; readonly caseId: string }
  | { readonly kind: 'failed'; readonly fileName: string; readonly error: AppError };

/** Told apart because the advice differs. */
export const UNREADABLE_FORMATS = [
  'folder',
  'image',
  'ofd',
  'rtf',
  'xls',
  'presentation',
  'archive',
  'unknown',
] as const;
export type UnreadableFormat = (typeof UNREADABLE_FORMATS)[number];

/** What can go wrong and is told to the user; the words are in the catalogue. */
export type AppError =
  /** What it is instead of a readable format. */
  | { readonly kind: 'unsupportedFile'; readonly format: UnreadableFormat }
  /** A PDF of pictures: its pages have no text. */
  | { readonly kind: 'scannedPdf' }
  /** Wants a password, or its content is encrypted. */
  | { readonly kind: 'encryptedFile' }
  /** It says that it is of this format, but cannot be read as one. */
  | { readonly kind: 'damagedFile'; readonly format: SourceFormat }
  | { readonly kind: 'tooManyPages'; readonly limit: number }
  /** A packed file (docx, xlsx, odt) that unpacks to more than a document can be. */
  | { readonly kind: 'unpackedTooLarge'; readonly limitMb: number }
  | { readonly kind: 'emptyFile' }
  /** A document of pictures alone, but for what stands at the edges of its pages. */
  | { readonly kind: 'onlyPictures' }
  | { readonly kind: 'fileTooLarge'; readonly limitMb: number }
  | { readonly kind: 'undecodableText' }
  /** More than these characters, or paragraphs and cells: not a report. */
  | { readonly kind: 'documentTooLong'; readonly characters: number; readonly parts: number }
  | { readonly kind: 'unreadableFile'; readonly code: string }
  | { readonly kind: 'readerFailed' }
  | { readonly kind: 'readerTimeout'; readonly seconds: number }
  | { readonly kind: 'caseNotFound' }
  | { readonly kind: 'caseDamaged' }
  /** Of another unit or year than the case, so that it cannot be a new version of it. */
  | { readonly kind: 'otherReport' }
  /** The very file that the case is about. */
  | { readonly kind: 'sameFile' }
  /** A case file (.gouji) that is not what this program writes, or has been changed. */
  | { readonly kind: 'bundleDamaged' }
  /** A case file of a newer version of the program. */
  | { readonly kind: 'bundleNewer' }
  /** A case whose versions together, or whose events, are more than one file may hold. */
  | { readonly kind: 'bundleTooLarge'; readonly limitMb: number; readonly eventsMb: number }
  /** What would have been written could not have been read again. */
  | { readonly kind: 'caseNotWritten' }
  /** There is a case of this report already; it was left as it is. */
  | { readonly kind: 'caseExists' }
  /** A second reader's judgements, and no case is open that they could belong to. */
  | { readonly kind: 'readingNeedsCase' }
  /** A case file, where a report or a second reader's judgements are wanted. */
  | { readonly kind: 'notAReading' }
  /** Judgements of another file than the one that the case is about now. */
  | { readonly kind: 'otherReading' }
  | { readonly kind: 'readingKnown' }
  /** A second reader's judgements, made in a case that held the first ones. */
  | { readonly kind: 'readingNotIndependent' }
  /** Written by a newer version of the program. */
  | { readonly kind: 'caseNewer' }
  /** A deleted case cannot come back where the same report has been imported again. */
  | { readonly kind: 'caseThere' }
  | { readonly kind: 'caseNotDamaged' }
  /** Not sound, not whole, or not of this case. */
  | { readonly kind: 'backupUnusable' }
  /** What is kept of the cases could not be read; the code is the system's. */
  | { readonly kind: 'readFailed'; readonly code: string }
  | { readonly kind: 'nothingToUndo' }
  | { readonly kind: 'nothingToRedo' }
  | { readonly kind: 'saveFailed'; readonly code: string }
  | { readonly kind: 'wrongPassword' }
  /** What the password is checked by cannot be read. */
  | { readonly kind: 'vaultDamaged' }
  | { readonly kind: 'noIdentity' }
  /** There is one, but its passphrase has not been given. */
  | { readonly kind: 'identityLocked' }
  | { readonly kind: 'wrongPassphrase' }
  | { readonly kind: 'badCertificateFile' }
  | { readonly kind: 'certificateNotValidNow' }
  | { readonly kind: 'exportFailed' }
  /** The user did not want to wait for it any longer. */
  | { readonly kind: 'stopped' }
  /** The roster's file is not what this program wrote. */
  | { readonly kind: 'rosterDamaged' }
  | { readonly kind: 'invalidCall' };

/** The inspector's signing identity; the key itself never leaves the main process. */
export interface IdentityInfo {
  readonly name: string;
  readonly organization: string;
  /** SHA-256 of the certificate, lower-case hex. */
  readonly fingerprint: string;
  /** `created` on this machine (self-signed) or `imported` from a .p12/.pfx. */
  readonly origin: 'created' | 'imported';
  /** ISO 8601. */
  readonly validUntil: string;
  readonly unlocked: boolean;
}

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** The size of type, in per cent. */
export const TEXT_SIZES = [100, 125, 150] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How the panes of a review share the window: parts of its width, and of the panel's height. */
export interface PaneShares {
  readonly source: number;
  readonly panel: number;
  /** The list's part of the panel; `null` where it takes what it needs. */
  readonly list: number | null;
}

/** How an inspector likes to judge. */
export interface JudgingSettings {
  /** After a decision the next open finding is chosen by itself. */
  readonly nextAfterDecision: boolean;
  readonly templates: TemplateChanges;
}

export interface Settings {
  readonly lang: Lang;
  /** Stands in each event as «who». */
  readonly inspector: string;
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly panes: PaneShares;
  readonly caseList: CaseListView;
  readonly judging: JudgingSettings;
}

/** How the window looks and helps until somebody changes it. */
export const DEFAULT_LOOK: Omit<Settings, 'lang' | 'inspector'> = {
  theme: 'system',
  textSize: 100,
  panes: { source: 0.3, panel: 0.28, list: null },
  caseList: ALL_CASES,
  judging: { nextAfterDecision: true, templates: NO_TEMPLATE_CHANGES },
};

/** The password over the cases: there is none, it is to be given, or it has been given. */
export const VAULT_STATES = ['off', 'locked', 'open'] as const;
export type VaultState = (typeof VAULT_STATES)[number];

export interface ExportedPdf {
  readonly path: string;
  readonly sha256: string;
  readonly signed: boolean;
}
