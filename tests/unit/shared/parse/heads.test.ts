import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import type { AnnualReport } from '../../../../shared/report/annual-report';
import type { TableId } from '../../../../shared/report/form';
import { reportOf } from '../../builders/report';
import {
  applicationValues,
  headRows,
  reportHtml,
  reportOfHtml,
  valueRows,
} from '../../builders/report-html';
import { reportText, VALID } from '../../builders/report-text';

const base = reportText(VALID);
const HEADS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const SWAPPED = [0, 2, 1, 3, 4, 5, 6];

const kindsOf = ({ issues }: AnnualReport) =>
  issues.map(({ kind }) => kind).filter((kind) => kind !== 'tableMissing');
const valuesOf = (report: AnnualReport, row: string, table: TableId = 'applications') =>
  Object.values(report.tables[table].cells[row] ?? {}).map((cell) => cell?.value ?? null);
const errorsOf = (report: AnnualReport) =>
  auditReport(report, null).findings.filter(({ ruleId }) => ruleId.startsWith('T'));

/** The valid table three with its columns in another order. */
const inOrder = (order: readonly number[]) =>
  applicationValues().map(
    ([label, values]) => [label, order.map((at) => values[at] ?? '')] as const,
  );
const textIn = (order: readonly number[], from = base): string => {
  const values = Object.fromEntries(
    Object.entries(VALID.applications).map(([row, own]) => [row, order.map((at) => own[at] ?? 0)]),
  );
  const heads = order.map((at) => HEADS[at] ?? '');
  const text = from === base ? reportText({ ...VALID, applications: values }) : from;
  return text
    .replace(
      '自然人 | 法人或其他组织 | 总计',
      `${heads[0] ?? ''} | 法人或其他组织 | ${heads[6] ?? ''}`,
    )
    .replace(HEADS.slice(1, 6).join(' | '), heads.slice(1, 6).join(' | '));
};

describe('columns in another order', () => {
  it.each([
    ['two of them exchanged', SWAPPED],
    ['the total first', [6, 0, 1, 2, 3, 4, 5]],
  ])('are read by the order of their heads in a text: %s', (_, order) => {
    const report = reportOf(textIn(order));
    expect(kindsOf(report)).toEqual([]);
    expect(valuesOf(report, 'received')).toEqual([10, 3, 0, 1, 0, 0, 14]);
    expect(errorsOf(report)).toEqual([]);
  });

  it('are kept where a table goes on without heads, and is narrower with a blank cell behind', async () => {
    const rows = inOrder(SWAPPED);
    const heads = headRows(SWAPPED.map((at) => HEADS[at] ?? '')).replace(
      '<td rowspan=3>',
      '<td rowspan=3 colspan=2>',
    );
    const first = valueRows(rows.slice(0, 12)).replaceAll('<tr><td>', '<tr><td colspan=2>');
    const second = rows.slice(12).map(([label, values]) => [label, [...values, '']] as const);
    const html = reportHtml({
      applications: `${heads}${first}</table><p>- 5 -</p><table>${valueRows(second)}`,
    });
    const report = await reportOfHtml(html);
    expect(kindsOf(report)).toEqual([]);
    expect(valuesOf(report, 'received')).toEqual([10, 3, 0, 1, 0, 0, 14]);
    expect(valuesOf(report, 'processedTotal')).toEqual([10, 2, 0, 1, 0, 0, 13]);
  });

  it('are read by short heads of their own, and that is said once', async () => {
    const heads = ['自然人', '科研', '企业', '公益', '法律', '其它', '合计'];
    const report = await reportOfHtml(
      reportHtml({ applications: headRows(heads) + valueRows(inOrder(SWAPPED)) }),
    );
    expect(kindsOf(report)).toEqual(['labelLoose']);
    expect(valuesOf(report, 'received')).toEqual([10, 3, 0, 1, 0, 0, 14]);
  });

  it.each([
    ['groups', '复议后起诉 | 行政复议 | 未经复议直接起诉', [0, 1, 2, 3, 4], [2, 0, 1]],
    ['results', '行政复议 | 行政诉讼 |', [4, 1, 0, 2, 3], [0, 1, 2]],
  ])('are read by the order of the heads of table four: %s', (_, groups, order, sides) => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const heads = order.map((at) => results[at] ?? '').join(' | ');
    const values = sides.flatMap((side) => order.map((at) => VALID.review[side * 5 + at] ?? ''));
    const text = base
      .replace('行政复议 | 行政诉讼 |', groups)
      .replace(`${results.join(' | ')} |`, [heads, heads, heads].join(' | '))
      .replace(VALID.review.join(' | '), values.join(' | '));
    const report = reportOf(text);
    expect(kindsOf(report)).toEqual([]);
    expect(valuesOf(report, 'review', 'reviewLitigation')).toEqual([1, 0, 2, 0, 3]);
    expect(valuesOf(report, 'litigationDirect', 'reviewLitigation')).toEqual([0, 0, 0, 1, 1]);
  });

  it('are read by the heads over the rows of groups', async () => {
    const review = `<tr><td></td><td>结果纠正</td><td>结果维持</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>
<tr><td>行政复议</td><td>0</td><td>1</td><td>2</td><td>0</td><td>3</td></tr>
<tr><td>未经复议直接起诉</td><td>0</td><td>0</td><td>0</td><td>1</td><td>1</td></tr>
<tr><td>复议后起诉</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td></tr>`;
    const applications = headRows(HEADS) + valueRows(applicationValues());
    const report = await reportOfHtml(reportHtml({ applications, review }));
    expect(kindsOf(report)).toEqual([]);
    expect(valuesOf(report, 'review', 'reviewLitigation')).toEqual([1, 0, 2, 0, 3]);
  });
});

