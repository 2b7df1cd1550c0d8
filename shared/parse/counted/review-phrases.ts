import type { CellRef, Counted } from '../../report/annual-report';
import type { Phrase, Topic, Understood } from './phrase';
import { MANNER, matches, SUM, whole } from './phrase';

type ReviewTopic = Exclude<Topic['about'], 'received' | 'answered'>;

const LITIGATION = ['litigationDirect', 'litigationAfterReview'];
/** The groups of table four that a topic means. 行政诉讼 alone means both of its groups. */
const GROUPS: Readonly<Record<ReviewTopic, readonly string[]>> = {
  review: ['review'],
  litigation: LITIGATION,
  reviewAndLitigation: ['review', ...LITIGATION],
  waysToCourt: LITIGATION,
  litigationDirect: ['litigationDirect'],
  litigationAfterReview: ['litigationAfterReview'],
};

const OF_DISCLOSURE =
  '(?:依申请公开|(?:政府|政务)?信息公开)(?:工作|申请|答复|类|事项|事务|问题|方面|领域)*';
const ABOUT = `(?:因|涉及?|关于|有关|针对|就|的|被|在)*(?:[我本](?:[省市县区州旗镇乡局委办厅]|街道|机关|单位))?(?:${OF_DISCLOSURE})?(?:的|有关|引起|引发|产生|导致|被)*`;
/** Who is not content with an answer has asked for information. */
const OF_ANSWERS = /申请人(?:对|因)?不服(?:政府信息公开)?(?:的)?答复/;
const HAPPENED =
  '(?:共|发生|受理|新受理|办理|收到|新收|被申请|被提起|被提|提起|申请人?|产生|新增|引发|涉及|有|应对|参与|处理|的|了)*';
/** What may stand before a name, of both kinds and in any order: one star, since stars side by side take time without bound. */
const BEFORE_NAME =
  '(?:因|涉及?|关于|有关|针对|就|的|被|在|引起|引发|产生|导致|共|发生|新?受理|办理|收到|新收|新增|申请人?|提起?|有|应对|参与|处理|了|[我本](?:[省市县区州旗镇乡局委办厅]|街道|机关|单位))*';
const UP_TO_NAME = `(?:${BEFORE_NAME}${OF_DISCLOSURE})?${BEFORE_NAME}`;
const CASES = '(?:案件|案|申请|复议案件|诉讼案件|应诉案件)?';

const TOPICS: readonly (readonly [ReviewTopic, string])[] = [
  [
    'reviewAndLitigation',
    '行政复议(?:案件?)?(?:、|和|及|或|与|以及|或者)+(?:被)?(?:提起)?(?:行政)?诉讼',
  ],
  [
    'litigationDirect',
    '(?:行政诉讼)?(?:案件)?(?:中)?,?(?:未经(?:行政)?复议(?:程序)?直接(?:提起|起诉|提起诉讼|提起行政诉讼|起诉的)*(?:行政诉讼)?|(?:一审)?直接(?:起诉|提起诉讼|提起行政诉讼)(?:的)?)',
  ],
  [
    'litigationAfterReview',
    '(?:经)?(?:行政)?复议后(?:提起|起诉|提起诉讼|提起行政诉讼|起诉的|再起诉|又起诉)*(?:行政诉讼)?',
  ],
  ['litigation', '(?:行政)?诉讼'],
  ['review', '行政复议'],
];

const RESULT_WORDS: readonly (readonly [column: string, words: string])[] = [
  ['upheld', '(?:结果)?(?:被)?(?:予以)?维持(?:原(?:行政)?行为|原具体行政行为|原答复|原决定)?'],
  ['corrected', '(?:结果)?(?:被)?(?:复议机关|上级机关|法院|人民法院)?(?:依法)?(?:予以|责令)?纠正'],
  ['other', '(?:为|作)?其他结果'],
  ['pending', '(?:尚|仍)?(?:未审结|未办结|在审理|在审理中|正在审理|待审结)'],
];

const cells = (topic: ReviewTopic, column: string): readonly CellRef[] =>
  GROUPS[topic].map((row) => ({ table: 'reviewLitigation', row, column }));

const counts = (column: string, meant: readonly ReviewTopic[]): Counted => ({
  quantity: `${meant[0] ?? ''}.${column}`,
  readings: meant.map((each) => cells(each, column)),
  loose: [],
  cellUnit: 1,
});

/** `行政复议5件、` before `行政诉讼3件`, or the other way about. */
const JOINED = /(?:行政复议|诉讼)[^,;。\d]{0,10}[1-9]\d*[件起宗例次个](?:、|,|和|及|以及)*$/;

/** `直接起诉6件、` before `复议后起诉8件`, or the other way about: results behind them may be of the last or of both. */
const JOINED_GROUPS = /(?:直接|复议后)[^,;。\d]{0,12}\d+[件起宗例次个](?:、|,|和|及|以及)*$/;

