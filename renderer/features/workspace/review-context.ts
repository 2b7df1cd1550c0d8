import { createContext, useContext } from 'react';
import { assert } from '../../../shared/lib/assert';
import type { Act, Anchor } from '../../../shared/casefile/event';
import type { CaseView } from '../../../shared/contract/case-view';
import type { JudgingSettings } from '../../../shared/contract/settings';
import type { CellRef } from '../../../shared/report/annual-report';
import type { CaseIndex } from './case-index';
import type { SourceCellRef } from './placing/source-lines';
import type { FindingFilter } from './listed-findings';
import type { Picked } from './picked';
import type { Selection } from './selection';

export type ListId =
  | 'findings'
  | 'doubts'
  | 'annotations'
  | 'corrections'
  | 'checks'
  | 'numbers'
  | 'versions'
  | 'readings';

/** What is being written. */
export type Form =
  | { readonly kind: 'dismiss'; readonly findingId: string }
  | { readonly kind: 'question'; readonly findingId: string }
  | { readonly kind: 'comment'; readonly findingId: string }
  | { readonly kind: 'annotate'; readonly anchor: Anchor }
  | { readonly kind: 'editAnnotation'; readonly annotationId: string }
  /** A finding of the inspector's own, about these places. */
  | { readonly kind: 'ownFinding'; readonly anchors: readonly Anchor[] }
  | { readonly kind: 'editOwnFinding'; readonly ownFindingId: string }
  | { readonly kind: 'correct'; readonly ref: CellRef }
  | { readonly kind: 'close' }
  | { readonly kind: 'place'; readonly at: SourceCellRef };

/** The state of the review's view but for what is chosen (`choosing.ts`); the case itself is `view`. */
export interface Review {
  readonly view: CaseView;
  readonly index: CaseIndex;
  /** The chain of events is broken: nothing can be done to the case. */
  readonly readOnly: boolean;
  readonly choose: (selection: Selection | null) => void;
  readonly showPlace: (place: number) => void;
  readonly list: ListId;
  readonly setList: (list: ListId) => void;
  /** What the list of findings is narrowed to. */
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  /** Numbers that are selected to be reckoned with, in the order in which they were. */
  readonly picked: readonly Picked[];
  /** Selects one more or takes it away; with `extend` the cells from the last one to it. */
  readonly pick: (each: Picked, extend: boolean) => void;
  readonly clearPicked: () => void;
  readonly judging: JudgingSettings;
  readonly form: Form | null;
  /** Does not replace a form with something written in it. */
  readonly openForm: (form: Form) => void;
  readonly closeForm: () => void;
  /** Closes the form, but asks first (`leaving`) where something is written in it. */
  readonly leaveForm: () => void;
  readonly leaving: boolean;
  readonly stayInForm: () => void;
  /** Told by the form whether something is written in it. */
  readonly setWritten: (written: boolean) => void;
  readonly act: (act: Act) => Promise<boolean>;
}

export const ReviewContext = createContext<Review | null>(null);

export function useReview(): Review {
  const review = useContext(ReviewContext);
  assert(review, 'a part of the review stands outside of it');
  return review;
}
