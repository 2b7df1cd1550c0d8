import type { CellRef } from '../../report/annual-report';
import type { FormVersion } from '../../report/form';
import type { Phrase, Understood } from './phrase';
import { isAside, matches, SUM, whole } from './phrase';

const MAKE =
  '(?:新?制发|制定|制定印发|制定出台|新制定|制定发布|制定并公开|制发并公开|出台|印发|新制作|新出台|制定和公开)(?:了|的)?';
const DOCUMENTS = '(?:行政)?规范性文件';
const LEAD = '(?:其中|共|另|新|并|同时|动态更新|本年度?|依法|:)*';

interface Form {
  readonly row: string;
  readonly column: string;
  readonly units: readonly string[];
  readonly pattern: RegExp;
}

const form = (row: string, column: string, units: readonly string[], pattern: RegExp): Form => ({
  row,
  column,
  units,
  pattern,
});

const FILES = ['件', '份', '个', '部'];
const DECISIONS = ['件', '项', '宗', '起', '条', '个', '次', '例'];
const MONEY = ['元', '万元'];

const decided = (what: string): string =>
  `${LEAD}(?:作出|做出|依法作出|依法做出|办理并作出|办理|办结|实施|依法实施)(?:的)?${what}(?:处理)?(?:决定)?(?:数量|件数)?${SUM}`;

/** What the form of 2019 counts of documents and of procurement. */
const FORMS_2019: readonly Form[] = [
  form('normativeDocuments', 'produced', FILES, whole(`${LEAD}${MAKE}${DOCUMENTS}${SUM}`)),
  form('normativeDocuments', 'published', FILES, whole(`${LEAD}新公开(?:${DOCUMENTS})?${SUM}`)),
  form(
    'normativeDocuments',
    'publishedTotal',
    FILES,
    whole(`${LEAD}对外公开(?:${DOCUMENTS})?(?:总数量?|总量)${SUM}`),
  ),
  form(
    'procurement',
    'projects',
    DECISIONS,
    whole(`${LEAD}(?:公开|实施|开展)?政府集中采购项目${SUM}`),
  ),
  form('procurement', 'amount', MONEY, whole(`${LEAD}(?:政府集中)?采购总金额${SUM}`)),
];

/** Only words that say that it is decisions: 行政许可事项200项 is a list of powers. */
const DECISION_FORMS = (['licensing', 'penalties', 'coercion'] as const).flatMap((row) => {
  const name = { licensing: '行政许可', penalties: '行政处罚', coercion: '行政强制' }[row];
  return [
    form(row, 'decisions', DECISIONS, whole(decided(name))),
    form(row, 'decisions', DECISIONS, whole(`${LEAD}${name}(?:处理)?决定(?:数量|件数)?${SUM}`)),
  ];
});

const NAMES = { 行政许可: 'licensing', 行政处罚: 'penalties', 行政强制: 'coercion' } as const;
type Decisions = keyof typeof NAMES;
const isDecisions = (words: string): words is Decisions => words in NAMES;
const NAME = '行政(?:许可|处罚|强制)';
const CASES = ['件', '宗', '起'];
/** `行政处罚316件`, `行政强制案件12宗`. */
const BARE_DECISIONS = whole(`(?:全年)?共?(${NAME})(?:案件)?(?:数量|总数)?${SUM}`);
const SAME = new RegExp(
  `(?:共|办理|作出|实施)*${NAME}(?:决定|案件)?[^,;:。\\d]{0,4}\\d+[件宗起]`,
  'g',
);

/** `全年行政处罚316件`, where the sentence has said nothing but such numbers before: else it may be a part of them. */
function bareDecisions(phrase: Phrase): Form | null {
  const { before, sentenceBefore, fact } = phrase;
  const name = new RegExp(NAME).exec(before)?.[0] ?? '';
  if (!isDecisions(name) || !CASES.includes(fact.unit ?? '')) return null;
  if (!matches(BARE_DECISIONS, phrase)) return null;
  const said = sentenceBefore.replace(SAME, '');
  return isAside(said) && !said.includes('公开')
    ? form(NAMES[name], 'decisions', CASES, BARE_DECISIONS)
    : null;
}

const SERIES = new RegExp(
  `(?:^|[,;:。])(?:20\\d\\d年|全年|本年度?|[全我][省市县区州旗]|共|办理|作出|实施|,)*(${NAME}(?:(?:、|和|及|与)${NAME})+)(?:处理)?(?:决定|案件)?(?:数量)?分别(?:为|是|有|达)?((?:\\d+(?:件|宗|起|项)(?:、|和|,))*)$`,
);

