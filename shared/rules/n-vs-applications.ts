import type { AnnualReport } from '../report/annual-report';
import type { ApplicationStatement } from './application-statements';
import { applicationStatements } from './application-statements';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import type { Term } from './rule';
import { cellTerm, factTerm, summands, total } from './terms';
import { numberRepeats, textKey } from './text-key';

interface Stated extends RuleCase {
  readonly stated: Term;
  readonly words: string;
  /** What the number may mean, the likeliest first: each is a sum of cells. */
  readonly readings: readonly (readonly Term[])[];
}

function caseOf(report: AnnualReport, statement: ApplicationStatement): Stated {
  const stated = factTerm(report, statement.fact);
  const readings = statement.readings.map((rows) =>
    rows.map((row) => cellTerm(report, { table: 'applications', row, column: 'total' })),
  );
  const meant = readings.find((terms) => total(terms) === stated.value) ?? readings[0] ?? [];
  const words = report.text.slice(statement.fact.clause[0], statement.fact.span[1]).trim();
  const title = { 'zh-CN': `“${words}”与表三`, en: `“${words}” and table 3` };
  // With a reading that cannot be reckoned nothing can be said, even where another one differs.
  const missing = readings.flat().filter((term) => term.value === null);
  const terms = [stated, ...meant, ...missing.filter((term) => !meant.includes(term))];
  return { key: textKey(words), title, terms, evidence: [], stated, words, readings: [meant] };
}

export const nVsApplications = defineRule<Stated>({
  id: 'N-VS-APPLICATIONS',
  name: { 'zh-CN': '正文与表三', en: 'Text against table 3' },
  severity: 'error',
  relation: 'agreement',
  basis: {
    'zh-CN': '《中华人民共和国政府信息公开条例》第五十条第（二）项：同一数量在正文和表三中应当一致',
    en: 'Regulation on Open Government Information, article 50 (2): the same quantity in the text and in table 3 must agree',
  },
  blindSpot: {
    'zh-CN': '句中另有限定（某渠道、某事项、某单位、某时段）的数不与表格比较',
    en: 'Numbers with any further restriction (a channel, a matter, an organ, a time) are not compared',
  },
  message: {
    'zh-CN': (p) =>
      `正文“${p.case.words}”与表三不一致：表三${p.case.readings[0]?.map((term) => term.label['zh-CN']).join('加') ?? ''}为${p.expected}。请核实两处数据。`,
    en: (p) =>
      `The text says “${p.case.words}”, but table 3 has ${p.expected} (${p.case.readings[0]?.map((term) => term.label.en).join(' plus ') ?? ''}). Please check both.`,
  },
  cases: ({ report }) =>
    numberRepeats(applicationStatements(report).map((each) => caseOf(report, each))),
  check: (c) => {
    const cells = c.readings[0] ?? [];
    const expected = total(cells);
    const actual = total([c.stated]);
    const holds = expected === actual;
    return {
      holds,
      expected,
      actual,
      arithmetic: `${actual} ${holds ? '=' : '≠'} ${summands(cells)}`,
    };
  },
  examples: [
    { text: '本年新收政府信息公开申请14件,均已答复。', finds: 0 },
    { text: '本年新收政府信息公开申请15件,均已答复。', finds: 1 },
    { text: '收到依申请公开14件,办结13件,结转下年度继续办理2件。', finds: 0 },
    { text: '收到依申请公开14件,办结12件,结转下年度继续办理3件。', finds: 2 },
    { text: '收到和上年结转的政府信息公开申请共15件。', finds: 0 },
    { text: '本年受理12345热线3904件。', finds: 0 },
    { text: '县政府办公室收到政府信息公开申请3件。', finds: 0 },
    { text: '全县收到政府信息公开申请29件,县政府办公室收到14件。', finds: 0 },
    { text: '收到政府信息公开申请14件。', change: { 'received.total': null }, unverifiable: 1 },
  ],
});
