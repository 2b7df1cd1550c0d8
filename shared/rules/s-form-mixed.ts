import type { AnnualReport } from '../report/annual-report';
import { resultGroups } from '../report/application-rows';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import { oldColumns, oldRow } from './form/old-form';
import { mayFollow2021, yearTerm } from './report-year';

interface MixedForm extends RuleCase {
  readonly isOld: boolean;
}

const ZEROS = ' | 0'.repeat(7);
/** As the baseline of the examples has them. */
const THREE_ROWS = resultGroups('2021')
  .slice(-1)
  .flatMap(({ rows }) => rows.map(({ label }) => `${label['zh-CN']}${ZEROS}`))
  .join('\n');

function caseOf(report: AnnualReport): MixedForm {
  const cells = oldRow(report);
  return {
    key: 'applications',
    title: { 'zh-CN': '表三“（六）其他处理”的行数', en: 'the rows of (六)其他处理 in table 3' },
    terms: [yearTerm(report)],
    evidence: cells,
    isOld: cells.length > 0,
  };
}

export const sFormMixed = defineRule<MixedForm>({
  id: 'S-FORM-MIXED',
  name: { 'zh-CN': '表三新旧格式混用', en: 'Table 3 in the old form' },
  severity: 'warning',
  relation: 'form',
  basis: {
    'zh-CN':
      '国办公开办函〔2021〕30号附件表三：“（六）其他处理”分三行填报；合为一行是国办公开办函〔2019〕60号的格式',
    en: 'Annex of 国办公开办函〔2021〕30号, table three: (六)其他处理 has three rows; a single one is the form of 国办公开办函〔2019〕60号',
  },
  blindSpot: {
    'zh-CN': '表二也用旧格式的，由“表格格式版本”指出；2019、2020年度报告不适用',
    en: 'Where table 2 has the old form too, S-FORM says so; reports before 2021 are not judged',
  },
  message: {
    'zh-CN': () =>
      '表三“（六）其他处理”只有一行，是2019年的旧格式。请按国办公开办函〔2021〕30号分为“申请人无正当理由逾期不补正”“申请人逾期未按收费通知要求缴纳费用”“其他”三行填报。',
    en: () =>
      'Table 3 has a single row (六)其他处理, as in the form of 2019. Please fill in the three rows of 国办公开办函〔2021〕30号.',
  },
  cases: ({ report }) =>
    mayFollow2021(report) && report.tables.applications.found && oldColumns(report).length === 0
      ? [caseOf(report)]
      : [],
  check: ({ isOld }) => ({ holds: !isOld, expected: null, actual: null, arithmetic: '' }),
  examples: [
    { finds: 0 },
    { form: '2019', finds: 0 },
    { replace: [THREE_ROWS, `(六)其他处理${ZEROS}`], finds: 1 },
    { replace: ['2023年政府信息公开', '政府信息公开'], unverifiable: 1 },
  ],
});
