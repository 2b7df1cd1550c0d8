import { readDocument } from '../../main/import/read-document';
import { auditReport } from '../../shared/audit/audit-report';
import { textAt } from '../../shared/document/source-document';
import { parseReport } from '../../shared/parse/parse-report';
import type { AnnualReport } from '../../shared/report/annual-report';
import { TABLE_IDS, type TableId } from '../../shared/report/form';
import type { GeneratedReport } from '../generator/generate-report';
import { generateReport } from '../generator/generate-report';
import { RENDERERS, type RenderedFormat } from '../generator/formats';

/** A blank cell may be no cell in a text: then its row is said to be in doubt. */
const isDoubted = (report: AnnualReport, table: TableId, row: string): boolean =>
  report.issues.some(({ cells }) =>
    cells?.some((cell) => cell.table === table && cell.row === row),
  );

/** Blank cells may leave more than one reading of a row in a text: then nothing of it is read, and that is said. */
function isRefused(report: AnnualReport, id: TableId, row: string, { cells }: GeneratedReport) {
  // The groups of table four stand in one row of the text.
  const beside = id === 'reviewLitigation' ? Object.values(cells[id]) : [cells[id][row] ?? {}];
  const hasBlanks = beside.flatMap(Object.values).some(({ kind }) => kind === 'empty');
  const read = Object.values(report.tables[id].cells[row] ?? {});
  return hasBlanks && read.every((cell) => cell === null) && isDoubted(report, id, row);
}

/** Every cell of a table against the model: each equal, none missing, none invented. Only a text may lose blank cells. */
function tableDifferences(
  report: AnnualReport,
  id: TableId,
  generated: GeneratedReport,
  isText: boolean,
): string[] {
  const expected = generated.cells[id];
  const read = report.tables[id].cells;
  const rows = new Set([...Object.keys(expected), ...Object.keys(read)]);
  return [...rows].flatMap((row) => {
    if (isText && isRefused(report, id, row, generated)) return [];
    const columns = new Set([...Object.keys(expected[row] ?? {}), ...Object.keys(read[row] ?? {})]);
    return [...columns].flatMap((column) => {
      const wanted = expected[row]?.[column];
      const got = read[row]?.[column] ?? null;
      const same = wanted ? got?.kind === wanted.kind && got.value === wanted.value : got === null;
      const isLost = isText && wanted?.kind === 'empty' && !got;
      if (same || (isLost && isDoubted(report, id, row))) return [];
      const want = wanted ? `${wanted.kind} “${wanted.raw}”` : 'nothing';
      return [
        `${id}/${row}.${column}: ${want}, read ${got ? `${got.kind} “${got.raw}” ${got.value}` : 'nothing'}`,
      ];
    });
  });
}

function formDifferences(report: AnnualReport, generated: GeneratedReport): string[] {
  // Table four is the same in both forms.
  return (['activeDisclosure', 'applications'] as const).flatMap((id) =>
    report.tables[id].form === generated.model.forms[id]
      ? []
      : [`${id}: form ${report.tables[id].form}`],
  );
}

/** A misprinted label is read, and said so. */
const doubtDifferences = (report: AnnualReport, generated: GeneratedReport): string[] =>
  generated.misprinted.flatMap((row) => {
    const told = report.issues.some(
      ({ kind, cells }) =>
        kind === 'labelLoose' &&
        cells?.some((cell) => cell.table === 'applications' && cell.row === row),
    );
    return told ? [] : [`no labelLoose for ${row}`];
  });

const identityDifferences = (report: AnnualReport, { model }: GeneratedReport): string[] => [
  ...(report.unit === model.unit ? [] : [`unit: ${report.unit}`]),
  ...(report.year === model.year ? [] : [`year: ${report.year}`]),
  ...(report.sections.length === 6 ? [] : [`${report.sections.length} sections`]),
];

/** A report that adds up has nothing that does not. */
const accusations = (report: AnnualReport): string[] =>
  auditReport(report, null)
    .findings.filter(({ ruleId }) => /^(?:T3-(?!OTHER-HIGH)|T4|N)-/.test(ruleId))
    .map((finding) => `${finding.ruleId}: ${finding.message['zh-CN']}`);

const misquotes = (report: AnnualReport): string[] =>
  TABLE_IDS.flatMap((id) =>
    Object.values(report.tables[id].cells).flatMap((row) => Object.values(row)),
  )
    .filter((cell) => cell?.span && textAt(report.text, cell.span).trim() !== cell.raw.trim())
    .map((cell) => `“${cell?.raw}” does not stand at its place`);

/** What is read of a file otherwise than the report has it; empty where all is right. */
export async function fileDifferences(
  generated: GeneratedReport,
  bytes: Uint8Array,
): Promise<readonly string[]> {
  const document = await readDocument(bytes);
  if (!document.ok) return [`not read: ${JSON.stringify(document.error)}`];
  const report = parseReport(document.value, []);
  const isText = document.value.format === 'txt';
  return [
    ...identityDifferences(report, generated),
    ...formDifferences(report, generated),
    ...TABLE_IDS.flatMap((id) => tableDifferences(report, id, generated, isText)),
    ...doubtDifferences(report, generated),
    ...accusations(report),
    ...misquotes(report),
  ];
}

/** The same of the report written in a format. */
export const differences = (
  generated: GeneratedReport,
  format: RenderedFormat,
): Promise<readonly string[]> => fileDifferences(generated, RENDERERS[format](generated));

/** The smallest noise that the report still fails by: noises are taken away one by one. */
export async function essentialNoise(
  generated: GeneratedReport,
  format: RenderedFormat,
): Promise<GeneratedReport> {
  let smallest = generated;
  for (const name of generated.noise) {
    const less = generateReport(
      generated.seed,
      new Set([...smallest.noise].filter((each) => each !== name)),
    );
    if ((await differences(less, format)).length > 0) smallest = less;
  }
  return smallest;
}
