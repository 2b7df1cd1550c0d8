import type { CellRef } from '../../report/annual-report';
import type { Phrase, Topic, Understood } from './phrase';
import { MANNER, matches, SUM, whole } from './phrase';

type ReviewTopic = Exclude<Topic['about'], 'received' | 'answered'>;

/** The groups of table four that a topic means. 行政诉讼 alone means both of its groups. */
const GROUPS: Readonly<Record<ReviewTopic, readonly string[]>> = {
  review: ['review'],
  litigation: ['litigationDirect', 'litigationAfterReview'],
  litigationDirect: ['litigationDirect'],
  litigationAfterReview: ['litigationAfterReview'],
};

const ABOUT =
  '(?:因|涉及?|关于|有关|就|的|被|在)*(?:(?:依申请公开|(?:政府|政务)?信息公开)(?:工作|申请|答复|类|事项|方面|领域)*)?(?:的|引起|引发|产生|导致|被)*';
/** Who is not content with an answer has asked for information. */
const OF_ANSWERS = /申请人(?:对|因)?不服(?:政府信息公开)?(?:的)?答复/;
const HAPPENED =
  '(?:共|发生|受理|新受理|办理|收到|新收|被申请|被提起|被提|提起|申请人?|产生|新增|引发|涉及|有|应对|参与|处理|的|了)*';
const CASES = '(?:案件|案|申请|复议案件|诉讼案件|应诉案件)?';

const TOPICS: readonly (readonly [ReviewTopic, string])[] = [
  [
    'litigationDirect',
    '(?:行政诉讼)?(?:案件)?(?:中)?,?未经(?:行政)?复议(?:程序)?直接(?:提起|起诉|提起诉讼|提起行政诉讼|起诉的)*(?:行政诉讼)?',
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
  ['corrected', '(?:结果)?(?:被)?(?:予以|责令)?纠正'],
  ['other', '(?:为|作)?其他结果'],
  ['pending', '(?:尚|仍)?(?:未审结|未办结|在审理|在审理中|正在审理|待审结)'],
];

const cells = (topic: ReviewTopic, column: string): readonly CellRef[] =>
  GROUPS[topic].map((row) => ({ table: 'reviewLitigation', row, column }));

function understood(topic: ReviewTopic, column: string): Understood {
  const readings = [cells(topic, column)];
  return {
    counts: { quantity: `${topic}.${column}`, readings, loose: [], cellUnit: 1 },
    topic: { about: topic },
  };
}

const isReviewTopic = (topic: Topic | null): topic is { readonly about: ReviewTopic } =>
  topic !== null && topic.about in GROUPS;

const RESULT_LEAD = '(?:其中|:|案件)*';
const BEHIND = `(?:的)?(?:案件)?${SUM}`;

/** `其中维持2件` behind a number of cases, `行政复议被纠正1件` without one. */
const RESULTS = RESULT_WORDS.map(([column, words]) => ({
  column,
  following: whole(`${RESULT_LEAD}${MANNER}${words}${BEHIND}`),
  named: TOPICS.map(([topic, name]) => ({
    topic,
    pattern: whole(`${RESULT_LEAD}${ABOUT}${name}${CASES}${RESULT_LEAD}${words}${BEHIND}`),
  })),
}));

function result(phrase: Phrase, topic: Topic | null): Understood | null {
  for (const { column, following, named } of RESULTS) {
    if (isReviewTopic(topic) && matches(following, phrase)) return understood(topic.about, column);
    const found = named.find(({ pattern }) => matches(pattern, phrase));
    if (found) return understood(found.topic, column);
  }
  return null;
}

const UNITS = ['件', '起', '宗', '例', '次', '个'];
const LEAD = '(?:其中|另有|以及|和|及|与|:|全年|本年度?)*';

/** `行政复议3件`, `3件行政复议案件`. */
const TOTALS = TOPICS.map(([topic, name]) => ({
  topic,
  patterns: [
    whole(`${LEAD}${ABOUT}${HAPPENED}${ABOUT}${name}${CASES}${HAPPENED}${SUM}`),
    whole(`${LEAD}${ABOUT}${HAPPENED}`, `${ABOUT}${name}${CASES}`),
    whole(`对?${OF_ANSWERS.source}(?:而)?(?:提起|提出|申请)(?:的)?`, `${name}${CASES}`),
  ],
}));

/** What a number says of review and litigation. Only cases about the disclosure of information are those of table four. */
export function reviewPhrase(phrase: Phrase, topic: Topic | null): Understood | null {
  const { fact, before, after, sentenceBefore, under } = phrase;
  if (!UNITS.includes(fact.unit ?? '')) return null;
  const about = `${under}${sentenceBefore}${before}${after}`;
  const isOurs =
    isReviewTopic(topic) ||
    fact.section === 'reviewLitigation' ||
    OF_ANSWERS.test(before) ||
    /信息公开|依申请公开/.test(about);
  if (!isOurs) return null;
  const total = TOTALS.find(({ patterns }) => patterns.some((each) => matches(each, phrase)));
  return total ? understood(total.topic, 'total') : result(phrase, topic);
}