/** `行政许可、行政处罚、行政强制分别为1208件、316件、12件`: which of them a number is of, by its place. */
function inSeries({ before, after, sentenceBefore, fact }: Phrase): Form | null {
  const found = after === '' ? SERIES.exec(`${sentenceBefore}${before}`) : null;
  if (!found || fact.unit === null) return null;
  const names = [...(found[1] ?? '').matchAll(new RegExp(NAME, 'g'))];
  const said = [...(found[2] ?? '').matchAll(/\d+/g)];
  const name = names[said.length]?.[0] ?? '';
  return isDecisions(name) ? form(NAMES[name], 'decisions', DECISIONS, BARE_DECISIONS) : null;
}

const FORMS_2021: readonly Form[] = [
  form('regulations', 'made', FILES, whole(`${LEAD}${MAKE}(?:市?政府)?规章${SUM}`)),
  form('normativeDocuments', 'made', FILES, whole(`${LEAD}${MAKE}${DOCUMENTS}${SUM}`)),
  form('normativeDocuments', 'made', FILES, whole(`${LEAD}${DOCUMENTS}${MAKE}${SUM}`)),
  // The heads of the form: `行政规范性文件:制发件数2件,废止件数1件`.
  form(
    'normativeDocuments',
    'made',
    FILES,
    whole(`${LEAD}(?:${DOCUMENTS}:?)?(?:本年)?制发件数${SUM}`),
  ),
  form(
    'normativeDocuments',
    'repealed',
    FILES,
    whole(`${LEAD}(?:本年)?废止(?:了|的)?(?:${DOCUMENTS})?(?:件数)?${SUM}`),
  ),
  form(
    'normativeDocuments',
    'inForce',
    FILES,
    whole(
      `${LEAD}(?:集中公开|公开|目前|共有|截至(?:目前|年底|年末|20\\d\\d年底|12月底)|年末)*(?:现行|目前)有效(?:的)?(?:${DOCUMENTS})?(?:件数)?${SUM}`,
    ),
  ),
  form(
    'fees',
    'amount',
    MONEY,
    whole(`${LEAD}(?:收取|征收|收缴|全年收取)?行政事业性收费(?:收入|金额|总额|总金额|总计)*${SUM}`),
  ),
];

/** What of documents follows a clause that named them: `制发规范性文件5件,废止2件,现行有效61件`. */
const NAMES_DOCUMENTS = new RegExp(DOCUMENTS);

const FORMS: Readonly<Record<FormVersion, readonly Form[]>> = {
  '2019': [...FORMS_2019, ...DECISION_FORMS],
  '2021': [...FORMS_2021, ...DECISION_FORMS],
};

/** `公开行政许可决定37件、行政处罚决定52件`: the verb is that of the whole list, and not all that is decided is published. */
const PUBLISHED = new RegExp(`(?:公开|公示|公布|发布|归集)(?:了|的)?${NAME}[^;。]*$`);
const isPublished = ({ before, sentenceBefore }: Phrase): boolean =>
  PUBLISHED.test(sentenceBefore) && !/[作做]出|办理|办结|实施/.test(before);

/** `规范性文件制定8件、修改3件,共11件`: the table counts both. */
const isOneOfTwo = ({ sentenceAfter }: Phrase): boolean =>
  /^[、,和](?:修改|修订)(?:了|的)?(?:行政)?(?:规范性文件)?\d/.test(sentenceAfter);

/** What a number says of table two. */
export function disclosurePhrase(phrase: Phrase): Understood | null {
  const { fact, before, sentenceBefore, tables } = phrase;
  const version = tables.activeDisclosure.form;
  const found =
    FORMS[version].find(
      ({ units, pattern }) => units.includes(fact.unit ?? '') && matches(pattern, phrase),
    ) ??
    bareDecisions(phrase) ??
    inSeries(phrase);
  if (!found) return null;
  const { row, column } = found;
  // What a review of all documents repeals, or keeps, is not what was repealed of table two's.
  const isOfReview = column === 'repealed' || before.includes('目前有效');
  if (isOfReview && /清理|梳理/.test(sentenceBefore)) return null;
  if (column === 'decisions' && isPublished(phrase)) return null;
  if (column === 'made' && isOneOfTwo(phrase)) return null;
  const named = row !== 'normativeDocuments' || NAMES_DOCUMENTS.test(`${sentenceBefore}${before}`);
  if (!named) return null;
  const ref: CellRef = { table: 'activeDisclosure', row, column };
  const inTenThousands = row === 'fees' && fact.unit === '元';
  const cellUnit = inTenThousands ? 10_000 : 1;
  return {
    counts: { quantity: `${row}.${column}`, readings: [[ref]], loose: [], cellUnit },
    topic: null,
  };
}

const DISCLOSED = whole(
  `${SUM}(?:主动公开|公开发布|主动公开发布)(?:了|各类)*(?:政府|政务)?信息${SUM}`,
);

/** Quantities that stand in no table, but may stand twice in the text. */
export function textPhrase(phrase: Phrase): Understood | null {
  if (phrase.fact.unit !== '条' || !matches(DISCLOSED, phrase)) return null;
  const counts = { quantity: 'text.disclosed', readings: [], loose: [], cellUnit: 1 };
  return { counts, topic: null };
}
