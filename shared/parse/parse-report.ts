import { normalise } from '../document/normalise';
import type { SourceDocument, Span } from '../document/source-document';
import type { AnnualReport, ParseIssue, Section } from '../report/annual-report';
import type { FormVersion, TableId } from '../report/form';
import type { Placement } from '../report/placement';
import { countFacts } from './counted/count-facts';
import { readDenials } from './counted/denials';
import { readActiveDisclosure } from './active-disclosure-table';
import type { GridRow } from './grid';
import type { TableSource } from './table-source';
import { readApplications } from './applications-table';
import { findTables } from './find-tables';
import type { ReportIdentity } from './identity';
import { readIdentity } from './identity';
import { readFacts } from './narrative';
import { noSections, unitUnknown, yearUnknown } from './report-issues';
import { readingDoubts } from './reading-doubts';
import { readReviewLitigation } from './review-table';
import { findSections } from './sections';
import { severalReports } from './several-reports';
import { tablePieces } from './table-pieces';
import { unreadParts } from './unread';

/** 30号 is for the reports of 2021 and later. */
const formOf = (year: number | null): FormVersion =>
  year !== null && year < 2021 ? '2019' : '2021';

const identityIssues = (identity: ReportIdentity): readonly ParseIssue[] => [
  ...(identity.unit === null ? [unitUnknown()] : []),
  ...(identity.year === null ? [yearUnknown()] : []),
];

/**
 * Where rows and columns are lost, cells of different rows do not stand under each other. A spreadsheet that was
 * saved as text has tabs for every cell, empty ones too: of it the rows that have all cells of their table.
 */
function alignment(document: SourceDocument): (row: GridRow) => boolean {
  const flattened = document.format === 'txt' || document.format === 'doc';
  const widths = document.blocks.map((block) => {
    if (block.kind !== 'table') return null;
    const spanned = block.cells.some((cell) => cell.rowSpan > 1 || cell.colSpan > 1);
    return flattened && !spanned ? block.columnCount : null;
  });
  return ({ block, cells }) => {
    const width = widths[block] ?? null;
    const [first, second] = cells;
    if (width === null || !first || !second) return width === null;
    return (
      cells.length === width && document.text.slice(first.span[1], second.span[0]).includes('\t')
    );
  };
}

/** The three tables as one reading. */
function readTables(
  document: SourceDocument,
  sections: readonly Section[],
  placements: readonly Placement[],
  fallback: FormVersion,
) {
  const rows = findTables(document, sections, placements);
  const isAligned = alignment(document);
  const source = (id: TableId): TableSource => ({
    rows: rows[id],
    placements,
    fallback,
    isAligned,
  });
  const active = readActiveDisclosure(source('activeDisclosure'));
  const applications = readApplications(source('applications'));
  const review = readReviewLitigation(source('reviewLitigation'));
  const tables = {
    activeDisclosure: active.table,
    applications: applications.table,
    reviewLitigation: review.table,
  };
  return {
    tables,
    used: [...active.used, ...applications.used, ...review.used],
    form: [active, applications].find(({ tells }) => tells)?.table.form ?? fallback,
    issues: [
      ...active.issues,
      ...applications.issues,
      ...review.issues,
      ...severalReports(document, tables),
      ...readingDoubts(document, tables),
    ],
  };
}

/** The canonical report. Never throws for what a document says: what could not be placed is in `issues`. */
export function parseReport(
  document: SourceDocument,
  placements: readonly Placement[],
): AnnualReport {
  const { sections, issues: headingIssues } = findSections(document);
  const identity = readIdentity(document, sections);
  const fallback = formOf(identity.year);
  const { tables, used, form, issues } = readTables(document, sections, placements, fallback);
  const text = normalise(document.text);
  const isPiece = tablePieces(document, sections, tables);
  const isRead = (span: Span): boolean => identity.isRead(span) && !isPiece(span);
  const around = { text, unit: identity.unit, year: identity.year, tables };
  const facts = countFacts(readFacts(document, text, sections, isRead), around);
  return {
    text: document.text,
    title: identity.title,
    unit: identity.unit,
    year: identity.year,
    form,
    sections,
    tables,
    unread: unreadParts(document, used, isRead),
    facts,
    denials: readDenials(document, sections, isRead, facts, around),
    issues: [
      ...(sections.length === 0 ? [noSections()] : []),
      ...headingIssues,
      ...identityIssues(identity),
      ...issues,
    ],
  };
}
