import { describe, expect, it } from 'vitest';
import {
  certain,
  placeOf,
  placesNamed,
  tableCells,
  valuesOf,
} from '../../../../../shared/rules/form/table-cells';
import { oldColumns, oldRow } from '../../../../../shared/rules/form/old-form';
import { reportOf, withCells } from '../../../builders/report';
import { reportText, VALID } from '../../../builders/report-text';
import { reportWith } from '../../../builders/rule-input';

const report = reportWith('公开有序。');
const old = reportWith('公开有序。', { version: '2019', year: 2020 });

describe('the cells of a table', () => {
  it('are those of the form that the document has, in its order, each its own evidence', () => {
    const cells = tableCells(report, 'activeDisclosure');
    expect(cells.map(({ row, column, cell }) => `${row}.${column} ${cell.value}`)).toEqual([
      'regulations.made 0',
      'regulations.repealed 0',
      'regulations.inForce 0',
      'normativeDocuments.made 5',
      'normativeDocuments.repealed 2',
      'normativeDocuments.inForce 61',
      'licensing.decisions 1208',
      'penalties.decisions 316',
      'coercion.decisions 12',
      'fees.amount 52.31',
    ]);
    expect(cells.map((cell) => placeOf('activeDisclosure', cell))[6]).toEqual({
      ...{ kind: 'cell', table: 'activeDisclosure', row: 'licensing' },
      ...{ column: 'decisions', value: 1208 },
    });
    expect(tableCells(report, 'reviewLitigation')).toHaveLength(15);
  });

  it('leave out what the document has not', () => {
    const text = reportText(VALID).replace('行政强制 | 12\n', '');
    expect(tableCells(reportOf(text), 'activeDisclosure')).toHaveLength(9);
  });

  it('have a value or not', () => {
    const lacks = withCells(report, { 'activeDisclosure/coercion.decisions': null });
    expect(valuesOf(tableCells(lacks, 'activeDisclosure'))).toHaveLength(9);
    expect(valuesOf(tableCells(report, 'activeDisclosure'))).toHaveLength(10);
  });

  it('are certain where their reading is', () => {
    const cells = tableCells(report, 'activeDisclosure');
    expect(certain(report, 'activeDisclosure', cells)).toEqual(cells);
    const cellsInDoubt = cells.slice(0, 2).map(({ row, column }) => ({
      ...{ table: 'activeDisclosure' as const, row, column },
    }));
    const issue = { kind: 'runTogether', span: null, cells: cellsInDoubt } as const;
    const doubtful = { ...report, issues: [{ ...issue, message: { 'zh-CN': '', en: '' } }] };
    expect(certain(doubtful, 'activeDisclosure', cells)).toEqual(cells.slice(2));
  });

  it.each([
    [1, '1个（“规章”）', '1 (“Regulations”)'],
    [4, '4个（“规章”、“行政规范性文件”）', '4 (“Regulations”, “Normative documents”)'],
    [
      7,
      '7个（“规章”、“行政规范性文件”、“行政许可”）',
      '7 (“Regulations”, “Normative documents”, “Licensing”)',
    ],
    [
      8,
      '8个（共4行，如“规章”、“行政规范性文件”、“行政许可”）',
      '8 (4 rows, first “Regulations”, “Normative documents”, “Licensing”)',
    ],
  ])('%s of them are named by their rows', (count, zh, en) => {
    const cells = tableCells(report, 'activeDisclosure').slice(0, count);
    expect(placesNamed('activeDisclosure', cells, 'zh-CN')).toBe(zh);
    expect(placesNamed('activeDisclosure', cells, 'en')).toBe(en);
  });

  it('of the form of 2019 have its rows', () => {
    const cells = tableCells(old, 'activeDisclosure').filter(({ row }) => row === 'otherServices');
    expect(placesNamed('activeDisclosure', cells, 'zh-CN')).toBe('3个（“其他对外管理服务事项”）');
  });
});

const places = (cells: ReturnType<typeof oldRow>): readonly string[] =>
  cells.flatMap((each) =>
    each.kind === 'cell' ? [`${each.row}.${each.column} ${each.value}`] : [],
  );

describe('what shows the old form', () => {
  it('is the first cell of two of its columns', () => {
    expect(places(oldColumns(old))).toEqual([
      'regulations.publishedTotal 0',
      'licensing.itemsLastYear 20',
    ]);
    expect(oldColumns(report)).toEqual([]);
  });

  it('is none where one of the columns is not there', () => {
    const without = (column: string) => {
      const { activeDisclosure } = old.tables;
      const cells = Object.fromEntries(
        Object.entries(activeDisclosure.cells).map(([row, own]) => [
          row,
          Object.fromEntries(Object.entries(own).filter(([id]) => id !== column)),
        ]),
      );
      const tables = { ...old.tables, activeDisclosure: { ...activeDisclosure, cells } };
      return oldColumns({ ...old, tables });
    };
    expect(without('publishedTotal')).toEqual([]);
    expect(without('itemsLastYear')).toEqual([]);
    expect(without('change')).toHaveLength(2);
  });

  it('is the row of other results in one', () => {
    expect(places(oldRow(old))).toEqual(['other.rest.total 0']);
    expect(oldRow(report)).toEqual([]);
  });
});
