import { describe, expect, it } from 'vitest';
import { readingDoubts } from '../../../../shared/parse/reading-doubts';
import type { SourceDocument } from '../../../../shared/document/source-document';
import { textAt } from '../../../../shared/document/source-document';
import type { AnnualReport, ReportTable } from '../../../../shared/report/annual-report';
import { APPLICATION_COLUMNS } from '../../../../shared/report/application-rows';
import { cellRef, documentOf, reportOf } from '../../builders/report';
import type { RowValues } from '../../builders/read-applications';
import { readAlone } from '../../builders/read-applications';
import { type ApplicationValues, reportText, VALID } from '../../builders/report-text';

const textWith = (applications: ApplicationValues, review = VALID.review): string =>
  reportText({ ...VALID, review, applications: { ...VALID.applications, ...applications } });

/** The report as it is read without this test of the reading. */
function readingOf(text: string): { document: SourceDocument; report: AnnualReport } {
  return { document: documentOf(text), report: reportOf(text) };
}

function doubtsOf(text: string) {
  const { document, report } = readingOf(text);
  return readingDoubts(document, report.tables);
}

const row = (id: string, position: number, raw: number | string): ApplicationValues => {
  const values = [...(VALID.applications[id] ?? [])];
  values[position] = raw;
  return { [id]: values };
};

describe('a cell whose raw text allows the value that the equations want', () => {
  it.each([
    ['split digits', 'received', 6, '1 4', 14],
    ['an enumerator glued on', 'granted', 0, '1.7', 7],
    ['a letter for a digit', 'processedTotal', 0, '1O', 10],
  ])('%s', (_, id, position, raw, value) => {
    const text = textWith(row(id, position, raw));
    const doubts = doubtsOf(text);
    const column = ['naturalPerson', '', '', '', '', '', 'total'][position] ?? '';
    const ref = cellRef(`${id}.${column}`);
    expect(doubts.map(({ kind, cells, offer }) => ({ kind, cells, offer }))).toEqual([
      { kind: 'ambiguous', cells: [ref], offer: [{ ...ref, value }] },
    ]);
    const [doubt] = doubts;
    expect(doubt?.message['zh-CN']).toContain(`“${raw}”`);
    expect(doubt?.message['zh-CN']).toContain(`也可读作${value}`);
    expect(doubt?.span && textAt(text, doubt.span).trim()).toBe(raw);
  });

  it('also where there is an error elsewhere', () => {
    const text = textWith({ ...row('granted', 0, '1.7'), ...row('carriedOut', 2, 5) });
    expect(doubtsOf(text).map(({ offer }) => offer?.map(({ value }) => value))).toEqual([[7]]);
  });

  it('also two of one row, which only together add up', () => {
    const text = textWith({ granted: ['1.7', '2.2', 0, 0, 0, 0, 9] });
    const [doubt, ...more] = doubtsOf(text);
    expect(more).toEqual([]);
    expect(doubt?.offer?.map(({ column, value }) => [column, value])).toEqual([
      ['naturalPerson', 7],
      ['business', 2],
    ]);
  });

  it('also in table four', () => {
    const review = [...VALID.review];
    review[0] = '1.1';
    expect(doubtsOf(textWith({}, review)).map(({ offer }) => offer)).toEqual([
      [{ ...cellRef('reviewLitigation/review.upheld'), value: 1 }],
    ]);
  });

  it('on the page whose number may stand behind it', () => {
    const { document: text, report } = readingOf(textWith(row('received', 6, 145)));
    const document = { ...text, format: 'pdf' } as const;
    expect(readingDoubts(document, report.tables)).toEqual([]);
    const place = { kind: 'box', page: 4, box: [0, 0, 1, 1] } as const;
    const blocks = document.blocks.map((block) =>
      block.kind === 'table'
        ? { ...block, cells: block.cells.map((cell) => ({ ...cell, places: [place] })) }
        : block,
    );
    const [doubt] = readingDoubts({ ...document, blocks }, report.tables);
    expect(doubt?.offer).toEqual([{ ...cellRef('received.total'), value: 14 }]);
  });
});

