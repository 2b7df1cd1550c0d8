import { describe, expect, it } from 'vitest';
import { tellingEvidence } from '../../../../renderer/features/workspace/telling-evidence';
import type { Evidence } from '../../../../shared/rules/rule';

const cell = (column: string, value: number | null): Evidence => ({
  kind: 'cell',
  table: 'applications',
  row: 'received',
  column,
  value,
});

describe('tellingEvidence', () => {
  it('keeps text and cells other than 0', () => {
    const text: Evidence = { kind: 'text', span: [0, 2], quote: '0件' };
    const five = cell('naturalPerson', 5);
    const unread = cell('legalService', null);
    expect(tellingEvidence([text, five, cell('charity', 0), unread], 3)).toEqual([
      text,
      five,
      unread,
    ]);
  });

  it('keeps a total of 0 that was found wrong, and not the other cells of 0', () => {
    const five = cell('naturalPerson', 5);
    const total = cell('total', 0);
    expect(tellingEvidence([five, cell('legalService', 0), total], 0)).toEqual([five, total]);
    expect(tellingEvidence([cell('legalService', 0), total], null)).toEqual([]);
  });
});
