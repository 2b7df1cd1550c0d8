import { resultRows } from '../../report/application-rows';
import type { CellRef, Counted } from '../../report/annual-report';
import { applicant } from './applicant-phrases';
import { outcome, resultsFollow } from './outcome-phrases';
import type { Phrase, Topic, Understood } from './phrase';
import { applicationCells, isAside, MANNER, matches, SUM, whole } from './phrase';

/**
 * Only a clause that says nothing else is understood. Any further word (网上, 涉及征地的, 补正后, 市政府转来的 …) may make
 * it a part, another scope or another matter, and there are more such words than can be listed.
 */
const KIND =
  '(?:各类|有效|公民、法人(?:和|或者?|及|以及)其[他它]组织(?:的|提出的?|提交的?)?|群众(?:的)?|的)*';
export const OBJECT = `${KIND}(?:依申请公开(?:的)?(?:(?:政府)?信息)?(?:公开)?(?:的)?(?:申请|事项|件)?|公开申请|(?:政府|政务)?信息依?公开(?:的)?申请(?:公开)?|(?:政府)?信息公开依申请(?:公开)?|政府信息依申请公开(?:申请)?|(?:政府)?信息申请公开|依申请(?:政府)?信息(?:公开)?(?:申请)?|申请(?:公开(?:政府信息)?|政府信息公开))(?:办理)?(?:表|信?件|书|事项)?`;
const RECEIVE =
  '(?:新?受理|新收|新增|收到|接收到?|接到|收悉|接受|登记受理|登记)(?:(?:并|和|及|与|、)(?:受理|处理|办理))?(?:了|到|的)?';
const ANSWER =
  '(?:办结|答复|办理完毕|办理完结|处理完毕|办理答复|答复办结|办理并答复|作出答复|做出答复|给予答复|回复|办复)(?:了|的)?';
const LAST = '(?:上一?年度?|去年|上年度?末)';
const CARRIED_IN = `(?:(?:承接|接续|受理|承办)?${LAST}(?:度)?(?:结转|转入|顺延)(?:至|到)?(?:本年度?|今年)?(?:继续)?(?:办理)?|结转(?:自)?${LAST}(?:度)?|上年结转数)`;
const NEXT = '(?:下一?年度?|次年|明年|20\\d\\d年度?)';
const CARRIED_OUT = `(?:${MANNER}(?:需要?|将)?(?:结转|顺延|转|转入|延续|顺延结转|跨年度结转)(?:至|到|入)?${NEXT}?(?:继续)?(?:办理|处理|答复|办结)*)`;
const AND = '(?:和|及|加|加上|以及|与|\\+|、)';
const LEAD = '(?:其中|含|包含|包括|另|加上|连同|其余|余|剩余|尚有|还有|余下|有)*';

/** `收到申请24件均按《条例》要求答复`. */
const ALL_OF_THEM = '(?:(?:均|全部|都)[^,;()]{0,40})?';
const OF_APPLICATIONS = `(?:${OBJECT}|申请件?|(?:办理)?件)`;
const BY_LAW = '(?:(?:按照?|根据|依据|依照)《?条例》?(?:的)?(?:规定)?)?';

const ROWS: readonly (readonly [quantity: string, pattern: RegExp])[] = [
  ['receivedAndCarriedIn', whole(`${MANNER}${SUM}应(?:当)?办理${OBJECT}${SUM}`)],
  ['handled', whole(`${MANNER}${SUM}(?:收办|办理|处理|受理办理)${OBJECT}${SUM}`)],
  ['receivedAndCarriedIn', whole(`${SUM}${RECEIVE}${AND}${CARRIED_IN}(?:的)?${OBJECT}${SUM}`)],
  ['carriedIn', whole(`${LEAD}${CARRIED_IN}(?:的)?${OF_APPLICATIONS}?${SUM}`)],
  [
    'carriedIn',
    whole(LEAD, `${OF_APPLICATIONS}?(?:为|系|是)${CARRIED_IN}(?:的)?${OF_APPLICATIONS}?`),
  ],
  ['carriedOut', whole(`${LEAD}${OF_APPLICATIONS}?${CARRIED_OUT}(?:的)?${OF_APPLICATIONS}?${SUM}`)],
  ['carriedOut', whole(LEAD, `${OF_APPLICATIONS}?${BY_LAW}(?:已|因[^,;]{0,20})?${CARRIED_OUT}`)],
  ['carriedOut', whole(`${LEAD}结转`, `(?:至|到)${NEXT}(?:继续)?(?:办理|处理)*`)],
  ['received', whole(`${MANNER}${SUM}${RECEIVE}${SUM}${OBJECT}${SUM}`, ALL_OF_THEM)],
  ['received', whole(`${OBJECT}${SUM}${RECEIVE}${SUM}`)],
  ['received', whole(`${OBJECT}(?:收到|受理|接收|登记|收件)(?:数量|总数|总量|件数|量|数)${SUM}`)],
  ['received', whole(`(?:政府)?信息公开申请(?:件数|总量|数量|总数)${SUM}`)],
  [
    'received',
    whole(
      `(?:申请人|群众|公众)?向(?:我|本)(?:[省市县区州旗镇乡局委办厅]|机关|单位)(?:新?提出|新?提交)(?:的)?${OBJECT}${SUM}`,
    ),
  ],
  ['answered', whole(`${MANNER}${ANSWER}${MANNER}${OBJECT}${SUM}`)],
  ['answered', whole(`${OBJECT}${MANNER}${ANSWER}${SUM}`)],
  ['processedTotal', whole(`(?:办理|处理|答复)结果${SUM}`)],
  ['received', whole(`在(?:本年度?)?${RECEIVE}`, `${OF_APPLICATIONS}中`)],
  ['answered', whole(`在(?:已|本年度?)?${ANSWER}`, `${OF_APPLICATIONS}中`)],
];

