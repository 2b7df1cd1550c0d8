import type { Fact, ReportTable } from '../../report/annual-report';

/** What is needed to know a part from a whole. */
export interface Whole {
  /** Normalised. */
  readonly text: string;
  readonly applications: ReportTable;
  /** The facts that have been found to be parts, by their ids. */
  readonly parts: ReadonlySet<number>;
}

/** `before` and `behind` are the counts of the same sentence. */
type Test = (fact: Fact, before: readonly Fact[], whole: Whole, behind: readonly Fact[]) => boolean;

const quantityOf = ({ counts }: Fact): string => counts?.quantity ?? '';
const isOf = (fact: Fact, ...names: readonly string[]): boolean =>
  names.some((name) => quantityOf(fact) === `applications.${name}`);

/** Behind 其中 and up to the end of what it opens. */
const opened = (text: string): boolean => text.includes('其中') && !/[;。\n]/.test(text);

/** `办结99件,其中本年新收94件`: what was received of those. */
const ofAnswered: Test = (fact, before, { text }) =>
  isOf(fact, 'received', 'carriedIn') &&
  before.some(
    (each) =>
      isOf(each, 'answered', 'processedTotal', 'carriedOut') &&
      opened(text.slice(each.span[1], fact.span[0])),
  );

const ANSWERS =
  /^[^\d]{0,12}(?:办结|答复|办理|处理|办复|回复)了?[^\d]{0,4}(?:上年|去年|20\d\d年|本年|当年|新收|结转)/;

/** `办结上年结转申请5件、本年新收申请94件`: the verb of the first is that of the others, too. */
const ofAnswering: Test = (fact, before, { text }) => {
  if (!isOf(fact, 'received', 'carriedIn') || text[fact.clause[0] - 1] !== '、') return false;
  const isListed = (each: Fact): boolean =>
    /^[^,;:。]*$/.test(text.slice(each.clause[0], fact.clause[0]));
  return before.some(
    (each) => isListed(each) && ANSWERS.test(text.slice(each.clause[0], each.span[0])),
  );
};

/** `,加上上年结转的5件,共答复99件`; `;上年结转5件全部办结`. */
const OTHERS_ANSWERED =
  /结转[^。\d]{0,20}\d+[件份宗][^。]{0,20}(?:共|合计|总|全年)[^,;。\d]{0,8}(?:办结|答复|办理)|结转[^,;。\d]{0,12}\d+[件份宗][^,;。\d]{0,6}(?:办结|答复|办理完)/;
/** `上年结转5件均已办结`. */
const CARRIED_ANSWERED = /(?:上一?年|去年)度?结转[^。;]{0,30}(?:办结|答复|办理完)/;
/** In characters. */
const SOON = 80;

const total = ({ cells }: ReportTable, row: string): number =>
  cells[row]?.['total']?.value ?? Number.NaN;

/**
 * `已答复94件,加上上年结转的5件,共答复99件`, `上年结转5件均已办结;新收101件,办结96件,结转5件`: those that were received this year, where
 * all that were carried in are answered.
 */
const ofThisYear: Test = (fact, _before, { text, applications }) => {
  if (!isOf(fact, 'answered')) return false;
  const [start, end] = fact.span;
  const isRest =
    total(applications, 'carriedIn') !== 0 &&
    fact.value === total(applications, 'received') - total(applications, 'carriedOut') &&
    CARRIED_ANSWERED.test(text.slice(Math.max(0, start - SOON), end + SOON));
  return isRest || OTHERS_ANSWERED.test(text.slice(end, Math.min(fact.sentence[1], end + SOON)));
};

const valueOf = ({ value }: Fact): number => value ?? Number.NaN;
const atMost = (fact: Fact, other: Fact): boolean => valueOf(fact) <= valueOf(other);

/** `上年结转5件,已全部办结5件`. */
const ofCarriedIn: Test = (fact, before) => {
  const last = before.at(-1);
  return (
    isOf(fact, 'answered') && last !== undefined && isOf(last, 'carriedIn') && atMost(fact, last)
  );
};

