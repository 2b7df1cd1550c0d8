import { allMarks } from '../draft';
import { oneOf, plantValue, slip, type PlantKind } from './plant';

const RULES = /^N-/;

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
];
