import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { VersionsList } from '../../../../renderer/features/workspace/versions/versions-list';
import type { CaseView } from '../../../../shared/contract/case-view';
import { caseView } from '../../builders/case-view';
import { ReviewAround } from './review-around';

function shown(comparison: CaseView['comparison']): string {
  const place = document.createElement('div');
  place.innerHTML = renderToStaticMarkup(
    <ReviewAround view={{ ...caseView(), comparison }}>
      <VersionsList />
    </ReviewAround>,
  );
  return place.textContent ?? '';
}

const before = {
  file: { name: '初报.docx', size: 1, sha256: 'a'.repeat(64) },
  who: '张三',
  at: '2026-01-05T09:00:00.000Z',
};

it('tells a first version from one whose earlier version can no longer be read', () => {
  expect(shown(null)).toContain('这份报告没有上一版');
  const unread = shown({ ...before, changes: null });
  expect(unread).toContain('上一版：初报.docx');
  expect(unread).toContain('上一版文件已缺失或损坏，无法比较');
  expect(unread).not.toMatch(/已改正 0|没有上一版/);
  expect(shown({ ...before, changes: [] })).toContain('已改正 0，未改正 0');
});
