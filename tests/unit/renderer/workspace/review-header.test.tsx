import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ReviewHeader } from '../../../../renderer/features/workspace/review-header';
import type { CaseView } from '../../../../shared/contract/view';
import { caseView } from '../../builders/case-view';
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

function lastYearLine(lastYear: CaseView['lastYear']): Element | null {
  const place = document.createElement('div');
  place.innerHTML = renderToStaticMarkup(
    <ReviewAround view={{ ...caseView(), lastYear }}>
      <ReviewHeader {...acts} saving="idle" />
    </ReviewAround>,
  );
  return place.querySelector('[data-testid="last-year"]');
}

describe('the line over a review', () => {
  it('says which report of last year it was compared with, or that there is none', () => {
    const [unit, fileName] = ['开江县人民政府', '开江2020.docx'];
    const compared = lastYearLine({ caseId: 'c'.repeat(32), unit, year: 2020, fileName });
    expect(compared?.textContent).toBe('与2020年报告比较');
    expect(compared?.getAttribute('title')).toContain(`${unit} 2020年（${fileName}）`);
    expect(lastYearLine(null)?.textContent).toBe('未载入上年报告');
  });
});
