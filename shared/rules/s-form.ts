import type { AnnualReport } from '../report/annual-report';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import { oldColumns } from './form/old-form';
import { mayFollow2021, yearTerm } from './report-year';

interface Form extends RuleCase {
  readonly isOld: boolean;
}

function caseOf(report: AnnualReport): Form {
  const cells = oldColumns(report);
  return {
    key: 'activeDisclosure',
    title: { 'zh-CN': '表二的格式', en: 'the form of table 2' },
    terms: [yearTerm(report)],
    evidence: cells,
    isOld: cells.length > 0,
  };
}

export const sForm = defineRule<Form>({
  id: 'S-FORM',
  name: { 'zh-CN': '表格格式版本', en: 'Version of the form' },
  severity: 'error',
  relation: 'form',
  basis: {
    'zh-CN':
      '国办公开办函〔2021〕30号：自2021年度报告起使用新格式，国办公开办函〔2019〕60号的试行格式不再使用',
    en: '国办公开办函〔2021〕30号: its form is used from the report on 2021; that of 国办公开办函〔2019〕60号 no longer is',
  },
  blindSpot: {
    'zh-CN': '表二新旧格式混用、或表头无法认出的不作判断；2019、2020年度报告不适用',
    en: 'A table 2 that mixes both forms, or whose heads are not recognised, is not judged; nor are reports before 2021',
  },
  message: {
    'zh-CN': () =>
      '表二“主动公开政府信息情况”仍使用2019年的旧格式（“对外公开总数量”“上一年项目数量”等列）。请按国办公开办函〔2021〕30号的格式重新填报。',
    en: () =>
      'Table 2 still has the form of 2019 (columns 对外公开总数量, 上一年项目数量). Please fill in the form of 国办公开办函〔2021〕30号.',
  },
  cases: ({ report }) =>
    mayFollow2021(report) && report.tables.activeDisclosure.found ? [caseOf(report)] : [],
  check: ({ isOld }) => ({ holds: !isOld, expected: null, actual: null, arithmetic: '' }),
  examples: [
    { finds: 0 },
    { form: '2019', finds: 1 },
    { form: '2019', replace: ['2023年政府信息', '2020年政府信息'], finds: 0 },
    { form: '2019', replace: ['2023年政府信息公开', '政府信息公开'], unverifiable: 1 },
  ],
});
