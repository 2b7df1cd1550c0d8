import { describe, expect, it } from 'vitest';
import type { SourceFormat } from '../../../../shared/document/source-document';
import {
  decimalDoubts,
  pageNumberDoubts,
  regroupedDoubts,
} from '../../../../shared/parse/number-doubts';
import type { RowValues } from '../../builders/read-applications';
import { readAlone } from '../../builders/read-applications';

describe('doubts about the numbers of table three', () => {
  const total = { processedTotal: [10, 2, 0, 1, 0, 0, 135] };

  it('are a page number behind the last one of a row, in a flattened text', () => {
    const doubts = (change: RowValues, format: SourceFormat = 'txt') => {
      const { document, table } = readAlone(change, format);
      return pageNumberDoubts(document, table).flatMap(({ offer }) =>
        offer?.map(({ value }) => value),
      );
    };
    expect(doubts(total)).toEqual([13]);
    expect(doubts(total, 'doc')).toEqual([13]);
    expect(doubts(total, 'html')).toEqual([]);
    expect(doubts({})).toEqual([]);
    expect(doubts({ processedTotal: [10, 2, 0, 1, 0, 0, 130] })).toEqual([]);
    expect(doubts({ processedTotal: [10, 2, 0, 1, 0, 0, 13123] })).toEqual([13]);
    expect(doubts({ processedTotal: [10, 2, 0, 1, 0, 0, 131234] })).toEqual([]);
    // The last cell of all.
    expect(doubts({ carriedOut: [1, 1, 0, 0, 0, 0, 25] })).toEqual([2]);
    expect(doubts({ processedTotal: [10, 2, 0, 1, 0, 0, 99] })).toEqual([]);
    expect(doubts({ processedTotal: [105, 2, 0, 1, 0, 0, 13] })).toEqual([]);
    expect(doubts({ processedTotal: [10, 2, 0, 1, 0, 0, 135, ''] })).toEqual([13]);
  });

  it('are no page number where the cell is none of a table of the source', () => {
    const { document, table } = readAlone(total);
    const row = table.cells['processedTotal'] ?? {};
    const { total: last = null } = row;
    const doubts = (place: { readonly block?: null; readonly cell?: number | null }) => {
      const placed = { ...row, total: last && { ...last, ...place } };
      const cells = { ...table.cells, processedTotal: placed };
      return pageNumberDoubts(document, { ...table, cells }).length;
    };
    expect(doubts({})).toBe(1);
    expect(doubts({ cell: null })).toBe(0);
    expect(doubts({ block: null })).toBe(0);
    const block = { kind: 'paragraph', span: [0, document.text.length] } as const;
    expect(pageNumberDoubts({ ...document, blocks: [block] }, table)).toEqual([]);
  });

  it('are digits parted in another way, where only so all adds up', () => {
    const doubts = (change: RowValues, format: SourceFormat = 'txt') => {
      const { document, table } = readAlone(change, format);
      return regroupedDoubts(document, table).map(({ kind, cells, offer }) => ({
        ...{ kind, row: cells?.[0]?.row },
        values: offer?.map(({ value }) => value),
      }));
    };
    const parted = { received: [1, 0, 30, 1, 0, 0, 14] };
    const right = { kind: 'runTogether', row: 'received', values: [10, 3, 0, 1, 0, 0, 14] };
    expect(doubts(parted)).toEqual([right]);
    expect(doubts(parted, 'doc')).toEqual([right]);
    expect(doubts(parted, 'html')).toEqual([]);
    expect(doubts({})).toEqual([]);
    expect(doubts({ processedTotal: [1, 0, 20, 1, 0, 0, 13] })).toEqual([
      { kind: 'runTogether', row: 'processedTotal', values: [10, 2, 0, 1, 0, 0, 13] },
    ]);
    expect(doubts({ received: [1, 0, '30件', 1, 0, 0, 14] })).toEqual([]);
    // `10.` and `3` would be numbers as well.
    expect(doubts({ received: [1, '0.3', 0, 1, 0, 0, 14] })).toEqual([]);
    expect(doubts({ received: [10, 3, 0, 1, 0, 0, 15] })).toEqual([]);
  });

  it('are so parted over the whole row, if there are not too many digits', () => {
    const large = (first: number, second: number) => {
      const own = [first, second, 0, 0, 0, 0, first + second];
      const nothing = [0, 0, 0, 0, 0, 0, 0];
      const rest = { partlyGranted: nothing, carriedIn: nothing, carriedOut: nothing };
      const rows = { ...rest, 'denied.thirdParty': nothing, granted: own, processedTotal: own };
      // The last digit of the first number is read with the second.
      const received = [`${first}`.slice(0, -1), `${first % 10}${second}`, ...own.slice(2)];
      const { document, table } = readAlone({ ...rows, received });
      return regroupedDoubts(document, table).map(({ span, offer }) => [
        span && document.text.slice(...span),
        offer?.map(({ value }) => value),
      ]);
    };
    expect(large(100_000_001, 10)).toEqual([
      ['10000000\t110\t0\t0\t0\t0\t100000011', [100_000_001, 10, 0, 0, 0, 0, 100_000_011]],
    ]);
    expect(large(100_000_001, 100)).toEqual([]);
  });

  it('are fractions where pieces are counted', () => {
    const { table } = readAlone({
      received: ['10.5', 3, 0, 1, 0, 0, 14],
      carriedIn: [1, '', 0, 0, 0, 0, '见附件'],
    });
    const doubts = decimalDoubts('applications', table, () => false);
    expect(
      doubts.map(({ kind, cells }) => [kind, cells?.map(({ row, column }) => `${row}.${column}`)]),
    ).toEqual([['ambiguous', ['received.naturalPerson']]]);
    expect(decimalDoubts('applications', table, () => true)).toEqual([]);
  });
});
