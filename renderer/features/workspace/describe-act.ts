import { knownFinding } from '../../../shared/audit/known-finding';
import type { Act, CaseEvent } from '../../../shared/casefile/event';
import type { CaseView } from '../../../shared/contract/case-view';
import { deskMessages } from '../../../shared/i18n/desk';
import type { CellRef } from '../../../shared/report/annual-report';
import type { Words } from '../../ui/words';
import { idOf } from './placing/form-lines';
import { placementLabel, placementSource } from './placing/line-words';
import { cellTitle } from './tables/cell-words';

const LENGTH = 16;
const shorten = (text: string): string =>
  text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text;

/** What was done to a line: put at one of the form, or left out. */
function placementWords(
  t: Words,
  act: Extract<Act, { placement: unknown }>,
  view: CaseView,
): string {
  const { placement } = act;
  const placed = act.type === 'placeLine';
  if (idOf(placement) === null) {
    const message = placed ? deskMessages.actPlaceNowhere : deskMessages.actUnplaceNowhere;
    return t(message, { what: placementSource(t, placement, view) });
  }
  const message = placed ? deskMessages.actPlace : deskMessages.actUnplace;
  return t(message, { what: shorten(placementLabel(t, placement, view)) });
}

type CellAct = Extract<Act, { type: 'correctCell' | 'correctCells' | 'restoreCell' }>;

/** What was done to a cell, or to the first of several. */
function cellWords(t: Words, act: CellAct, view: CaseView): string {
  const cells: readonly CellRef[] = act.type === 'correctCells' ? act.cells : [act];
  return cells
    .slice(0, 1)
    .map((ref) => ({ cell: cellTitle(t, ref, view.report.tables[ref.table].form) }))
    .map((first) => {
      if (act.type === 'restoreCell') return t(deskMessages.actRestore, first);
      return act.type === 'correctCell'
        ? t(deskMessages.actCorrect, first)
        : t(deskMessages.actCorrectSeveral, { ...first, count: cells.length });
    })
    .join('');
}

/** What a finding says, or said in the version before; its id where it is no longer found. */
function findingWords(t: Words, id: string, view: CaseView): string {
  const found = knownFinding(view, id);
  return found ? shorten(t.of(found.message)) : id;
}

function actWords(t: Words, act: Act, view: CaseView): string {
  const finding = (id: string): { what: string } => ({ what: findingWords(t, id, view) });
  switch (act.type) {
    case 'confirmFinding':
      return t(deskMessages.actConfirm, finding(act.findingId));
    case 'dismissFinding':
      return t(deskMessages.actDismiss, finding(act.findingId));
    case 'questionFinding':
      return t(deskMessages.actQuestion, finding(act.findingId));
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
    case 'addOwnFinding':
      return t(deskMessages.actAddOwn, { what: shorten(act.text) });
    case 'editOwnFinding':
      return t(deskMessages.actEditOwn, { what: shorten(act.text) });
    case 'removeOwnFinding':
      return t(deskMessages.actRemoveOwn);
    case 'correctCell':
    case 'correctCells':
    case 'restoreCell':
      return cellWords(t, act, view);
    case 'placeLine':
    case 'unplaceLine':
      return placementWords(t, act, view);
    case 'closeCase':
      return t(act.outcome === 'done' ? deskMessages.actCloseDone : deskMessages.actCloseToCorrect);
    case 'reopenCase':
      return t(deskMessages.actReopenCase);
  }
}

/** Of what the program records by itself, what can be undone. */
function recordedWords(t: Words, act: CaseEvent['act']): string | null {
  if (act.type === 'replaceFile') return t(deskMessages.actReplaceFile, { name: act.file.name });
  if (act.type === 'addSecondReading')
    return t(deskMessages.actSecondReading, { who: act.reading.who });
  return null;
}

const isAct = (act: CaseEvent['act']): act is Act =>
  act.type !== 'importFile' &&
  act.type !== 'replaceFile' &&
  act.type !== 'addSecondReading' &&
  act.type !== 'undo' &&
  act.type !== 'redo' &&
  act.type !== 'exportPdf' &&
  act.type !== 'restoreBackup';

/** What undoing or redoing an event would touch; `null` where there is no such event. */
export function describeEvent(t: Words, view: CaseView, seq: number | null): string | null {
  const event = seq === null ? undefined : view.events.find((each) => each.seq === seq);
  if (!event) return null;
  return isAct(event.act) ? actWords(t, event.act, view) : recordedWords(t, event.act);
}