const CAME = ['received', 'carriedIn', 'receivedAndCarriedIn', 'handled'];
/** All cells of a reading are of one table; those of applicants are of no column of totals. */
function isApplicant({ counts }: Fact): boolean {
  const ref = counts?.readings[0]?.[0];
  return ref?.table === 'applications' && ref.column !== 'total';
}

/** `其中企业21件,办结20件,结转1件`, `自然人9件(予以公开7件、部分公开2件)`: of what those applied for. */
const ofApplicants: Test = (fact, before, { text, parts }) => {
  const last = before.at(-1);
  if (!last || isApplicant(fact) || isOf(fact, ...CAME)) return false;
  const between = text.slice(last.span[1], fact.span[0]);
  if (isApplicant(last)) return !/[;。]/.test(between) && atMost(fact, last);
  return parts.has(last.id) && !/[;。)]/.test(between);
};

const RECEIVES = /(?:新收|收到|受理)[^,;:]{0,20}$/;

/** `新收101件,其中96件当年办结,5件结转下年`: where others were carried in, both are of the new ones only. */
const ofReceived: Test = (fact, before, { text, applications }, behind) => {
  if (!isOf(fact, 'answered', 'carriedOut')) return false;
  if (total(applications, 'carriedIn') === 0) return false;
  const received = before.findLast(
    (each) => isOf(each, 'received') || RECEIVES.test(text.slice(each.clause[0], each.span[0])),
  );
  if (!received || !opened(text.slice(received.span[1], fact.span[0]))) return false;
  const parts = [...before, fact, ...behind].filter(
    ({ span, unit }) => unit === received.unit && opened(text.slice(received.span[1], span[0])),
  );
  const sum = parts.reduce((so, each) => so + valueOf(each), 0);
  return parts.length > 1 && sum === received.value;
};

const CAME_OR_WENT = /(?:新收|收到|受理|接收|办结|答复|办理|回复)/;

/** `征地类申请收到21件,办结20件,结转1件`: carried over is what is left of those, which no table counts. */
const ofOthers: Test = (fact, before, { text }) => {
  if (!isOf(fact, 'carriedIn', 'carriedOut')) return false;
  const last = before.findLast(({ clause, span }) =>
    CAME_OR_WENT.test(text.slice(clause[0], span[0])),
  );
  return last !== undefined && !quantityOf(last).startsWith('applications.');
};

const TESTS: readonly Test[] = [
  ofAnswered,
  ofAnswering,
  ofThisYear,
  ofCarriedIn,
  ofApplicants,
  ofReceived,
  ofOthers,
];

/** Whether a count of applications is one of a part of those that table three counts, as its sentence tells. */
function isPart(fact: Fact, sentence: readonly Fact[], whole: Whole): boolean {
  const at = sentence.indexOf(fact);
  const [before, behind] = [sentence.slice(0, at), sentence.slice(at + 1)];
  return TESTS.some((test) => test(fact, before, whole, behind));
}

/** In numbers: what a sentence adds up stands near. */
const NEAR = 12;

/** The facts, of which those that are parts of another in their sentence state no quantity of table three. */
export function withoutParts(facts: readonly Fact[], whole: Omit<Whole, 'parts'>): readonly Fact[] {
  const parts = new Set<number>();
  const alone = (fact: Fact): Fact => (parts.has(fact.id) ? { ...fact, counts: null } : fact);
  return facts.map((fact, at) => {
    if (!quantityOf(fact).startsWith('applications.')) return fact;
    const near = facts
      .slice(Math.max(0, at - NEAR), at + NEAR)
      .filter(({ kind, sentence }) => kind === 'quantity' && sentence[0] === fact.sentence[0])
      .map(alone);
    if (isPart(fact, near, { ...whole, parts })) parts.add(fact.id);
    return alone(fact);
  });
}
