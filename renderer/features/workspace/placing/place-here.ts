import { useChoice, usePlaces, type Choice } from '../choosing';
import type { Place } from '../place';
import { useReview, type Review } from '../review-context';
import { selectedSpan } from '../source/text-selection';
import { lineOf, sourceCellAt, tableBlock, type SourceCellRef } from './source-lines';

type Chosen = Pick<Review, 'view'> &
  Pick<Choice, 'selection' | 'focus'> & { readonly places: readonly Place[] };

/** The cell of the source that is chosen, or the first that the chosen thing stands in. */
export function chosenSourceCell(chosen: Chosen): SourceCellRef | null {
  const { view, selection, places, focus } = chosen;
  if (selection?.kind === 'sourceCell') {
    const { block, cell } = selection;
    return { block, cell };
  }
  if (selection?.kind === 'placement') {
    const { kind, block, line } = selection.placement;
    const cells = tableBlock(view.document, block)?.cells ?? [];
    const cell = cells.findIndex((each) => lineOf(each, kind) === line);
    return cell < 0 ? null : { block, cell };
  }
  const looked = focus.place === 'first' ? undefined : places[focus.place];
  const [first] = [...(looked ? [looked] : []), ...places].flatMap(
    (place) => sourceCellAt(view, place) ?? [],
  );
  return first ?? null;
}

export function useChosenSourceCell(): SourceCellRef | null {
  const { view } = useReview();
  const choice = useChoice();
  const places = usePlaces();
  return chosenSourceCell({ view, ...choice, places });
}

/** The cell of a table of the source that has the focus. */
function focusedCell(pane: Element): SourceCellRef | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !pane.contains(focused)) return null;
  const at = focused.dataset['source'];
  const [block, cell] = (at ?? '').split(':').map(Number);
  return at === undefined || block === undefined || cell === undefined ? null : { block, cell };
}

/** What would be placed: the place of what is chosen, as the button beside it does; else a focused or selected cell. */
export function placeHere(chosen: Chosen, pane: Element | null): SourceCellRef | null {
  const cell = chosenSourceCell(chosen);
  if (cell || !pane) return cell;
  const { view } = chosen;
  const span = selectedSpan(pane, view.document.text);
  const selected = span && sourceCellAt(view, { kind: 'text', span });
  return focusedCell(pane) ?? selected;
}
