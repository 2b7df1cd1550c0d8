import { describe, expect, it } from 'vitest';
import * as columns from '../../../../shared/parse/column-issues';
import * as issues from '../../../../shared/parse/parse-issues';
import {
  cellsAmbiguous,
  decimalCount,
  rowAmbiguous,
} from '../../../../shared/parse/reading-doubt-issues';
import * as reports from '../../../../shared/parse/report-issues';
import { formTable } from '../../../../shared/report/forms';
import type { ReportCell } from '../../../../shared/report/annual-report';

const form = formTable('activeDisclosure', '2021');
const row = form.rows[0] ?? expect.fail('no row');
const [column] = form.columns.filter(({ id }) => row.columns.includes(id));
const ref = { table: form.id, row: row.id, column: column?.id ?? '' };
const span = [3, 9] as const;
const cells = [ref];
const counts = { expected: 3, found: 2 };
const offer = [{ ...ref, value: 5 }];

describe('a doubt about the reading', () => {
  it.each([
    ['rowMissing', issues.rowMissing(form, row, cells), 'rowMissing', null],
    [
      'rowRepeated',
      issues.rowRepeated(form, row.label, { span, isSame: true }, cells),
      'rowRepeated',
      span,
    ],
    [
      'another row',
      issues.rowRepeated(form, row.label, { span, isSame: false }, cells),
      'ambiguous',
      span,
    ],
    ['rowUnknown', issues.rowUnknown(form, '甲', { span, cells }), 'rowUnknown', span],
    ['labelLoose', issues.labelLoose(form, row, '甲', span, cells), 'labelLoose', span],
    ['blanksAstray', issues.blanksAstray(form, row.label, span, counts, cells), 'ambiguous', span],
    ['cellCount', issues.cellCount(form, row.label, span, counts, cells), 'cellCount', span],
    ['valueCount', issues.valueCount(form, span, counts, cells), 'cellCount', span],
    [
      'runTogether',
      issues.runTogether(form, row.label, '12', { span, cells }),
      'runTogether',
      span,
    ],
    ['cellText', issues.cellText(form, ref, '甲', span), 'cellText', span],
    ['headsUnknown', columns.headsUnknown(form, span, cells), 'columnMissing', span],
    ['columnMissing', column && columns.columnMissing(form, column, cells), 'columnMissing', null],
    ['columnUnknown', columns.columnUnknown(form, '甲', span, cells), 'columnUnknown', span],
    ['besideHeads', columns.besideHeads(form, span, cells), 'ambiguous', span],
    ['unlikeHeads', columns.unlikeHeads(form, row.label, span, cells), 'ambiguous', span],
    ['unitsDiffer', columns.unitsDiffer(form, row, ['元', '万元'], span, cells), 'ambiguous', span],
    ['valuesMoved', columns.valuesMoved(form, row.label, span, cells, []), 'ambiguous', span],
    ['valuesLookMoved', columns.valuesLookMoved(form, span, cells), 'ambiguous', span],
    ['moreThanOne', reports.moreThanOne(span, cells), 'rowRepeated', span],
  ])('says of what cells and where it is: %s', (_, issue, kind, where) => {
    expect(issue).toMatchObject({ kind, span: where, cells });
    expect(issue?.message['zh-CN'].length).toBeGreaterThan(10);
    expect(issue?.message.en.length).toBeGreaterThan(10);
    expect(issue).not.toHaveProperty('offer');
  });

  it.each([
    ['tableMissing', issues.tableMissing(form)],
    ['noSections', reports.noSections()],
    ['unitUnknown', reports.unitUnknown()],
    ['yearUnknown', reports.yearUnknown()],
  ])('is about no place: %s', (kind, issue) => {
    expect(issue).toMatchObject({ kind, span: null });
    expect(issue.message['zh-CN'].length).toBeGreaterThan(10);
    expect(issue.message.en.length).toBeGreaterThan(10);
  });

  it('about a heading says both', () => {
    const issue = reports.headingLoose('三、收到\n情况', '三、收到和处理情况', span);
    expect(issue).toMatchObject({ kind: 'labelLoose', span });
    expect(issue.message['zh-CN']).toContain('“三、收到情况”读作“三、收到和处理情况”');
    expect(issue.message.en).toContain('“三、收到情况” was taken for “三、收到和处理情况”');
  });

  it('quotes on one line, and no more than 60 characters', () => {
    expect(issues.quoted(' 三 、\n收到 ')).toBe('三、收到');
    expect(issues.quoted('字'.repeat(60))).toBe('字'.repeat(60));
    expect(issues.quoted('字'.repeat(61))).toBe(`${'字'.repeat(60)}…`);
  });

  it('names row and column of the form', () => {
    const { message } = issues.cellText(form, ref, '见附件', span);
    expect(message['zh-CN']).toContain(
      `“${row.label['zh-CN']}”行“${column?.label['zh-CN'] ?? ''}”列`,
    );
    expect(message.en).toContain(`column “${column?.label.en ?? ''}” of the row “${row.label.en}”`);
    const last = form.rows.at(-1) ?? row;
    const other = issues.cellText(form, { ...ref, row: last.id, column: 'amount' }, '见附件', span);
    expect(other.message['zh-CN']).toContain(last.label['zh-CN']);
    const unknown = issues.cellText(form, { ...ref, row: 'x', column: 'y' }, '见附件', span);
    expect(unknown.message['zh-CN']).toContain('“x”行中');
    expect(unknown.message.en).toContain('row “x”');
  });

  it('says where there is no label', () => {
    expect(issues.labelLoose(form, row, '', span, cells).message['zh-CN']).toContain(
      '没有读到项目名称',
    );
    expect(issues.labelLoose(form, row, '', span, cells).message.en).toContain('has no label');
    expect(issues.labelLoose(form, row, '甲', span, cells).message['zh-CN']).toContain(
      '原文的“甲”读作',
    );
    expect(issues.rowUnknown(form, '', { span }).message['zh-CN']).toContain('一行没有项目名称的');
    expect(issues.rowUnknown(form, '', { span }).message.en).toContain('A row without a label');
    expect(issues.rowUnknown(form, '甲', { span }).message['zh-CN']).toContain('“甲”行');
    expect(issues.rowUnknown(form, '甲', { span }).message.en).toContain('The row “甲”');
  });

  it('says the row of values where a table has no labels', () => {
    expect(issues.runTogether(form, null, '12', { span, cells }).message['zh-CN']).toContain(
      '的数据行',
    );
    expect(issues.blanksAstray(form, null, span, counts, cells).message.en).toContain(
      'row of values of',
    );
    expect(columns.valuesMoved(form, null, span, cells, []).message['zh-CN']).toContain('的数据行');
  });

  it('has the better reading where there is one, and says it', () => {
    const run = issues.runTogether(form, row.label, '1 2', {
      span,
      cells,
      offer: [...offer, { ...ref, value: null }],
    });
    expect(run.offer).toHaveLength(2);
    expect(run.message['zh-CN']).toContain('加得起来：5、。');
    expect(run.message.en).toContain('adds up: 5, .');
    const moved = columns.valuesMoved(form, row.label, span, cells, offer);
    expect(moved.offer).toEqual(offer);
    expect(moved.message['zh-CN']).toContain('其中1格只有一种读法');
    expect(moved.message.en).toContain('one reading for 1 of the cells');
    expect(columns.valuesMoved(form, row.label, span, cells, []).message.en).not.toContain(
      'one reading',
    );
  });

  it('names heads that are not the form’s', () => {
    const heads = column
      ? [
          { written: '甲', column },
          { written: '乙', column },
        ]
      : [];
    const issue = columns.headsLoose(form, heads, span, cells);
    expect(issue).toMatchObject({ kind: 'labelLoose', span, cells });
    expect(issue.message['zh-CN']).toContain(
      `“甲”读作“${column?.label['zh-CN'] ?? ''}”列，“乙”读作`,
    );
    expect(issue.message.en).toContain(`“乙” was taken for the column “${column?.label.en ?? ''}”`);
  });

  it('is graver of a column without a head in table two, which has no sums', () => {
    expect(columns.columnUnknown(form, '', span, cells).kind).toBe('ambiguous');
    expect(columns.columnUnknown(formTable('applications', '2021'), '', span, cells).kind).toBe(
      'columnUnknown',
    );
    expect(columns.columnUnknown(form, '', span, cells).message['zh-CN']).toContain(
      '有一列没有表头',
    );
    expect(columns.columnUnknown(form, '甲', span, cells).message.en).toContain('The column “甲”');
  });
});

