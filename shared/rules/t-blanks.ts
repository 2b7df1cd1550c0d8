import type { AnnualReport } from '../report/annual-report';
import type { TableId } from '../report/form';
import { TABLE_IDS } from '../report/form';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import type { TableCell } from './form/table-cells';
import {
  placeOf,
  certain,
  placesNamed,
  NO_VALUE,
  TABLE_NAMES,
  tableCells,
  valuesOf,
} from './form/table-cells';

interface Blanks extends RuleCase {
  readonly table: TableId;
  readonly blank: readonly TableCell[];
}

const MOST_EVIDENCE = 12;

function caseOf(report: AnnualReport, table: TableId): Blanks {
  const cells = tableCells(report, table);
  const blank = certain(
    report,
    table,
    cells.filter(({ cell }) => cell.kind === 'empty'),
  );
  const { 'zh-CN': zh, en } = TABLE_NAMES[table];
  return {
    key: table,
    title: { 'zh-CN': `${zh}的空白单元格`, en: `blank cells of ${en}` },
    terms: valuesOf(cells).length > 0 ? [] : [NO_VALUE],
    evidence: blank.slice(0, MOST_EVIDENCE).map((cell) => placeOf(table, cell)),
    table,
    blank,
  };
}

export const tBlanks = defineRule<Blanks>({
  id: 'T-BLANKS',
  name: { 'zh-CN': '表格空白', en: 'Blank cells' },
  severity: 'warning',
  relation: 'form',
  basis: {
    'zh-CN':
      '国办公开办函〔2021〕30号：申请情况“数据准确、要素齐备”；空白无法与漏填区分，没有的填“0”是通行做法（推断，该通知未明文禁止空白）',
    en: '国办公开办函〔2021〕30号: figures are to be accurate and complete; a blank cannot be told from an omission, and 0 for none is common practice (inferred: the notice does not forbid blanks)',
  },
  blindSpot: {
    'zh-CN': '“/”“—”“无”不算空白；文件中没有的单元格、全表未填的空白表不作判断',
    en: 'A stroke or 无 is no blank; cells that the document lacks, and a form not filled in at all, are not judged',
  },
  message: {
    'zh-CN': (p) =>
      `${TABLE_NAMES[p.case.table]['zh-CN']}空白单元格${placesNamed(p.case.table, p.case.blank, 'zh-CN')}。请核实：没有发生的填“0”，漏填的补填。`,
    en: (p) =>
      `Blank cells in ${TABLE_NAMES[p.case.table].en}: ${placesNamed(p.case.table, p.case.blank, 'en')}. Please check: put 0 for none, and fill in what was left out.`,
  },
  cases: ({ report }) =>
    TABLE_IDS.filter((id) => report.tables[id].found).map((id) => caseOf(report, id)),
  check: ({ blank }) => ({
    holds: blank.length === 0,
    expected: 0,
    actual: blank.length,
    arithmetic: '',
  }),
  examples: [
    { finds: 0 },
    { replace: ['行政规范性文件 | 5 | 2', '行政规范性文件 |  | '], finds: 1 },
    { replace: ['规章 | 0 | 0 | 0', '规章 | / | — | 0'], finds: 0 },
    {
      replace: ['1 | 0 | 2 | 0 | 3 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 0 | 0 | 0', '| '.repeat(15)],
      unverifiable: 1,
    },
  ],
});
