import type { CaseView } from '../../../../shared/contract/case-view';
import { deskMessages } from '../../../../shared/i18n/desk';
import { formTable } from '../../../../shared/report/forms';
import type { Placement } from '../../../../shared/report/placement';
import type { Words } from '../../../ui/words';
import { tableNumber } from '../cell-key';
import { idOf, type FormLineChoice } from './form-lines';
import { sourceTableNumber, type Axis } from './source-lines';

type Line = Pick<FormLineChoice, 'table' | 'id'>;

const noneOf = (axis: Axis) =>
  axis === 'row' ? deskMessages.placeNotRow : deskMessages.placeNotColumn;

/** The statutory words of a row or column; that it is none of the table's. */
function formLineLabel(t: Words, { table, id }: Line, axis: Axis, view: CaseView): string {
  const { rows, columns } = formTable(table, view.report.tables[table].form);
  const found = (axis === 'row' ? rows : columns).find((each) => each.id === id);
  return found ? t.of(found.label) : (id ?? t(noneOf(axis)));
}

/** 表三 · the statutory words of a row or column. */
export const formLineTitle = (t: Words, line: Line, axis: Axis, view: CaseView): string =>
  line.id === null
    ? t(noneOf(axis))
    : t(deskMessages.lineOfForm, {
        number: tableNumber(line.table),
        line: formLineLabel(t, line, axis, view),
      });

export const placementLabel = (t: Words, placement: Placement, view: CaseView): string =>
  formLineLabel(t, { table: placement.table, id: idOf(placement) }, placement.kind, view);

/** Tables and lines are counted from 1, as a reader counts them. */
export const sourceLineTitle = (
  t: Words,
  { block, line, axis }: { readonly block: number; readonly line: number; readonly axis: Axis },
  view: CaseView,
): string =>
  t(axis === 'row' ? deskMessages.sourceRowOf : deskMessages.sourceColumnOf, {
    table: sourceTableNumber(view.document, block),
    line: line + 1,
  });

export const placementSource = (t: Words, { kind, block, line }: Placement, view: CaseView) =>
  sourceLineTitle(t, { block, line, axis: kind }, view);

export const placementTarget = (t: Words, placement: Placement, view: CaseView): string =>
  formLineTitle(t, { table: placement.table, id: idOf(placement) }, placement.kind, view);
