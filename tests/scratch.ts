import { reportOf } from './unit/builders/report';
import { reportText, VALID } from './unit/builders/report-text';
import { auditReport } from '../shared/audit/audit-report';
for (const [unit, s] of [
  ['青川湖县人民政府办公室', '2023年，县政府办公室共收到政府信息公开申请15件。'],
  ['青川湖县人民政府办公室', '全年县政府办公室共收到政府信息公开申请15件，县政府办公室办结13件。'],
  ['青川湖县人民政府办公室', '我办共收到政府信息公开申请15件。'],
  ['青川湖县人民政府办公室', '县政府办共收到政府信息公开申请15件。'],
  ['青川湖县人民政府办公室', '县人民政府办公室受理政府信息公开申请15件。'],
  ['青川湖县人民政府办公室', '全县收到政府信息公开申请150件，其中县政府办公室收到15件。'],
  ['青川湖县人民政府', '全县收到政府信息公开申请14件，其中县政府办公室收到3件。'],
  ['青川湖县人民政府', '县政府办公室共收到政府信息公开申请3件。'],
  ['青川湖县教育局', '我局办公室共收到政府信息公开申请15件。'],
  ['青川湖县教育局', '县教育局共收到政府信息公开申请15件。'],
  ['青川湖县教育局', '县政府办公室共收到政府信息公开申请15件。'],
  ['青川湖镇人民政府', '镇政府共收到政府信息公开申请15件。'],
  ['青川湖镇人民政府', '青川湖镇党政办公室共收到政府信息公开申请15件。'],
] as const) {
  const r = reportOf(reportText({ ...VALID, unit, overview: [s] }));
  const a = auditReport(r, null);
  console.log(unit, s, '\n  ', r.facts.filter(f => f.section === 'overview').map(f => `${r.text.slice(...f.span)} ${f.scope} ${f.counts?.quantity ?? '-'}`).join(' | '), a.findings.map(f => f.ruleId).join());
}
import { ownNames } from '../shared/parse/counted/own-name';
console.log(ownNames('青川湖镇人民政府'), reportOf(reportText({ ...VALID, unit: '青川湖镇人民政府', overview: ['镇政府共收到政府信息公开申请15件。'] })).unit);
