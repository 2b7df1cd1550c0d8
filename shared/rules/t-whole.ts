import type { AnnualReport } from '../report/annual-report';
import { cellName } from '../report/cell-name';
import type { TableId } from '../report/form';
import { TABLE_IDS } from '../report/form';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import type { TableCell } from './form/table-cells';
import { certain, NO_VALUE, placeOf, TABLE_NAMES, tableCells, valuesOf } from './form/table-cells';

interface Whole extends RuleCase {
  readonly table: TableId;
  readonly wrong: readonly { readonly zh: string; readonly en: string }[];
}

/** Money has decimals, and `本年增/减` of the form of 2019 may be below zero. */
const NO_COUNTS = ['amount', 'change'];
/** Our reading takes no number below zero for a count, so that such a cell is one of text. */
const BELOW_ZERO = /^[-−－]\s?[1-9１-９][\d０-９]{0,8}$/;

function isWrong({ column, cell }: TableCell): boolean {
  if (NO_COUNTS.includes(column)) return false;
  if (cell.value === null) return cell.kind === 'text' && BELOW_ZERO.test(cell.raw.trim());
  return cell.value < 0 || !Number.isInteger(cell.value);
}

function caseOf(report: AnnualReport, table: TableId): Whole {
  const cells = tableCells(report, table);
  const wrong = certain(report, table, cells.filter(isWrong));
  const name = TABLE_NAMES[table];
  return {
    key: table,
    title: { 'zh-CN': `${name['zh-CN']}的计数`, en: `the counts of ${name.en}` },
    terms: valuesOf(cells).length > 0 || wrong.length > 0 ? [] : [NO_VALUE],
    evidence: wrong.map((each) => placeOf(table, each)),
    table,
    wrong: wrong.map(({ row, column, cell }) => {
      const label = cellName(report, { table, row, column });
      const written = cell.value ?? cell.raw.trim();
      return { zh: `${label['zh-CN']}为${written}`, en: `${label.en}: ${written}` };
    }),
  };
}

export const tWhole = defineRule<Whole>({
  id: 'T-WHOLE',
  name: { 'zh-CN': '计数为非负整数', en: 'Counts are whole numbers' },
  severity: 'error',
  relation: 'form',
  basis: {
    'zh-CN': '国办公开办函〔2021〕30号附件：件数、数量按件计，只能是零或正整数（算术关系）',
    en: 'Annex of 国办公开办函〔2021〕30号: counts of pieces are zero or whole positive numbers (arithmetic)',
  },
  blindSpot: {
    'zh-CN': '金额和2019年格式的“本年增/减”不在此列；读取存疑的单元格不作判断',
    en: 'Amounts, and 本年增/减 of the form of 2019, may be otherwise; cells whose reading is in doubt are not judged',
  },
  message: {
    'zh-CN': (p) =>
      `${TABLE_NAMES[p.case.table]['zh-CN']}${p.case.wrong.map(({ zh }) => zh).join('、')}，计数不应为负数或小数。请核实并改正。`,
    en: (p) =>
      `In ${TABLE_NAMES[p.case.table].en}, ${p.case.wrong.map(({ en }) => en).join('; ')}: a count is neither negative nor a fraction. Please check.`,
  },
  cases: ({ report }) =>
    TABLE_IDS.filter((id) => report.tables[id].found).map((id) => caseOf(report, id)),
  check: ({ wrong }) => ({
    holds: wrong.length === 0,
    expected: null,
    actual: null,
    arithmetic: '',
  }),
  examples: [
    { finds: 0 },
    { form: '2019', finds: 0 },
    { change: { 'received.total': 14.5 }, finds: 1 },
    { replace: ['行政处罚 | 316', '行政处罚 | -316'], finds: 1 },
    { change: { 'activeDisclosure/fees.amount': 0.35 }, finds: 0 },
    {
      replace: ['1 | 0 | 2 | 0 | 3 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 0 | 0 | 0', '| '.repeat(15)],
      unverifiable: 1,
    },
  ],
});
