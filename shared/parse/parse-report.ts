import type { SourceDocument } from '../document/source-document';
import type { Placement } from '../report/placement';
import type { AnnualReport, ParseIssue } from '../report/annual-report';
import type { FormVersion } from '../report/form';
import { readActiveDisclosure } from './active-disclosure-table';
import { readApplications } from './applications-table';
import { gridRows } from './grid';
import type { ReportIdentity } from './identity';
import { readIdentity } from './identity';
import { readFacts } from './narrative';
import { normalise } from '../document/normalise';
import { noSections, unitUnknown, yearUnknown } from './parse-issues';
import { readingDoubts } from './reading-doubts';
import { readReviewLitigation } from './review-table';
import { findSections } from './sections';

/** 30号 is for the reports of 2021 and later. */
const formOf = (year: number | null): FormVersion =>
  year !== null && year < 2021 ? '2019' : '2021';

const identityIssues = (identity: ReportIdentity): readonly ParseIssue[] => [
  ...(identity.unit === null ? [unitUnknown()] : []),
  ...(identity.year === null ? [yearUnknown()] : []),
];

/** The canonical report. Never throws for what a document says: what could not be placed is in `issues`. */
export function parseReport(
  document: SourceDocument,
  _placements: readonly Placement[],
): AnnualReport {
  const sections = findSections(document);
  const identity = readIdentity(document, sections[0]?.span[0] ?? null);
  const fallback = formOf(identity.year);
  const rows = (id: 'activeDisclosure' | 'applications' | 'reviewLitigation') =>
    gridRows(document, sections, id);
  const active = readActiveDisclosure(rows('activeDisclosure'), fallback);
  const applications = readApplications(rows('applications'), fallback);
  const review = readReviewLitigation(rows('reviewLitigation'), fallback);
  const tables = {
    activeDisclosure: active.table,
    applications: applications.table,
    reviewLitigation: review.table,
  };
  return {
    text: document.text,
    ...identity,
    form: active.table.found ? active.table.form : applications.table.form,
    sections,
    tables,
    unread: [],
    facts: readFacts(document, normalise(document.text), sections),
    issues: [
      ...(sections.length === 0 ? [noSections()] : []),
      ...identityIssues(identity),
      ...active.issues,
      ...applications.issues,
      ...review.issues,
      ...readingDoubts(document, tables),
    ],
  };
}
