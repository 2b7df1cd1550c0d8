import type { Lang } from '../lib/localised';
import { textAt } from '../document/source-document';
import type {
  AnnualReport,
  Fact,
  ParseIssue,
  ReportTable,
  UnreadPart,
} from '../report/annual-report';
import type { Audit, FactStatus, Finding, RuleCheck, Verdict } from './finding';

/** `{ row: { column: value } }`; a cell that the document does not have, or that is no number, is `null`. */
export type TableJson = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

function tableJson(table: ReportTable): TableJson {
  const row = (cells: ReportTable['cells'][string]) =>
    Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, cell?.value ?? null]));
  return Object.fromEntries(Object.entries(table.cells).map(([id, cells]) => [id, row(cells)]));
}

const findingJson = (finding: Finding, lang: Lang) => ({
  id: finding.id,
  ruleId: finding.ruleId,
  severity: finding.severity,
  message: finding.message[lang],
  expected: finding.expected,
  actual: finding.actual,
  arithmetic: finding.arithmetic,
  evidence: finding.evidence,
});

/** What a rule looked at, as counts; of what could not be checked, what is missing. */
function checkJson(check: RuleCheck, verdicts: readonly Verdict[], lang: Lang) {
  const { ruleId, name, passed, failed, unverifiable } = check;
  const missing = verdicts
    .filter((each) => each.ruleId === ruleId && each.outcome === 'unverifiable')
    .map(({ title, missing }) => ({
      title: title[lang],
      missing: missing.map((each) => each[lang]),
    }));
  return { ruleId, name: name[lang], passed, failed, unverifiable, missing };
}

/** A number of the text, what was understood of it, and what became of it. */
const numberJson = (fact: Fact, status: FactStatus, text: string) => ({
  span: fact.span,
  quote: textAt(text, fact.span),
  value: fact.value,
  unit: fact.unit,
  kind: fact.kind,
  status,
  counts: fact.counts?.quantity ?? null,
  scope: fact.scope,
});

const issueJson = ({ kind, message, span, cells, offer }: ParseIssue, lang: Lang) => ({
  kind,
  message: message[lang],
  span,
  ...(cells ? { cells } : {}),
  ...(offer ? { offer } : {}),
});

/** Enough of a part that was not read to know it again. */
const QUOTE_LENGTH = 80;

function unreadJson({ kind, span }: UnreadPart, text: string) {
  const words = textAt(text, span).replace(/\s+/g, ' ').trim();
  const characters = Array.from(words.slice(0, 2 * (QUOTE_LENGTH + 1)));
  const long = characters.length > QUOTE_LENGTH;
  return { kind, span, quote: long ? `${characters.slice(0, QUOTE_LENGTH).join('')}…` : words };
}

/** The audit of one file in the shape that the headless command prints and that the PDF carries along. */
export function auditJson(file: string, report: AnnualReport, audit: Audit, lang: Lang) {
  return {
    file,
    unit: report.unit,
    year: report.year,
    form: report.form,
    sections: report.sections.map(({ id, title, span }) => ({ id, title, span })),
    tables: {
      activeDisclosure: tableJson(report.tables.activeDisclosure),
      applications: tableJson(report.tables.applications),
      reviewLitigation: tableJson(report.tables.reviewLitigation),
    },
    parseIssues: report.issues.map((issue) => issueJson(issue, lang)),
    unread: report.unread.map((part) => unreadJson(part, report.text)),
    checks: audit.checks.map((check) => checkJson(check, audit.verdicts, lang)),
    coverage: audit.coverage,
    numbers: report.facts.map((fact, at) =>
      numberJson(fact, audit.factStatus[at] ?? 'notUnderstood', report.text),
    ),
    ruleSet: audit.ruleSet,
    findings: audit.findings.map((finding) => findingJson(finding, lang)),
    error: null,
  };
}