describe('a doubt with another reading', () => {
  const cell = (
    raw: string,
    value: number | null,
    at: readonly [number, number] | null,
  ): ReportCell => ({
    ...{ kind: 'number', value, raw, unit: null, span: at, block: 0, cell: 0 },
  });
  const table = { form: '2021', found: true, cells: {} } as const;
  const received = { table: 'applications', row: 'received', column: 'total' } as const;

  it('says both readings of each cell, from the first to the last', () => {
    const issue = cellsAmbiguous('applications', table, [
      { ref: received, cell: cell('1 4', null, [20, 23]), value: 14 },
      { ref: { ...received, row: 'carriedIn' }, cell: cell('5', 5, [3, 4]), value: 6 },
    ]);
    expect(issue).toMatchObject({ kind: 'ambiguous', span: [3, 23] });
    expect(issue.offer?.map(({ row: id, value }) => [id, value])).toEqual([
      ['received', 14],
      ['carriedIn', 6],
    ]);
    expect(issue.message['zh-CN']).toContain('行“总计”列原文“1 4”没有读成一个数，也可读作14；');
    expect(issue.message['zh-CN']).toContain('原文“5”读作5，也可读作6。');
    expect(issue.message.en).toContain('“1 4” is not read as a number, but can be read as 14; ');
    expect(issue.message.en).toContain('“5” is read as 5, but can be read as 6.');
  });

  it('is nowhere where its cells are nowhere, and quotes 40 characters', () => {
    const long = (length: number) =>
      cellsAmbiguous('applications', table, [
        { ref: received, cell: cell('字'.repeat(length), null, null), value: 1 },
      ]);
    expect(long(40).span).toBeNull();
    expect(long(40).message['zh-CN']).toContain(`“${'字'.repeat(40)}”`);
    expect(long(41).message['zh-CN']).toContain(`“${'字'.repeat(40)}…”`);
  });

  it('names what the form does not have as it is', () => {
    const { message } = decimalCount(
      formTable('applications', '2021'),
      { ...received, row: 'x', column: 'y' },
      cell('1.5', 1.5, span),
    );
    expect(message['zh-CN']).toContain('“x”行“y”列原文“1.5”有小数');
    expect(message.en).toContain('row “x”, column “y”: “1.5” has a fraction');
  });

  it('of rows says which they are and how they were read', () => {
    const whole = {
      ...table,
      cells: {
        received: { total: cell('1', 1, [5, 6]) },
        carriedIn: { total: cell('2', 2, [8, 9]), business: null },
      },
    };
    const changes = [{ ...received, value: 2 }];
    const said = (kind: 'left' | 'right' | 'exchanged', rows: readonly string[]) =>
      rowAmbiguous('applications', whole, { kind, rows, changes });
    expect(said('exchanged', ['received', 'carriedIn'])).toMatchObject({
      ...{ kind: 'ambiguous', span: [5, 9], offer: changes },
      cells: [received],
    });
    expect(said('exchanged', ['received', 'carriedIn']).message['zh-CN']).toContain('行与“二、');
    expect(said('exchanged', ['received', 'carriedIn']).message.en).toContain('” and row “II.');
    expect(said('left', ['received']).message['zh-CN']).toContain('向左错开一列');
    expect(said('right', ['received']).message.en).toContain('further right');
    expect(said('left', ['x'])).toMatchObject({ span: null });
  });
});

describe('as many values as there should be', () => {
  const right = { expected: 3, found: 3 };

  it.each([
    ['of a row', issues.cellCount(form, row.label, span, right, cells)],
    ['of a table of one row', issues.valueCount(form, span, right, cells)],
  ])('are not said to be too few or too many: %s', (_, { message }) => {
    expect(message['zh-CN']).toContain('个数与规定的相同，但');
    expect(message['zh-CN']).not.toContain('应有');
    expect(message.en).toContain('as it should, but');
  });
});