/** Behind a clause about applications these need not say so again. */
const FOLLOWING: readonly (readonly [quantity: string, pattern: RegExp])[] = [
  ['receivedAndCarriedIn', whole(`${LEAD}(?:共|全年)?应(?:当)?办理?(?:申请)?${SUM}`)],
  ['received', whole(`${LEAD}(?:本年度?)?(?:新收|新受理)(?:申请)?${SUM}`)],
  ['answered', whole(`${LEAD}${MANNER}${ANSWER}(?:申请)?${SUM}`)],
  ['answered', whole(LEAD, `(?:申请)?(?:已|均|全部|已经)+${ANSWER}`)],
  ['answered', whole(`${LEAD}(?:已|已经)(?:全部)?办理(?:申请)?${SUM}`)],
];

/** `新收126件,上年结转5件,合计131件`. */
const IN_ALL: readonly (readonly [quantity: string, pattern: RegExp])[] = [
  ['receivedAndCarriedIn', whole('(?:共|共计|合计|总计|总共)(?:有|为|是)?(?:申请)?')],
];

/** `共收到70件申请`: the number before what it counts. Under a heading about applications they are not named in full. */
const OBJECT_BEHIND: readonly (readonly [quantity: string, pattern: RegExp])[] = [
  ['received', whole(`${SUM}${RECEIVE}${SUM}`, OBJECT)],
  ['answered', whole(`${MANNER}${ANSWER}${SUM}`, OBJECT)],
];

const UNDER_HEADING: readonly (readonly [quantity: string, pattern: RegExp])[] = [
  ['received', whole(`${SUM}${RECEIVE}${SUM}`, '申请')],
  ['received', whole(`${SUM}${RECEIVE}${SUM}申请${SUM}`)],
];

interface Readings {
  readonly readings: readonly (readonly string[])[];
  readonly loose: readonly (readonly string[])[];
}

/** `收到和办理政府信息公开申请`: one number for both. */
const AND_HANDLED = /(?:并|和|及|与|、)(?:处理|办理)/;

/**
 * 新收 says that nothing is carried in. 收到 and 受理 are said carelessly of both; of what was received and handled the number
 * may be the one that was finished.
 */
function receivedRows({ before }: Phrase): Readings {
  const strict = /新收|新增/.test(before);
  const loose = strict ? [] : [['received', 'carriedIn']];
  const handled = AND_HANDLED.test(before) ? [['processedTotal']] : [];
  return { readings: [['received']], loose: [...loose, ...handled] };
}

/** Letters of answer leave out what was not answered: applications given up or not processed. */
function answeredRows({ tables }: Phrase): Readings {
  const rows = resultRows(tables.applications.form).map((row) => row.id);
  const answered = rows.filter((row) => !row.startsWith('other.'));
  const decided = answered.filter((row) => !row.startsWith('notProcessed.'));
  return { readings: [['processedTotal'], answered, decided], loose: [] };
}

function rowsOf(quantity: string, phrase: Phrase): Readings {
  switch (quantity) {
    case 'received':
      return receivedRows(phrase);
    case 'answered':
      return answeredRows(phrase);
    case 'receivedAndCarriedIn':
      return { readings: [['received', 'carriedIn']], loose: [] };
    // 办理 may be said of what came in as well as of what was finished.
    case 'handled':
      return { readings: [['received', 'carriedIn'], ['processedTotal']], loose: [['received']] };
    default:
      return { readings: [[quantity]], loose: [] };
  }
}

function countedRows(quantity: string, phrase: Phrase): Counted {
  const { readings, loose } = rowsOf(quantity, phrase);
  const total = (rows: readonly string[]): readonly CellRef[] => applicationCells(rows, ['total']);
  return {
    quantity: `applications.${quantity}`,
    readings: readings.map(total),
    loose: loose.map(total),
    cellUnit: 1,
  };
}

