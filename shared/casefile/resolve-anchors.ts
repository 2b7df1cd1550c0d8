import { cellAt, type AnnualReport } from '../report/annual-report';
import type { CellAnchor } from './anchor';
import type { Anchor } from './event';
import { resolveAnchor } from './resolve-anchor';
import type { CaseState } from './state';

/** What became of an anchor in the report as it now reads; `anchor` is where it stands now. */
export type AnchorState =
  | { readonly state: 'placed' | 'moved'; readonly anchor: Anchor }
  | { readonly state: 'lost'; readonly anchor: null };

/** By the id of an annotation or own finding: what became of each of its places, in their order. */
export type AnchorStates = Readonly<Record<string, readonly AnchorState[]>>;

const LOST: AnchorState = { state: 'lost', anchor: null };

/**
 * A cell is found by its name; with another number in it, the words about it are about what is no more. So are those
 * about a cell that the document no longer has, and about a missing one that is there now, unless an inspector put it there.
 */
function cellState(report: AnnualReport, anchor: CellAnchor): AnchorState {
  const cell = cellAt(report, anchor);
  const wasRead = cell !== null && cell.readAs !== null;
  if (anchor.absent) return wasRead ? LOST : { state: 'placed', anchor };
  if (cell === null) return LOST;
  if (anchor.value === undefined) return { state: 'placed', anchor };
  const numbers = [cell.value, ...(cell.readAs ? [cell.readAs.value] : [])];
  return numbers.includes(anchor.value) ? { state: 'placed', anchor } : LOST;
}

function stateOf(report: AnnualReport, anchor: Anchor): AnchorState {
  if (anchor.kind === 'cell') return cellState(report, anchor);
  const found = resolveAnchor(report.text, anchor);
  if (found.state === 'lost') return LOST;
  return { state: found.state, anchor: { ...anchor, span: found.span } };
}

/** Where everything that an inspector has fixed at a place of the report stands now. */
export function resolveAnchors(
  report: AnnualReport,
  { annotations, ownFindings }: Pick<CaseState, 'annotations' | 'ownFindings'>,
): AnchorStates {
  const fixed = [
    ...annotations.map(({ id, anchor }) => ({ id, anchors: [anchor] })),
    ...ownFindings.map(({ id, anchors }) => ({ id, anchors })),
  ];
  return Object.fromEntries(
    fixed.map(({ id, anchors }) => [id, anchors.map((each) => stateOf(report, each))]),
  );
}
