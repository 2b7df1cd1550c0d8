import type { Audit, Finding } from '../../shared/audit/finding';
import { cliMessages } from '../../shared/i18n/cli';
import { say } from '../../shared/i18n/message';
import type { Lang } from '../../shared/lib/localised';
import { sum } from '../../shared/lib/numerals';
import type { AnnualReport } from '../../shared/report/annual-report';
import { cellName } from '../../shared/report/cell-name';
import type { Evidence } from '../../shared/rules/rule';

function evidenceLine(report: AnnualReport, evidence: Evidence, lang: Lang): string {
  if (evidence.kind === 'cell') {
    const name = cellName(report, evidence)[lang];
    const value = evidence.value === null ? say(lang, cliMessages.unknown) : `${evidence.value}`;
    return say(lang, evidence.lastYear ? cliMessages.lastYearCell : cliMessages.cellEvidence, {
      name,
      value,
    });
  }
  const line = report.text.slice(0, evidence.span[0]).split('\n').length;
  return say(lang, cliMessages.textEvidence, { line, quote: evidence.quote });
}

function findingLines(report: AnnualReport, finding: Finding, lang: Lang): readonly string[] {
  const places = finding.evidence.map((each) => evidenceLine(report, each, lang));
  const field = (name: string, value: string): string => `      ${name}: ${value}`;
  return [
    `  [${say(lang, cliMessages[finding.severity])}] ${finding.ruleId}  ${finding.message[lang]}`,
    ...(finding.arithmetic === ''
      ? []
      : [field(say(lang, cliMessages.arithmetic), finding.arithmetic)]),
    field(say(lang, cliMessages.evidence), places.join(lang === 'en' ? ', ' : '、')),
    field(say(lang, cliMessages.basis), finding.basis[lang]),
  ];
}

/** The audit of one file for a person to read, as lines. */
export function printAudit(
  file: string,
  report: AnnualReport,
  audit: Audit,
  lang: Lang,
): readonly string[] {
  const unknown = say(lang, cliMessages.unknown);
  const heading = { unit: report.unit ?? unknown, year: `${report.year ?? unknown}` };
  const count = (outcome: 'passed' | 'failed' | 'unverifiable'): number =>
    sum(audit.checks.map((check) => check[outcome]));
  const pictures = report.unread.filter(({ kind }) => kind === 'picture').length;
  const { numbers, checked, noCounterpart, notUnderstood } = audit.coverage;
  const counts = {
    passed: count('passed'),
    failed: count('failed'),
    unverifiable: count('unverifiable'),
  };
  return [
    `${say(lang, cliMessages.heading, heading)}  (${file})`,
    ...audit.findings.flatMap((finding) => findingLines(report, finding, lang)),
    ...(audit.findings.length === 0 ? [`  ${say(lang, cliMessages.nothingFound)}`] : []),
    ...report.issues.map((issue) => `  [${say(lang, cliMessages.doubt)}] ${issue.message[lang]}`),
    ...(report.unread.length > 0
      ? [`  ${say(lang, cliMessages.unread, { count: report.unread.length })}`]
      : []),
    ...(pictures > 0 ? [`  ${say(lang, cliMessages.pictures, { count: pictures })}`] : []),
    `  ${say(lang, cliMessages.checked, counts)}`,
    `  ${say(lang, cliMessages.numbers, { numbers, checked, rest: noCounterpart + notUnderstood })}`,
  ];
}