describe('what is no doubt of ours', () => {
  it.each([
    ['a report that adds up', {}],
    ['a plain number that is wrong', row('granted', 0, 8)],
    ['a plain number that lacks a digit', row('received', 6, 4)],
    ['an odd text that does not help', row('granted', 0, '件1件9')],
    ['a blank where the equations want 0: it stays a blank', row('granted', 2, '')],
    ['a stroke where the equations want 0', row('granted', 2, '/')],
  ])('%s', (_, change) => {
    expect(doubtsOf(textWith(change))).toEqual([]);
  });

  it('two result rows exchanged, which the equations cannot see', () => {
    const { granted = [], partlyGranted = [] } = VALID.applications;
    expect(doubtsOf(textWith({ granted: partlyGranted, partlyGranted: granted }))).toEqual([]);
  });
});

describe('rows that stand one off', () => {
  it('two neighbours, of which each has the values of the other', () => {
    const { carriedOut = [], processedTotal = [] } = VALID.applications;
    const doubts = doubtsOf(textWith({ carriedOut: processedTotal, processedTotal: carriedOut }));
    expect(doubts).toHaveLength(1);
    const [doubt] = doubts;
    expect(doubt?.message['zh-CN']).toContain('“（七）总计”行与“四、结转下年度继续办理”行');
    expect(new Set(doubt?.offer?.map((each) => each.row))).toEqual(
      new Set(['processedTotal', 'carriedOut']),
    );
    expect(doubt?.offer).toContainEqual({ ...cellRef('processedTotal.total'), value: 13 });
    expect(doubt?.offer).toContainEqual({ ...cellRef('carriedOut.total'), value: 2 });
  });

  const LABEL = '一、本年新收政府信息公开申请数量';
  const VALUES = '10 | 3 | 0 | 1 | 0 | 0 | 14';

  /** Table three with the first row read from the seven cells of the source that begin `from` places behind its label. */
  function readFrom(document: SourceDocument, table: ReportTable, from: number): ReportTable {
    const block = document.blocks.findIndex(
      ({ kind, span }) => kind === 'table' && textAt(document.text, span).includes(LABEL),
    );
    const source = document.blocks[block];
    if (source?.kind !== 'table') throw new Error('the source has the table');
    const rawOf = (index: number): string =>
      textAt(document.text, source.cells[index]?.span ?? [0, 0]).trim();
    const label = source.cells.findIndex((_, index) => rawOf(index) === LABEL);
    const cells = APPLICATION_COLUMNS.map(({ id }, index) => {
      const cell = label + from + index;
      const raw = rawOf(cell);
      const span = source.cells[cell]?.span ?? null;
      return [id, { kind: 'number', value: Number(raw), raw, unit: null, span, block, cell }];
    });
    return { ...table, cells: { ...table.cells, received: Object.fromEntries(cells) as never } };
  }

  it.each([
    ['right', `${LABEL} | 3 | ${VALUES}`, 1],
    ['left', `${LABEL} | ${VALUES} | 7`, 2],
  ] as const)('one column further %s than it was read', (_, line, from) => {
    const plain = reportText(VALID);
    const { applications, ...others } = reportOf(plain).tables;
    const document = documentOf(plain.replace(`${LABEL} | ${VALUES}`, line));
    const tables = { ...others, applications: readFrom(document, applications, from) };
    const [doubt, ...more] = readingDoubts(document, tables);
    expect(more).toEqual([]);
    expect(doubt?.offer).toContainEqual({ ...cellRef('received.total'), value: 14 });
    expect(doubt?.offer).toContainEqual({ ...cellRef('received.naturalPerson'), value: 10 });
  });
});

