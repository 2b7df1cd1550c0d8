import { describe, expect, it } from 'vitest';
import { cellAnchor, textAnchor } from '../../../../shared/casefile/anchor';
import { caseView } from '../../builders/case-view';

describe('a text anchor', () => {
  it('keeps the words and up to 32 characters around them', () => {
    const long = `${'前'.repeat(50)}14件${'后'.repeat(50)}`;
    expect(textAnchor(long, [50, 53])).toEqual({
      kind: 'text',
      span: [50, 53],
      quote: '14件',
      prefix: '前'.repeat(32),
      suffix: '后'.repeat(32),
    });
  });
});

describe('a cell anchor', () => {
  const { report } = caseView();

  it('keeps what stands in the cell, and nothing else of who asks', () => {
    const ref = { table: 'applications', row: 'received', column: 'total' } as const;
    const asked = { ...ref, more: 'than a name' };
    expect(cellAnchor(report, asked)).toEqual({ kind: 'cell', value: 14, ...ref });
    expect(cellAnchor(report, { ...ref, row: 'unheardOf' }).value).toBeNull();
  });
});
