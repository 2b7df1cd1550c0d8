import type { AnnualReport } from '../report/annual-report';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import type { Term } from './rule';
import { cellTerm } from './terms';
import { cannotMakeRegulations } from './form/unit-level';

interface Regulations extends RuleCase {
  readonly unit: string;
  readonly filled: readonly Term[];
}

const COLUMNS = ['made', 'repealed', 'inForce'] as const;

function caseOf(report: AnnualReport, unit: string): Regulations {
  const terms = COLUMNS.map((column) =>
    cellTerm(report, { table: 'activeDisclosure', row: 'regulations', column }),
  );
  const known = terms.filter(({ value }) => value !== null);
  return {
    key: 'regulations',
    title: { 'zh-CN': '表二“规章”行', en: 'row “Regulations” of table 2' },
    // A blank or a stroke is another matter; one number is enough to ask.
    terms: known.length > 0 ? known : terms,
    evidence: [],
    unit,
    filled: known.filter(({ value }) => value !== 0),
  };
}

const listed = (terms: readonly Term[], lang: 'zh-CN' | 'en'): string =>
  terms
    .map(({ label, value }) =>
      lang === 'en' ? `${label.en}: ${value}` : `${label[lang]}为${value}`,
    )
    .join(lang === 'en' ? '; ' : '、');

export const t2Regulations = defineRule<Regulations>({
  id: 'T2-REGULATIONS',
  name: { 'zh-CN': '表二：规章制定主体', en: 'Table 2: who makes regulations' },
  severity: 'warning',
  relation: 'form',
  basis: {
    'zh-CN':
      '《中华人民共和国立法法》：规章由国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府制定；县级以下政府及其部门无权制定',
    en: 'Legislation Law: regulations (规章) are made by departments of the State Council and by governments of provinces and of cities with districts; not by counties, towns and their departments',
  },
  blindSpot: {
    'zh-CN': '单位名称不能确定为县级及以下的（市、新区、开发区等）不作判断',
    en: 'Units whose name does not say for certain that they are of county level or below are not judged',
  },
  message: {
    'zh-CN': (p) =>
      `表二${listed(p.case.filled, 'zh-CN')}，而“${p.case.unit}”无权制定规章。请核实是否误将行政规范性文件或上级规章计入。`,
    en: (p) =>
      `Table 2, ${listed(p.case.filled, 'en')}; but ${p.case.unit} cannot make regulations. Please check whether other documents were counted.`,
  },
  cases: ({ report }) => {
    const { found, form } = report.tables.activeDisclosure;
    const { unit } = report;
    return found && form === '2021' && unit !== null && cannotMakeRegulations(unit)
      ? [caseOf(report, unit)]
      : [];
  },
  check: ({ filled }) => ({
    holds: filled.length === 0,
    expected: 0,
    actual: filled[0]?.value ?? 0,
    arithmetic: '',
  }),
  examples: [
    { finds: 0 },
    { change: { 'activeDisclosure/regulations.inForce': 6 }, finds: 1 },
    {
      change: { 'activeDisclosure/regulations.inForce': 6 },
      replace: ['青川湖县人民政府', '青川湖市人民政府'],
      finds: 0,
    },
    { replace: ['规章 | 0 | 0 | 0', '规章 | / | / | /'], unverifiable: 1 },
  ],
});