describe('of table three alone, doubts of our reading', () => {
  const doubts = (change: RowValues, before = 0) => {
    const { document, tables } = readAlone(change, 'html', before);
    return readingDoubts(document, tables).map(({ cells, offer }) => [
      [...new Set(cells?.map(({ row }) => row))].join(' '),
      offer?.map(({ value }) => value),
    ]);
  };

  /** The row of all results, with these more; a blank one is not known. */
  const sumsWith = (more: readonly (number | string)[]): RowValues => {
    const sums = [10, 2, 0, 1, 0, 0, 13];
    return {
      processedTotal: more.map((each, at) => (each === '' ? '' : Number(each) + (sums[at] ?? 0))),
    };
  };

  it('are none where everything adds up', () => expect(doubts({})).toEqual([]));

  it('are a cell whose words can be read otherwise', () => {
    expect(doubts({ received: ['1 0', 3, 0, 1, 0, 0, 14] })).toEqual([['received', [10]]]);
    expect(doubts({ received: ['1 1', 3, 0, 1, 0, 0, 14] })).toEqual([]);
    expect(doubts({ received: ['3.10', 3, 0, 1, 0, 0, 14] })).toEqual([['received', [10]]]);
  });

  it('are two cells that meet', () => {
    expect(doubts({ received: ['1 0', 3, 0, 1, 0, 0, '1 4'] })).toEqual([['received', [10, 14]]]);
    const carriedOut = [11, 1, 0, 0, 0, 0, 12];
    const oneColumn = {
      received: ['1 0', 3, 0, 1, 0, 0, 14],
      carriedIn: ['1 1', 0, 0, 0, 0, 0, 11],
    };
    expect(doubts({ ...oneColumn, carriedOut })).toEqual([['received carriedIn', [10, 11]]]);
  });

  it('are each cell of its own where they do not meet', () => {
    const change = { received: ['1 0', 3, 0, 1, 0, 0, 14], granted: [7, '1.2', 0, 0, 0, 0, 9] };
    expect(doubts(change)).toEqual([
      ['received', [10]],
      ['granted', [2]],
    ]);
  });

  /** Cells of the results with one second reading each, with which nothing adds up. */
  const odd = (count: number): RowValues => {
    const ids = ['denied.stateSecret', 'denied.forbiddenByLaw', 'denied.threeSecurities'];
    const rows = [...ids, 'denied.internalAffairs', 'denied.processInformation'].map((id, at) => {
      const own = Math.min(7, Math.max(0, count - at * 7));
      return [id, Array.from({ length: 7 }, (_, column) => (column < own ? 'O1' : 0))] as const;
    });
    return Object.fromEntries(rows);
  };

  it('are two cells only where there are not many that can be read otherwise', () => {
    // 10, 1 or 0, and 14, 1 or 4.
    const received = ['1 0', 3, 0, 1, 0, 0, '1 4'];
    expect(doubts({ ...odd(34), received })).toEqual([['received', [10, 14]]]);
    expect(doubts({ ...odd(35), received })).toEqual([]);
  });

  it('are fractions, if the cell is in no doubt yet', () => {
    const received = ['1 0', 3, 0, 1, 0, 0, 14];
    expect(doubts({ received, granted: [7, 2, 0, 0, 0, 0, '9.5'] })).toEqual([
      ['received', [10]],
      ['granted', undefined],
    ]);
    expect(doubts({ received: ['3.10', 3, 0, 1, 0, 0, 14] })).toHaveLength(1);
  });

  it('are a row one column off with a blank at its end, where several columns then add up', () => {
    const row = 'denied.stateSecret';
    // Only in the fifth column it is broken.
    expect(doubts({ [row]: [0, 0, 0, 0, 3, 3, ''], ...sumsWith([0, 0, 0, 0, 0, 3, 3]) })).toEqual(
      [],
    );
    // In the second and the sixth, and the total of the results is not known.
    const two = sumsWith([3, 3, 0, 0, 0, 0, '']);
    expect(doubts({ [row]: [3, 0, 0, 0, 0, 6, ''], ...two })).toEqual([[row, [null, 3, 0, 6]]]);
    // In the first, which nobody can tell then, and the fifth.
    const one = sumsWith([1, 0, 0, 0, 0, 2, '']);
    expect(doubts({ [row]: [0, 0, 0, 0, 2, 2, ''], ...one })).toEqual([]);
  });

  it('are two rows exchanged', () => {
    const found = doubts({
      received: [1, 0, 0, 0, 0, 0, 1],
      carriedOut: [10, 3, 0, 1, 0, 0, 14],
      carriedIn: [1, 1, 0, 0, 0, 0, 2],
    });
    expect(found).toEqual([]);
    const swapped = doubts({
      processedTotal: [1, 1, 0, 0, 0, 0, 2],
      carriedOut: [10, 2, 0, 1, 0, 0, 13],
    });
    expect(swapped.map(([rows]) => rows)).toEqual(['processedTotal carriedOut']);
  });
});
