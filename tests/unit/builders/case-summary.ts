import type { CaseSummary } from '../../../shared/contract/case-list';

/** A line of the list of cases: a report of 2021 in which nothing was found. */
export const caseSummary = (caseId: string, change: Partial<CaseSummary> = {}): CaseSummary => ({
  caseId,
  fileName: `${caseId}.txt`,
  unit: '开江县人民政府',
  year: 2021,
  form: '2021',
  importedAt: '2022-03-01T01:00:00.000Z',
  errors: 0,
  warnings: 0,
  infos: 0,
  parseIssues: 0,
  open: 0,
  state: 'new',
  signed: false,
  damaged: false,
  newer: false,
  ...change,
});

export const idsOf = (cases: readonly CaseSummary[]): readonly string[] =>
  cases.map(({ caseId }) => caseId);
