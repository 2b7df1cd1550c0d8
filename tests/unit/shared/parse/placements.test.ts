import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../main/import/read-document';
import { parseReport } from '../../../../shared/parse/parse-report';
import type { AnnualReport } from '../../../../shared/report/annual-report';
import type { TableId } from '../../../../shared/report/form';
import type { Placement } from '../../../../shared/report/placement';
import { applicationValues, headRows, reportHtml, valueRows } from '../../builders/report-html';

const HEADS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const cells = (values: readonly (number | string)[]): string =>
  `<tr>${values.map((each) => `<td>${each}</td>`).join('')}</tr>`;

async function reading(html: string) {
  const document = await readDocument(new TextEncoder().encode(html));
  if (!document.ok) throw new Error(document.error.kind);
  return {
    document: document.value,
    parse: (own: readonly Placement[]) => parseReport(document.value, own),
  };
}

const valuesOf = (report: AnnualReport, table: TableId, row: string) =>
  Object.values(report.tables[table].cells[row] ?? {}).map((cell) => cell?.value ?? null);
const kindsOf = ({ issues }: AnnualReport) =>
  issues.map(({ kind }) => kind).filter((kind) => kind !== 'tableMissing');

describe('a row that an inspector has placed', () => {
  it.each(['Received', 'A-1', '①'])(
    'is read in table three, though its label is “%s”',
    async (label) => {
      const rows = applicationValues().map(
        ([own, values], at) => [at === 0 ? label : own, values] as const,
      );
      const { parse } = await reading(
        reportHtml({ applications: headRows(HEADS) + valueRows(rows) }),
      );
      const placed = {
        kind: 'row',
        table: 'applications',
        block: 5,
        line: 3,
        row: 'received',
      } as const;
      const report = parse([placed]);
      expect(valuesOf(parse([]), 'applications', 'received')).toEqual(HEADS.map(() => null));
      expect(valuesOf(report, 'applications', 'received')).toEqual([10, 3, 0, 1, 0, 0, 14]);
      expect(kindsOf(report)).toEqual([]);
    },
  );

  it('is read in table four, though its label is of another script', async () => {
    const review = [
      cells(['', ...RESULTS]),
      cells(['Review', 1, 0, 2, 0, 3]),
      cells(['未经复议直接起诉', 0, 0, 0, 1, 1]),
      cells(['复议后起诉', 0, 0, 0, 0, 0]),
    ].join('');
    const { document, parse } = await reading(reportHtml({ review }));
    const block = document.blocks.findIndex((each) => each.kind === 'table');
    const placed = {
      kind: 'row',
      table: 'reviewLitigation',
      block,
      line: 1,
      row: 'review',
    } as const;
    expect(valuesOf(parse([placed]), 'reviewLitigation', 'review')).toEqual([1, 0, 2, 0, 3]);
  });
});

describe('a column that an inspector has placed', () => {
  it('is missing no longer', async () => {
    const heads = HEADS.map((each) => (each === '科研机构' ? '高等院校' : each));
    const { document, parse } = await reading(
      reportHtml({ applications: headRows(heads) + valueRows(applicationValues()) }),
    );
    const block = document.blocks.findIndex((each) => each.kind === 'table');
    expect(kindsOf(parse([]))).toContain('columnMissing');
    const line = 3;
    const report = parse([
      { kind: 'column', table: 'applications', block, line, column: 'research' },
    ]);
    expect(kindsOf(report)).not.toContain('columnMissing');
    expect(valuesOf(report, 'applications', 'received')).toEqual([10, 3, 0, 1, 0, 0, 14]);
  });
});

describe('columns of table four that an inspector has placed', () => {
  it('end the doubt that its values have moved', async () => {
    const groups =
      '<tr><td colspan=5>行政复议</td><td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr>';
    const heads = cells([...RESULTS, ...RESULTS, ...RESULTS]);
    const values = ['', 1, 0, 2, 0, 3, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];
    const { document, parse } = await reading(
      reportHtml({ review: groups + heads + cells(values) }),
    );
    const block = document.blocks.findIndex((each) => each.kind === 'table');
    expect(kindsOf(parse([]))).toEqual(['ambiguous']);
    const names = ['review', 'litigationDirect', 'litigationAfterReview'].flatMap((row) =>
      ['upheld', 'corrected', 'other', 'pending', 'total'].map((column) => `${row}.${column}`),
    );
    const place = (line: number, column: string | null): Placement => ({
      kind: 'column',
      table: 'reviewLitigation',
      block,
      line,
      column,
    });
    const report = parse([place(0, null), ...names.map((name, at) => place(at + 1, name))]);
    expect(valuesOf(report, 'reviewLitigation', 'review')).toEqual([1, 0, 2, 0, 3]);
    expect(kindsOf(report)).toEqual([]);
  });
});
