import type { VersionChange } from '../../../shared/audit/compare-versions';
import type { Anchor } from '../../../shared/casefile/event';
import type { ReadingItem } from '../../../shared/casefile/second-reading';
import { standingAnchors } from '../../../shared/casefile/standing-anchors';
import type { CaseView } from '../../../shared/contract/case-view';
import type { Span } from '../../../shared/document/source-document';
import type { CellRef, ParseIssue } from '../../../shared/report/annual-report';
import { samePlace, type Placement } from '../../../shared/report/placement';
import type { Evidence } from '../../../shared/rules/rule';
import { unreachable } from '../../../shared/lib/assert';
import type { Listed } from './listed-findings';
import type { Place } from './place';
import { placesOfLine, sourceCell, type SourceCellRef } from './placing/source-lines';

/** The one thing that is chosen in a review; both panes mark it and the detail shows it. */
export type Selection =
  | { readonly kind: 'finding'; readonly findingId: string }
  /** A finding that the inspector made. */
  | { readonly kind: 'ownFinding'; readonly ownFindingId: string }
  | { readonly kind: 'cell'; readonly ref: CellRef }
  | { readonly kind: 'number'; readonly fact: number }
  | { readonly kind: 'verdict'; readonly ruleId: string; readonly caseKey: string }
  | { readonly kind: 'doubt'; readonly index: number }
  | { readonly kind: 'annotation'; readonly annotationId: string }
  | { readonly kind: 'unread'; readonly index: number }
  /** A cell of the document's own tables that no statutory cell was read from. */
  | ({ readonly kind: 'sourceCell' } & SourceCellRef)
  | { readonly kind: 'placement'; readonly placement: Placement }
  /** A finding of the version before, or one that is new since. */
  | { readonly kind: 'change'; readonly findingId: string }
  /** `at` counts in the items of the second reading whose last hash is `head`. */
  | { readonly kind: 'reading'; readonly head: string; readonly at: number };

export const selectionOf = ({ kind, id }: Pick<Listed, 'kind' | 'id'>): Selection =>
  kind === 'own' ? { kind: 'ownFinding', ownFindingId: id } : { kind: 'finding', findingId: id };

/** The id of the finding that is chosen, of the program or an own one. */
export function findingIdOf(selection: Selection | null): string | null {
  if (selection?.kind === 'finding') return selection.findingId;
  return selection?.kind === 'ownFinding' ? selection.ownFindingId : null;
}

/** `null` for a cell of last year's report, which is not on the screen. */
export function placeOf(evidence: Evidence): Place | null {
  if (evidence.kind === 'text') return { kind: 'text', span: evidence.span };
  if (evidence.lastYear) return null;
  const { table, row, column } = evidence;
  return { kind: 'cell', ref: { table, row, column } };
}

const placesOfEvidence = (evidence: readonly Evidence[]): readonly Place[] =>
  evidence.map(placeOf).filter((place) => place !== null);

/** Nothing of an empty span can be marked. */
const textPlace = (span: Span | null | undefined): readonly Place[] =>
  span && span[0] < span[1] ? [{ kind: 'text', span }] : [];

/** The words that it is about, and the cells of the form, so that both sides show them. */
const placesOfDoubt = ({ span, cells = [] }: ParseIssue): readonly Place[] => [
  ...textPlace(span),
  ...cells.map(({ table, row, column }): Place => ({ kind: 'cell', ref: { table, row, column } })),
];

const placeOfAnchor = (anchor: Anchor): Place =>
  anchor.kind === 'text' ? { kind: 'text', span: anchor.span } : { kind: 'cell', ref: anchor };

const placesOfAnchors = ({ anchors }: CaseView, id: string): readonly Place[] =>
  standingAnchors(anchors, id).map(placeOfAnchor);

/** None where it was taken back. */
function placesOfPlacement(view: CaseView, placement: Placement): readonly Place[] {
  const stands = view.state.placements.some((each) => samePlace(each.placement, placement));
  return stands ? placesOfLine(view, placement) : [];
}

function placesOfFinding(view: CaseView, findingId: string): readonly Place[] {
  const finding = view.audit.findings.find((each) => each.id === findingId);
  return placesOfEvidence(finding?.evidence ?? []);
}

/** What became of a finding since the version before. */
export const changeOf = ({ comparison }: CaseView, findingId: string): VersionChange | undefined =>
  comparison?.changes?.find(({ finding }) => finding.id === findingId);

export const readingItem = (
  { readings }: CaseView,
  { head, at }: Extract<Selection, { kind: 'reading' }>,
): ReadingItem | undefined => readings.find((each) => each.head === head)?.items[at];

/** A second reader has marked the same file, so that the places are those of this report. */
function placesOfReading(view: CaseView, item: ReadingItem | undefined): readonly Place[] {
  if (!item) return [];
  return 'own' in item
    ? item.own.anchors.map(placeOfAnchor)
    : placesOfFinding(view, item.findingId);
}

function placesOfVerdict(
  { audit }: CaseView,
  { ruleId, caseKey }: Extract<Selection, { kind: 'verdict' }>,
): readonly Place[] {
  const found = audit.verdicts.find((each) => each.ruleId === ruleId && each.caseKey === caseKey);
  return placesOfEvidence(found?.evidence ?? []);
}

/** Where the chosen thing stands, in the order of its evidence. Empty where it has no place. */
export function placesOf(selection: Selection | null, view: CaseView): readonly Place[] {
  if (selection === null) return [];
  switch (selection.kind) {
    case 'finding':
      return placesOfFinding(view, selection.findingId);
    case 'change': {
      const now = changeOf(view, selection.findingId)?.now ?? null;
      return now === null ? [] : placesOfFinding(view, now);
    }
    case 'reading':
      return placesOfReading(view, readingItem(view, selection));
    case 'ownFinding':
      return placesOfAnchors(view, selection.ownFindingId);
    case 'cell':
      return [{ kind: 'cell', ref: selection.ref }];
    case 'number': {
      const fact = view.report.facts[selection.fact];
      return fact ? [{ kind: 'text', span: fact.span }] : [];
    }
    case 'verdict':
      return placesOfVerdict(view, selection);
    case 'doubt': {
      const issue = view.report.issues[selection.index];
      return issue ? placesOfDoubt(issue) : [];
    }
    case 'annotation':
      return placesOfAnchors(view, selection.annotationId);
    case 'unread':
      return textPlace(view.report.unread[selection.index]?.span);
    case 'sourceCell':
      return textPlace(sourceCell(view.document, selection)?.span);
    case 'placement':
      return placesOfPlacement(view, selection.placement);
    default:
      return unreachable(selection);
  }
}

/** The doubt before or after the chosen one; where none is chosen, the first or last. `null` past the ends. */
export function stepDoubt(
  view: CaseView,
  selection: Selection | null,
  step: 1 | -1,
): Selection | null {
  const { length } = view.report.issues;
  const at = selection?.kind === 'doubt' ? selection.index + step : step === 1 ? 0 : length - 1;
  return at >= 0 && at < length ? { kind: 'doubt', index: at } : null;
}