/** Applicants and results may follow any row. */
function topicOf(quantity: string, phrase: Phrase): Topic {
  if (quantity === 'answered' || quantity === 'processedTotal') {
    return { about: 'answered', quantity: 'processedTotal', rows: [['processedTotal']] };
  }
  const { readings, loose } = rowsOf(quantity, phrase);
  return { about: 'received', quantity, rows: [...readings, ...loose] };
}

const UNITS = ['件', '件次', '份', '宗', '起', '例', '条', '个', '人次'];

/** Behind `上年结转4件` it may be said what was carried: `,本年新收政府信息公开申请101件`. */
const SAID_NEXT =
  /^[,、;](?:(?:本|今|当)年度?|20\d\d年度?)?(?:共|新)*(?:收到?|受理|增)(?:\d+[件份宗])?(?:依申请公开|(?:政府)?信息公开)?(?:的)?申请/;
/** Under a heading about applications a sentence that begins with what was carried in speaks of them. */
const opensUnder = ({ under, sentenceBefore, sentenceAfter }: Phrase): boolean =>
  /依申请公开|申请公开/.test(under) &&
  isAside(sentenceBefore) &&
  /^[,、;](?:(?:本|今|当)年度?|20\d\d年度?)?新(?:收|增|受理)(?:到)?\d/.test(sentenceAfter);

/** 结转下年度继续办理 are the form's own words. */
const saysSo = (phrase: Phrase): boolean =>
  /申请|结转下年度继续办理/.test(`${phrase.before}${phrase.after}`) ||
  /申请/.test(phrase.sentenceBefore) ||
  SAID_NEXT.test(phrase.sentenceAfter) ||
  opensUnder(phrase);

const OF_ALL = whole('在?(?:上述|全部|这)?', `(?:新收|新受理)?(?:的)?${OF_APPLICATIONS}中`);
const ALL: readonly (readonly [quantity: string, rows: readonly string[]])[] = [
  ['received', ['received']],
  ['receivedAndCarriedIn', ['received', 'carriedIn']],
  ['processedTotal', ['processedTotal']],
];

/** `在14件政府信息公开申请中`: which applications those are only their number tells. */
function ofAll(phrase: Phrase): Understood | null {
  if (!/公开/.test(`${phrase.after}${phrase.under}`) || !matches(OF_ALL, phrase)) return null;
  const { cells } = phrase.tables.applications;
  const sum = (rows: readonly string[]): number =>
    rows.reduce((so, row) => so + (cells[row]?.['total']?.value ?? Number.NaN), 0);
  const found = ALL.find(([, rows]) => sum(rows) === phrase.fact.value);
  if (!found) return null;
  const [quantity, rows] = found;
  const readings = [applicationCells(rows, ['total'])];
  const about = quantity === 'processedTotal' ? 'answered' : 'received';
  return {
    counts: { quantity: `applications.${quantity}`, readings, loose: [], cellUnit: 1 },
    topic: { about, quantity, rows: [rows] },
  };
}

/** `收到申请10件均为自然人提出,另收到法人申请4件`: what is said of all of them may be said of those alone. */
const isOneOfSeveral = ({ after, sentenceAfter }: Phrase): boolean =>
  /^(?:均|全部|都)/.test(after) && /\d[件份宗起例]/.test(sentenceAfter);

/** Much else is carried over and has results: these are of applications only where something says so. */
const NOT_OF_THEMSELVES = ['carriedIn', 'carriedOut', 'processedTotal'];

/** What a number says of applications; `topic` is what the numbers before it are about. */
export function applicationPhrase(phrase: Phrase, topic: Topic | null): Understood | null {
  if (!UNITS.includes(phrase.fact.unit ?? '')) return null;
  const follows = topic !== null && 'rows' in topic;
  const forms = [
    ...ROWS,
    ...OBJECT_BEHIND,
    ...(follows || resultsFollow(phrase) ? FOLLOWING : []),
    ...(follows && topic.quantity === 'carriedIn' ? IN_ALL : []),
    ...(/依申请公开|申请公开/.test(phrase.under) ? UNDER_HEADING : []),
  ];
  const found = forms.find(([, pattern]) => matches(pattern, phrase));
  if (found) {
    const [quantity] = found;
    if (quantity === 'received' && isOneOfSeveral(phrase)) return null;
    if (NOT_OF_THEMSELVES.includes(quantity) && !follows && !saysSo(phrase)) return null;
    return { counts: countedRows(quantity, phrase), topic: topicOf(quantity, phrase) };
  }
  return ofAll(phrase) ?? applicant(phrase, topic) ?? outcome(phrase, topic);
}
