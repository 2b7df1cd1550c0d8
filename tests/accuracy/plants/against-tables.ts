import type { CellRef } from '../../../shared/report/annual-report';
import { allMarks } from '../draft';
import { oneOf, plantValue, slip, type PlantKind } from './plant';

const RULES = /^N-/;

const applications = (row: string): CellRef => ({ table: 'applications', row, column: 'total' });
const reviews = (row: string): CellRef => ({ table: 'reviewLitigation', row, column: 'total' });

/** What else a number of answers may be meant to be: not an error that can be told. */
const ALSO_TRUE: Readonly<Record<string, readonly string[]>> = {
  '3:processedTotal': ['3:received', '3:handled'],
};

const stated = (id: string, roles: RegExp): PlantKind => ({
  id,
  group: 'narrative',
  rules: RULES,
  plant: (draft, random) => {
    const mark = oneOf(
      random,
      allMarks(draft).filter(({ role }) => role !== null && roles.test(role)),
    );
    if (!mark || mark.value === null) return null;
    const value = slip(random, mark.value);
    const others = ALSO_TRUE[mark.role ?? ''] ?? [];
    const { applications } = draft.values;
    const totals = others.map((role) =>
      role === '3:handled'
        ? (applications['received']?.['total'] ?? 0) + (applications['carriedIn']?.['total'] ?? 0)
        : (applications['received']?.['total'] ?? 0),
    );
    const isUsual = mark.style !== 'chinese' || value < 1000;
    return totals.includes(value) || !isUsual ? null : plantValue(draft, mark, value);
  },
});

/** What a table has, and the words that say there was none. */
const DENIALS: readonly (readonly [words: string, cells: readonly CellRef[]])[] = [
  ['全年未收到政府信息公开申请。', [applications('received')]],
  ['本年度没有结转下年度继续办理的政府信息公开申请。', [applications('carriedOut')]],
  ['全年未发生因政府信息公开引发的行政复议案件。', [reviews('review')]],
  [
    '全年没有因政府信息公开被提起行政诉讼的情况。',
    [reviews('litigationDirect'), reviews('litigationAfterReview')],
  ],
];

const denied: PlantKind['plant'] = (draft, random) => {
  const wrong = DENIALS.filter(([, cells]) =>
    cells.some(({ table, row }) => (draft.values[table][row]?.['total'] ?? 0) > 0),
  );
  const [words] = oneOf(random, wrong) ?? [];
  if (words === undefined) return null;
  const { paragraphs } = draft;
  const added = { ...paragraphs, applications: [...paragraphs.applications, [words]] };
  const places = [{ kind: 'words', words: words.replace('。', '') } as const];
  return { draft: { ...draft, paragraphs: added }, places, observable: true, told: words };
};

/** A number of the text that differs from the table's. */
export const AGAINST_TABLES: readonly PlantKind[] = [
  stated('text: received', /^3:received$/),
  stated('text: carried in', /^3:carriedIn$/),
  stated('text: to be handled in all', /^3:handled$/),
  stated('text: answered', /^3:processedTotal$/),
  stated('text: carried out', /^3:carriedOut$/),
  stated('text: a result', /^3:(?:granted|partlyGranted|denied|unavailable|notProcessed|other)$/),
  stated('text: a ground of denial', /^3:denied\./),
  stated('text: an applicant', /^3:received@/),
  stated('text: reviews', /^4:review$/),
  stated('text: a review result', /^4:review@/),
  stated('text: lawsuits', /^4:litigation/),
  stated('text: normative documents made', /^2:normativeDocuments@(?:made|produced)$/),
  stated(
    'text: normative documents repealed or published',
    /^2:normativeDocuments@(?:repealed|published)$/,
  ),
  stated('text: normative documents in force', /^2:normativeDocuments@(?:inForce|publishedTotal)$/),
  stated('text: decisions', /^2:\w+@decisions$/),
  stated('text: fees or procurement', /^2:(?:fees|procurement)@/),
  { id: 'text: none of what the table has', group: 'narrative', rules: RULES, plant: denied },
];