/** What results behind a number of cases are of. Where nothing happened there are none. */
function topicOf(topic: ReviewTopic, { fact, sentenceBefore }: Phrase): Topic | null {
  if (fact.value === 0) return null;
  if (/litigation./.test(topic) && JOINED_GROUPS.test(sentenceBefore)) {
    return { about: 'waysToCourt' };
  }
  const together = (topic === 'review' || topic === 'litigation') && JOINED.test(sentenceBefore);
  return { about: together ? 'reviewAndLitigation' : topic };
}

const totalOf = (topic: ReviewTopic, phrase: Phrase): Understood => ({
  counts: counts('total', [topic]),
  topic: topicOf(topic, phrase),
});

/** `行政复议5件、行政诉讼3件,其中维持2件` may be said of either, or of both. */
const MEANT: Partial<Readonly<Record<ReviewTopic, readonly ReviewTopic[]>>> = {
  reviewAndLitigation: ['reviewAndLitigation', 'review', 'litigation'],
  waysToCourt: ['litigation', 'litigationAfterReview', 'litigationDirect'],
};

function resultOf(topic: ReviewTopic, column: string): Understood {
  return { counts: counts(column, MEANT[topic] ?? [topic]), topic: { about: topic } };
}

const isReviewTopic = (topic: Topic | null): topic is { readonly about: ReviewTopic } =>
  topic !== null && topic.about in GROUPS;

/** A heading as that of section four, within a report on the disclosure of information: `(四)行政复议、行政诉讼情况`. */
const LIKE_SECTION_FOUR = /行政复议[^。]{0,4}(?:行政)?诉讼/;

const RESULT_LEAD = '(?:其中|:|案件)*';
const BEHIND = `(?:的)?(?:案件)?${SUM}`;

/** `其中维持2件` behind a number of cases, `行政复议被纠正1件` without one. */
const RESULTS = RESULT_WORDS.map(([column, words]) => ({
  column,
  following: [
    whole(`${RESULT_LEAD}${MANNER}${words}${BEHIND}`),
    whole(RESULT_LEAD, `(?:案件)?${words}`),
  ],
  named: TOPICS.map(([topic, name]) => ({
    topic,
    pattern: whole(`${RESULT_LEAD}${ABOUT}${name}${CASES}${RESULT_LEAD}${words}${BEHIND}`),
  })),
}));

function result(phrase: Phrase, topic: Topic | null): Understood | null {
  for (const { column, following, named } of RESULTS) {
    const follows = isReviewTopic(topic) && following.some((each) => matches(each, phrase));
    if (follows) return resultOf(topic.about, column);
    const found = named.find(({ pattern }) => matches(pattern, phrase));
    if (found) return resultOf(found.topic, column);
  }
  return null;
}

const UNITS = ['件', '件次', '起', '宗', '例', '次', '个'];
const LEAD = '(?:其中|另有|以及|和|及|与|:|全年|本年度?)*';

/** `行政复议3件`, `3件行政复议案件`. */
const TOTALS = TOPICS.map(([topic, name]) => ({
  topic,
  patterns: [
    whole(`${LEAD}${UP_TO_NAME}${name}${CASES}${HAPPENED}${SUM}`),
    whole(`${LEAD}${UP_TO_NAME}`, `${ABOUT}${name}${CASES}`),
    whole(`对?${OF_ANSWERS.source}(?:而)?(?:提起|提出|申请)(?:的)?`, `${name}${CASES}`),
  ],
}));

/** `行政复议、行政诉讼案件分别为|4件、|2件`. */
const IN_TURN =
  /行政复议(?:案件)?(?:、|和|及|以及|与|,)(?:被提起)?行政诉讼(?:案件)?分别(?:为|是|有|达)?(\d+[件起宗]、)?$/;

/** Which of reviews and lawsuits a number is of, by its place. */
function inTurn(phrase: Phrase): Understood | null {
  const turn = IN_TURN.exec(`${phrase.sentenceBefore}${phrase.before}`);
  return turn && phrase.after === '' ? totalOf(turn[1] ? 'litigation' : 'review', phrase) : null;
}

/** What a number says of review and litigation. Only cases about the disclosure of information are those of table four. */
export function reviewPhrase(phrase: Phrase, topic: Topic | null): Understood | null {
  const { fact, before, after, sentenceBefore, under } = phrase;
  if (!UNITS.includes(fact.unit ?? '')) return null;
  const about = `${under}${sentenceBefore}${before}${after}`;
  const isOurs =
    isReviewTopic(topic) ||
    fact.section === 'reviewLitigation' ||
    OF_ANSWERS.test(before) ||
    LIKE_SECTION_FOUR.test(under) ||
    /信息公开|依申请公开/.test(about);
  if (!isOurs) return null;
  const turn = inTurn(phrase);
  if (turn) return turn;
  const total = TOTALS.find(({ patterns }) => patterns.some((each) => matches(each, phrase)));
  return total ? totalOf(total.topic, phrase) : result(phrase, topic);
}
