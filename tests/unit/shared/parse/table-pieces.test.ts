import { describe, expect, it } from 'vitest';
import { reportOf } from '../../builders/report';
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
