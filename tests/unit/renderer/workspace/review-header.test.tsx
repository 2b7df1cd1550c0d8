import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ReviewHeader } from '../../../../renderer/features/workspace/review-header';
import type { CaseEvent } from '../../../../shared/casefile/event';
import { fold } from '../../../../shared/casefile/fold';
import type { OwnFinding } from '../../../../shared/casefile/state';
import type { CaseView } from '../../../../shared/contract/case-view';
import { caseView } from '../../builders/case-view';
import { add, eventsOf, undo } from '../../shared/casefile/events';
import { ReviewAround } from './review-around';

const nothing = (): void => undefined;
const acts = {
  onBack: nothing,
  onUndo: nothing,
  onRedo: nothing,
  onExport: nothing,
  onNextUnfinished: nothing,
  onSettings: nothing,
  onHelp: nothing,
  onExportCase: nothing,
  onChooseHandIn: nothing,
};

function header(change: Partial<CaseView>): Element {
  const place = document.createElement('div');
  place.innerHTML = renderToStaticMarkup(
    <ReviewAround view={{ ...caseView(), ...change }}>
      <ReviewHeader {...acts} saving="idle" />
    </ReviewAround>,
  );
  return place;
}

const lastYearLine = (lastYear: CaseView['lastYear']): Element | null =>
  header({ lastYear }).querySelector('[data-testid="last-year"]');

describe('the line over a review', () => {
  it('says which report of last year it was compared with, or that there is none', () => {
    const [unit, fileName] = ['开江县人民政府', '开江2020.docx'];
    const compared = lastYearLine({ caseId: 'c'.repeat(32), unit, year: 2020, fileName });
    expect(compared?.textContent).toBe('与2020年报告比较');
    expect(compared?.getAttribute('title')).toContain(`${unit} 2020年（${fileName}）`);
    expect(lastYearLine(null)?.textContent).toBe('未载入上年报告');
  });

  it('says that the case is in review again after an act on a closed one, until the next act', () => {
    const closed = eventsOf({ type: 'closeCase', outcome: 'done' });
    const again = add(closed, { type: 'confirmFinding', findingId: 'a' });
    const mark = (events: readonly CaseEvent[]): string | null | undefined =>
      header({ events, state: fold(events) }).querySelector('[data-testid="reopened"]')
        ?.textContent;
    expect(mark(closed)).toBeUndefined();
    expect(mark(again)).toBe('已记入，案卷回到审核中');
    expect(mark(undo(again))).toBeUndefined();
    expect(mark(add(again, { type: 'confirmFinding', findingId: 'b' }))).toBeUndefined();
  });

  it('says that nothing was found only where the inspector has found nothing either', () => {
    const { audit, state } = caseView();
    const none = { ...audit, findings: [] };
    const own: OwnFinding = {
      ...{ id: 'own', who: '李慧敏', at: '2022-03-01T01:00:00.000Z', text: '缺收费情况' },
      ...{ kind: 'missing', severity: 'error', advice: '', arithmetic: '', anchors: [] },
    };
    const stateOf = (ownFindings: readonly OwnFinding[]): string | null | undefined =>
      header({ audit: none, state: { ...state, ownFindings } }).querySelector('.state')
        ?.textContent;
    expect(stateOf([])).toBe('未发现问题');
    expect(stateOf([own])).toBe('已全部处理');
  });
});
