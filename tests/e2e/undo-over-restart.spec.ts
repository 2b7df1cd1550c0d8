import type { Act } from '../../shared/casefile/event';
import type { CaseState } from '../../shared/casefile/state';
import type { CaseView } from '../../shared/contract/case-view';
import { expect, test, type RunningApp } from './app';
import { ReviewPage } from './review-page';

const cell = { table: 'applications', row: 'granted', column: 'total' } as const;
const anchor = { kind: 'cell', ...cell } as const;

/** Every kind of act, each about what those before it made. */
function actsOn(view: CaseView): readonly Act[] {
  const findingId = view.audit.findings[0]?.id ?? '';
  const block = view.report.tables.applications.cells['granted']?.['total']?.block ?? -1;
  const line = { kind: 'row', table: 'applications', block, line: 5 } as const;
  const placement = { ...line, row: 'granted' } as const;
  const words = { kind: 'data', severity: 'error', text: '不符', advice: '请更正' } as const;
  const ownFindingId = 'own';
  const acts = {
    confirmFinding: { type: 'confirmFinding', findingId },
    dismissFinding: { type: 'dismissFinding', findingId, reason: '口径不同' },
    questionFinding: { type: 'questionFinding', findingId, question: '请说明' },
    reopenFinding: { type: 'reopenFinding', findingId },
    commentFinding: { type: 'commentFinding', findingId, commentId: 'c', text: '已电话核实' },
    annotate: { type: 'annotate', annotationId: 'a', anchor, text: '核对台账' },
    editAnnotation: { type: 'editAnnotation', annotationId: 'a', text: '已核对台账' },
    removeAnnotation: { type: 'removeAnnotation', annotationId: 'a' },
    addOwnFinding: {
      type: 'addOwnFinding',
      ownFindingId,
      ...words,
      arithmetic: '1 + 2 = 3',
      anchors: [anchor],
    },
    editOwnFinding: { type: 'editOwnFinding', ownFindingId, ...words, text: '改' },
    removeOwnFinding: { type: 'removeOwnFinding', ownFindingId },
    correctCell: { type: 'correctCell', ...cell, value: 13, note: '' },
    correctCells: { type: 'correctCells', cells: [{ ...cell, value: 14 }], note: '' },
    restoreCell: { type: 'restoreCell', ...cell },
    placeLine: { type: 'placeLine', placement, note: '' },
    unplaceLine: { type: 'unplaceLine', placement },
    closeCase: { type: 'closeCase', outcome: 'done' },
    reopenCase: { type: 'reopenCase' },
  } as const satisfies { readonly [T in Act['type']]: Extract<Act, { type: T }> };
  return Object.values(acts);
}

async function opened(running: RunningApp, caseId: string): Promise<CaseView> {
  const answer = await running.call('openCase', { caseId });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

const contentOf = ({ state }: CaseView): CaseState => ({ ...state, undoSeq: null, redoSeq: null });

async function openCase(running: RunningApp): Promise<ReviewPage> {
  const desk = new ReviewPage(running.page);
  await desk.by('case-row').first().click();
  await desk.source.waitFor();
  return desk;
}

test('every kind of act is undone and redone after the program was closed', async ({ launch }) => {
  test.setTimeout(240_000);
  const first = await launch();
  const caseId = await first.importSample();
  const states = [contentOf(await opened(first, caseId))];
  for (const act of actsOn(await opened(first, caseId))) {
    const answer = await first.call('act', { caseId, act });
    expect(answer.ok, act.type).toBe(true);
    states.push(contentOf(await opened(first, caseId)));
  }
  await first.close();

  const second = await launch();
  const undoing = await openCase(second);
  for (let at = states.length - 2; at >= 0; at -= 1) {
    await undoing.undo();
    await expect.poll(async () => contentOf(await opened(second, caseId))).toEqual(states[at]);
  }
  await expect(undoing.by('undo')).toBeDisabled();
  await second.close();

  const third = await launch();
  const redoing = await openCase(third);
  for (let at = 1; at < states.length; at += 1) {
    await redoing.redo();
    await expect.poll(async () => contentOf(await opened(third, caseId))).toEqual(states[at]);
  }
  await expect(redoing.by('redo')).toBeDisabled();
});
