import type { Act, CaseEvent } from '../../../shared/casefile/event';
import type { CaseView } from '../../../shared/contract/view';
import { deskMessages } from '../../../shared/i18n/desk';
import type { CellRef } from '../../../shared/report/annual-report';
import { formTable } from '../../../shared/report/forms';
import type { Placement } from '../../../shared/report/placement';
import type { Words } from '../../ui/words';
import { cellTitle } from './tables/cell-words';

const LENGTH = 16;
const shorten = (text: string): string =>
  text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text;

/** The line of the form where it was put; where it is none, the number of the line in its table. */
function placementTitle(t: Words, placement: Placement, view: CaseView): string {
  const { rows, columns } = formTable(placement.table, view.report.tables[placement.table].form);
  const id = placement.kind === 'row' ? placement.row : placement.column;
  const line = (placement.kind === 'row' ? rows : columns).find((each) => each.id === id);
  return line ? shorten(t.of(line.label)) : String(placement.line + 1);
}

function actWords(t: Words, act: Act, view: CaseView): string {
  const finding = (id: string): { what: string } => {
    const found = view.audit.findings.find((each) => each.id === id);
    return { what: found ? shorten(t.of(found.message)) : id };
  };
  const cell = (ref: CellRef): { cell: string } => ({
    cell: cellTitle(t, ref, view.report.tables[ref.table].form),
  });
  switch (act.type) {
    case 'confirmFinding':
      return t(deskMessages.actConfirm, finding(act.findingId));
    case 'dismissFinding':
      return t(deskMessages.actDismiss, finding(act.findingId));
    case 'reopenFinding':
      return t(deskMessages.actReopen, finding(act.findingId));
    case 'commentFinding':
      return t(deskMessages.actComment, { what: shorten(act.text) });
    case 'annotate':
      return t(deskMessages.actAnnotate, { what: shorten(act.text) });
    case 'editAnnotation':
      return t(deskMessages.actEditAnnotation, { what: shorten(act.text) });
    case 'removeAnnotation':
      return t(deskMessages.actRemoveAnnotation);
    case 'correctCell':
      return t(deskMessages.actCorrect, cell(act));
    case 'restoreCell':
      return t(deskMessages.actRestore, cell(act));
    case 'placeLine':
      return t(deskMessages.actPlace, { what: placementTitle(t, act.placement, view) });
    case 'unplaceLine':
      return t(deskMessages.actUnplace, { what: placementTitle(t, act.placement, view) });
  }
}

const isAct = (act: CaseEvent['act']): act is Act =>
  act.type !== 'importFile' &&
  act.type !== 'undo' &&
  act.type !== 'redo' &&
  act.type !== 'exportPdf';

/** What undoing or redoing an event would touch; `null` where there is no such event. */
export function describeEvent(t: Words, view: CaseView, seq: number | null): string | null {
  const event = seq === null ? undefined : view.events.find((each) => each.seq === seq);
  return event && isAct(event.act) ? actWords(t, event.act, view) : null;
}
