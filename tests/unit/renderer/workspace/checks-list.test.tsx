import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { ChecksList } from '../../../../renderer/features/workspace/panel/checks-list';
import { NumberDetail } from '../../../../renderer/features/workspace/panel/number-detail';
import type { CaseView } from '../../../../shared/contract/case-view';
import { textAt } from '../../../../shared/document/source-document';
import type { FactScope } from '../../../../shared/report/annual-report';
import { caseView } from '../../builders/case-view';
import { ReviewAround } from './review-around';

const sample = caseView();
const [first, second, third, ...others] = sample.audit.checks;
if (!first || !second || !third) throw new Error('three rules at least');
const counts = { passed: 0, failed: 0, unverifiable: 0 };

/** Five rules: with nothing to look at, passed, unverifiable, failed, nothing to look at. */
const view: CaseView = {
  ...sample,
  audit: {
    ...sample.audit,
    checks: [
      { ...first, ...counts },
      { ...second, ...counts, passed: 7 },
      { ...third, ...counts, unverifiable: 1 },
      ...others.slice(0, 1).map((each) => ({ ...each, ...counts, failed: 2, passed: 1 })),
      ...others.slice(1, 2).map((each) => ({ ...each, ...counts })),
    ],
  },
};

function draw(content: React.ReactElement, of: CaseView, lang: 'zh-CN' | 'en' = 'zh-CN') {
  const place = document.createElement('div');
  flushSync(() =>
    createRoot(place).render(
      <ReviewAround view={of} lang={lang}>
        {content}
      </ReviewAround>,
    ),
  );
  return place;
}

describe('what was checked', () => {
  const drawn = draw(<ChecksList />, view);
  const groups = [...drawn.querySelectorAll('details')];

  it('has what failed first, then what could not be checked, then what agrees', () => {
    expect(groups.map((each) => each.querySelector('.counts')?.textContent)).toEqual([
      '不符 2，相符 1',
      '无法核对 1',
      '相符 7',
      '无此项：2 条规则所查的内容，本报告中没有',
    ]);
  });

  it('begins with how many checks there were and what came of them', () => {
    expect(drawn.querySelector('[data-testid="checks-totals"]')?.textContent).toBe(
      '按 3 条规则共核对 11 项：不符 2，无法核对 1，相符 8。',
    );
  });

  it('opens only what failed', () => {
    expect(groups.map((each) => each.open)).toEqual([true, false, false, false]);
  });

  it('names the rules that had nothing to look at in one folded list at the end', () => {
    const names = [...(groups.at(-1)?.querySelectorAll('li') ?? [])].map((li) => li.textContent);
    expect(names).toEqual([first.name['zh-CN'], others[1]?.name['zh-CN']]);
  });
});

describe('a number', () => {
  const at = sample.report.facts.findIndex(
    (fact) => textAt(sample.report.text, fact.span) === '14件',
  );
  const fact = sample.report.facts[at];
  if (!fact) throw new Error('the sample says 14件');
  const fields = (scope: FactScope, lang: 'zh-CN' | 'en' = 'zh-CN') =>
    [
      ...draw(<NumberDetail fact={{ ...fact, scope }} at={at} />, sample, lang).querySelectorAll(
        '.field',
      ),
    ].map((each) => each.textContent);

  it('says what quantity of the form it states, and of whom it is said', () => {
    expect(fields('office')).toContain('所指新收政府信息公开申请');
    expect(fields('office')).toContain('范围本机关自身');
    expect(fields('region', 'en')).toContain('Countsapplications received');
    expect(fields('region', 'en')).toContain('Scopeall organs of the region together');
  });

  it('says nothing of a scope that the text does not state', () => {
    expect(fields('unstated').some((each) => each?.startsWith('范围'))).toBe(false);
  });
});
