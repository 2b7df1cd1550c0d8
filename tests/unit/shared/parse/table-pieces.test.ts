import { describe, expect, it } from 'vitest';
import type { ReportTable } from '../../../../shared/report/annual-report';
import { tablePieces } from '../../../../shared/parse/table-pieces';
import { documentOf, reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const TEXT = reportText(VALID);
const SENTENCE = '本年度共收到政府信息公开申请14件，均已登记。';

/** Table three with a line for each cell, as it is copied out of some pages, below a sentence. */
const inLines = (cells: (table: string) => readonly string[]): string =>
  TEXT.replace(/(三、[^\n]*\n)([\s\S]*?)(?=四、政府)/, (_, heading: string, table: string) =>
    [heading.trim(), SENTENCE, ...cells(table), ''].join('\n'),
  );
const cellsOf = (table: string): readonly string[] => table.trim().split(/\s*[|\n]\s*/);

it('a table that is a line for each cell is read as any other', () => {
  const { tables, unread } = reportOf(inLines(cellsOf));
  const values = (cells: (typeof tables.applications)['cells']) =>
    Object.entries(cells).map(([row, each]) => [
      row,
      Object.values(each).map((cell) => cell?.value ?? null),
    ]);
  expect(values(tables.applications.cells)).toEqual(
    values(reportOf(TEXT).tables.applications.cells),
  );
  expect(unread).toEqual([]);
});

describe('a table of which only the words have come over', () => {
  const apart = inLines((table) => cellsOf(table).filter((cell) => !/^\d*$/.test(cell)));
  const report = reportOf(apart);
  const unread = report.unread.map(({ span: [from, to] }) => apart.slice(from, to)).join('\n');

  it('gives no value, and all its lines are listed as not read', () => {
    const rows = Object.values(report.tables.applications.cells);
    expect(rows.flatMap((row) => Object.values(row)).every((cell) => cell === null)).toBe(true);
    expect(unread).toContain('本年新收政府信息公开申请数量');
    expect(unread).toContain('结转下年度继续办理');
  });

  it('leaves heading and sentences read, and gives no numbers of the text', () => {
    expect(unread).not.toContain(SENTENCE);
    expect(unread).not.toMatch(/^三、/m);
    const numbers = report.facts.filter(
      ({ section, kind }) => section === 'applications' && kind === 'quantity',
    );
    expect(numbers.map(({ value }) => value)).toEqual([14]);
  });
});

it('a row of a table that has come apart is listed too', () => {
  const torn = TEXT.replace(/1\.属于国家秘密.*/, '1.属于国家秘密\n见附件\n见附件');
  const { tables, unread } = reportOf(torn);
  expect(tables.applications.found).toBe(true);
  expect(unread.map(({ span: [from, to] }) => torn.slice(from, to)).join()).toContain('国家秘密');
});

it('where the tables are found, no line of their sections is a piece', () => {
  const note = TEXT.replace(/(?=四、政府)/, '注：以上为全县数据\n');
  expect(reportOf(note).unread).toEqual([]);
});

describe('a piece of a table', () => {
  const cell = {
    kind: 'zero',
    value: 0,
    unit: null,
    raw: '0',
    span: [0, 1],
    block: 0,
    cell: 0,
  } as const;
  const whole: ReportTable = {
    ...{ form: '2021', found: true },
    cells: { received: { naturalPerson: null, total: cell } },
  };
  const torn: ReportTable = {
    ...whole,
    cells: { ...whole.cells, granted: { naturalPerson: null, total: null } },
  };
  const text = '一、\n甲。\n三、\n乙丙丁\n四、\n戊\n';
  const section = (
    id: 'overview' | 'applications' | 'reviewLitigation',
    from: number,
    to: number,
  ) => ({
    ...{ id, title: text.slice(from, from + 2) },
    ...{ headingSpan: [from, from + 2] as const, span: [from, to] as const },
  });
  const sections = [
    section('overview', 0, 6),
    section('applications', 6, 13),
    section('reviewLitigation', 13, 18),
  ];
  const isPiece = (applications: ReportTable, span: readonly [number, number]) =>
    tablePieces(documentOf(text), sections, {
      ...{ activeDisclosure: whole, reviewLitigation: whole, applications },
    })(span);

  it.each([
    ['stands in the section', [9, 12], true],
    ['begins where the heading ends', [8, 12], true],
    ['ends with the section', [9, 13], true],
    ['is not its heading', [6, 8], false],
    ['does not reach into the heading', [7, 12], false],
    ['does not reach beyond the section', [9, 14], false],
    ['stands in no section of another table', [16, 17], false],
    ['stands in no section without a table', [3, 4], false],
  ] as const)('%s: %j', (_, span, is) => expect(isPiece(torn, span)).toBe(is));

  it('is none where each row has a cell', () => expect(isPiece(whole, [9, 12])).toBe(false));

  it('is none with a full stop', () => {
    const stop = text.replace('丙', '。');
    const pieces = tablePieces(documentOf(stop), sections, {
      ...{ activeDisclosure: whole, reviewLitigation: whole, applications: torn },
    });
    expect([pieces([9, 12]), pieces([11, 12])]).toEqual([false, true]);
  });
});
