import type { AnnualReport } from '../report/annual-report';
import { resultGroups } from '../report/application-rows';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import type { Term } from './rule';
import { cellTerm, summands, total } from './terms';

interface OtherHigh extends RuleCase {
  readonly other: readonly Term[];
  readonly processed: Term;
}

/** Fewer say nothing: two of five is no habit. */
const FEWEST = 10;
const SHARE = 0.2;

/** The rows (六)其他处理 of the table's own form. */
function otherRows(report: AnnualReport): readonly string[] {
  const { form } = report.tables.applications;
  if (form === '2019') return ['other.rest'];
  return resultGroups(form)
    .flatMap(({ rows }) => rows.map(({ id }) => id))
    .filter((id) => id.startsWith('other.'));
}

function caseOf(report: AnnualReport): OtherHigh {
  const term = (row: string): Term =>
    cellTerm(report, { table: 'applications', row, column: 'total' });
  const other = otherRows(report).map(term);
  const processed = term('processedTotal');
  return {
    key: 'total',
    title: { 'zh-CN': '表三“（六）其他处理”的占比', en: 'the share of (六)其他处理 in table 3' },
    terms: [...other, processed],
    evidence: [],
    other,
    processed,
  };
}

export const t3OtherHigh = defineRule<OtherHigh>({
  id: 'T3-OTHER-HIGH',
  name: { 'zh-CN': '表三：其他处理偏多', en: 'Table 3: many otherwise disposed of' },
  severity: 'info',
  relation: 'form',
  basis: {
    'zh-CN':
      '国办公开办函〔2019〕60号：“（六）其他处理”应属少见，数量偏多的由主管部门关注；20%和10件为本工具的提示界限（推断）',
    en: "国办公开办函〔2019〕60号: (六)其他处理 should be rare, and many draw attention; 20 % and 10 are this tool's own thresholds (inferred)",
  },
  blindSpot: {
    'zh-CN': '占比高并不一定有误；少于10件的不提示',
    en: 'A high share may well be right; fewer than ten are not mentioned',
  },
  message: {
    'zh-CN': (p) =>
      `表三“（六）其他处理”合计${p.actual}件，占办理总数${total([p.case.processed])}件的${((100 * (p.actual ?? 0)) / total([p.case.processed])).toFixed(1)}%，偏多。请核实是否应归入其他办理结果。`,
    en: (p) =>
      `Table 3: ${p.actual} of ${total([p.case.processed])} applications are under (六)其他处理. Please check whether they belong to other results.`,
  },
  cases: ({ report }) => (report.tables.applications.found ? [caseOf(report)] : []),
  check: ({ other, processed }) => {
    const actual = total(other);
    const of = total([processed]);
    const holds = actual < FEWEST || of === 0 || actual <= SHARE * of;
    return { holds, expected: null, actual, arithmetic: holds ? '' : `${summands(other)} / ${of}` };
  },
  examples: [
    { finds: 0 },
    { change: { 'other.rest.total': 9 }, finds: 0 },
    { change: { 'other.rest.total': 12 }, finds: 1 },
    { change: { 'other.rest.total': 12, 'processedTotal.total': 200 }, finds: 0 },
    { change: { 'processedTotal.total': null }, unverifiable: 1 },
  ],
});