describe('heads that say nothing', () => {
  it('are a doubt, and nothing that fails is laid to the author', async () => {
    const wrong = { granted: [7, 2, 0, 0, 0, 0, 19] };
    const bare = valueRows(applicationValues(wrong));
    const report = await reportOfHtml(reportHtml({ applications: bare }));
    expect(kindsOf(report)).toEqual(['columnMissing']);
    expect(valuesOf(report, 'granted')).toEqual([7, 2, 0, 0, 0, 0, 19]);
    expect(errorsOf(report)).toEqual([]);
    const headed = await reportOfHtml(reportHtml({ applications: headRows(HEADS) + bare }));
    expect(kindsOf(headed)).toEqual([]);
    expect(errorsOf(headed).map(({ ruleId }) => ruleId)).toEqual(['T3-WRONG-CELL']);
  });

  it('are no doubt where they are broken over lines as the form has them', () => {
    const broken = base.replace(
      HEADS.slice(1, 6).join(' | '),
      '商业 | 科研 | 社会公益 | 法律服务 | 其他\n企业 | 机构 | 组织 | 机构',
    );
    expect(kindsOf(reportOf(broken))).toEqual([]);
  });

  it.each([
    ['text', reportOf(base.replace('法律服务机构', '小计'))],
    [
      'page',
      reportOfHtml(
        reportHtml({
          applications:
            headRows(HEADS.with(4, '小计')) +
            valueRows(applicationValues({ granted: [7, 2, 0, 0, 2, 0, 9] })),
        }),
      ),
    ],
  ])('of a column that the form has not keep its values out: %s', async (_, read) => {
    const report = await read;
    expect(kindsOf(report)).toEqual(['columnMissing', 'columnUnknown']);
    expect(valuesOf(report, 'received')).toEqual([10, 3, 0, 1, null, 0, 14]);
    expect(errorsOf(report)).toEqual([]);
  });
});

describe('cells beside the columns', () => {
  it('of row numbers are none of the values, blank though these may be', () => {
    const rows = base.split('\n');
    const numbered = rows.map((line) => {
      const [label = '', ...values] = line.split(' | ');
      const at = applicationValues().findIndex(([own]) => own === label);
      const blank = values.map((each, column) => (each === '0' && column < 6 ? '' : each));
      return at < 0 ? line : [label, at + 1, ...blank].join(' | ');
    });
    const report = reportOf(numbered.join('\n'));
    expect(kindsOf(report)).toEqual([]);
    expect(valuesOf(report, 'received')).toEqual([10, 3, null, 1, null, null, 14]);
    expect(valuesOf(report, 'carriedOut')).toEqual([1, 1, null, null, null, null, 2]);
  });

  it('are refused where a text has lost the last of them', () => {
    const zeros = ' | 0 | 0 | 0 | 0 | 0 | 0 | 0';
    const rows = base.split('\n').map((line) => {
      const at = applicationValues().findIndex(([own]) => line.startsWith(own));
      return at < 0
        ? line
        : line.replace(zeros, ' |  |  |  |  |  |  | ').replace(' | ', ` | ${at + 1} | `);
    });
    const report = reportOf(rows.join('\n'));
    expect(valuesOf(report, 'granted')).toEqual([7, 2, 0, 0, 0, 0, 9]);
    expect(valuesOf(report, 'denied.stateSecret')).toEqual(Array(7).fill(null));
    expect(new Set(kindsOf(report))).toEqual(new Set(['cellCount']));
  });

  it('put their row in doubt, and the author is not accused', async () => {
    const rows = applicationValues({ granted: [7, 2, 2, 0, 0, 0, 0, 9] });
    const report = await reportOfHtml(
      reportHtml({ applications: headRows(HEADS) + valueRows(rows) }),
    );
    expect(kindsOf(report)).toEqual(['columnUnknown']);
    expect(report.issues.find(({ kind }) => kind === 'columnUnknown')?.cells).toHaveLength(7);
    expect(errorsOf(report)).toEqual([]);
  });

  it('a stroke in the corner is no row', async () => {
    const heads = headRows(HEADS).replace(/（本列[^）]*）/, '/');
    const report = await reportOfHtml(
      reportHtml({ applications: heads + valueRows(applicationValues()) }),
    );
    expect(kindsOf(report)).toEqual([]);
  });

  it('a label before the values of table four is none of them', () => {
    const values = VALID.review.join(' | ');
    const report = reportOf(base.replace(values, `数量 | ${values}`));
    expect(kindsOf(report)).toEqual([]);
    expect(valuesOf(report, 'review', 'reviewLitigation')).toEqual([1, 0, 2, 0, 3]);
  });
});
