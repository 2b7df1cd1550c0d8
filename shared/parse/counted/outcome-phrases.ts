import { normalise } from '../../document/normalise';
import { resultRows } from '../../report/application-rows';
import type { Phrase, Topic, Understood } from './phrase';
import { applicationCells, isAside, matches, SUM, whole } from './phrase';

const starting = (start: string) => (row: string) => row.startsWith(start);
const only = (id: string) => (row: string) => row === id;

/** Outcomes are the rows (一) to (六), groups of them, or their items in words that reports shorten them to. */
const OUTCOME_WORDS: readonly (readonly [
  quantity: string,
  words: string,
  isRow: (row: string) => boolean,
])[] = [
  ['granted', '予以公开', only('granted')],
  ['partlyGranted', '(?:予以)?部分(?:予以)?公开', only('partlyGranted')],
  [
    'grantedOrPartly',
    '予以公开(?:或者?|和|及|与|以及|、)(?:予以)?部分(?:予以)?公开',
    (row) => row === 'granted' || row === 'partlyGranted',
  ],
  ['denied', '(?:决定)?不予公开', starting('denied.')],
  ['unavailable', '无法提供', starting('unavailable.')],
  ['notProcessed', '不予处理', starting('notProcessed.')],
  ['other', '(?:作)?其他处理', starting('other.')],
];

/** A row in the words of the form, without its number: a report that lists them copies them. */
const ownWords = (label: string): string =>
  normalise(label)
    .replace(/\d\./, '')
    .replace(/[“”]/g, '')
    .replace(/属于|本机关/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What of these words reports leave out, and what they add, without meaning another row. */
const SHORTENED: readonly (readonly [from: RegExp, to: string])[] = [
  [/政府信息/, '(?:政府)?信息'],
  [/^[三四]类/, '(?:$&)?'],
  [/案卷/, '案卷(?:信息)?'],
  [/类申请/, '类(?:申请)?'],
  [/需要另行制作/, '(?:需要?另行制作)?'],
  [/申请内容/, '(?:申请内容)?'],
];

const inPractice = (words: string): string =>
  SHORTENED.reduce((so, [from, to]) => so.replace(from, to), words);

/** 3.其他 says nothing by itself. */
const ITEMS = resultRows('2021').filter(({ id }) => id.includes('.') && id !== 'other.rest');

const OUTCOME_LEAD = '(?:其中|涉及|依法|决定|分别|属于?|本机关|作出|答复|具体为?|包括|由于|因|:)*';

/** `因保护第三方合法权益|不予公开|2件`: the group of a ground, named behind it. */
function behindWords(quantity: string): string {
  if (quantity.startsWith('denied.')) return '(?:而)?(?:不予公开)?';
  return quantity.startsWith('unavailable.') ? '(?:而)?(?:无法提供)?' : '';
}

const OUTCOMES = [
  ...OUTCOME_WORDS,
  ...ITEMS.map(({ id, label }) => [id, inPractice(ownWords(label['zh-CN'])), only(id)] as const),
].map(([quantity, words, isRow]) => ({
  quantity,
  pattern: whole(
    `${OUTCOME_LEAD}${words}(?:的|类|决定|答复)*${behindWords(quantity)}${SUM}`,
    '(?:申请)?中?',
  ),
  isRow,
}));

/** `公开8件、部分公开2件`: among the other results 公开 alone is 予以公开. */
const GRANTED = whole(`${OUTCOME_LEAD}(?:全部|完全|同意)?公开(?:的|了)*${SUM}`, '(?:申请)?中?');
const RESULT_NEXT = /^[,、;](?:部分公开|不予公开)(?:的|了)*\d/;
const RESULT_BEFORE = /(?:部分公开|不予公开)(?:的|了)*\d+[件份宗起条个][,、;和]$/;

/** Only where the text has spoken of applications that came in or were answered: documents are 公开 or 不予公开, too. */
function isGranted(phrase: Phrase, topic: Topic | null): boolean {
  if (!phrase.before.endsWith('公开') || topic === null || !('rows' in topic)) return false;
  const isAmongResults =
    RESULT_NEXT.test(phrase.sentenceAfter) || RESULT_BEFORE.test(phrase.sentenceBefore);
  const ofCarriedIn = topic.quantity === 'carriedIn' && /结转/.test(phrase.sentenceBefore);
  return isAmongResults && !ofCarriedIn && matches(GRANTED, phrase);
}

/** Words that say of themselves that the results of applications follow. */
const RESULTS = /(?:办理|答复|处理)(?:结果|类型|情况)(?:看|中|为|:)/;

/** Two of the form's own words for results, each with a number. */
const TWO_RESULTS =
  /(?:(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)[^。\d]{0,6}\d[^。]*){2}/;

/** `答复126件,`; `在已办结的申请中,`. */
const ANSWERED =
  /(?:办结|答复|办理)\d+件|在?(?:上述|全部|已经?)*(?:办结|答复|办理)(?:完毕|完成)?的?(?:政府信息公开)?(?:申请|事项)?(?:件)?中/;

/** What follows a number in its sentence is a list of results. */
export const resultsFollow = ({ sentenceAfter }: Phrase): boolean =>
  TWO_RESULTS.test(sentenceAfter.replace(/[“”]/g, ''));

/** `具体为`, `其中`; `的17件中,涉及行政查询事项5件`. */
const ITEMISED =
  /具体为|其中|属于|^(?:申请)?中,[^。]*(?:行政查询|过程性信息|内部事务|第三方合法权益|执法案卷)/;

/** A sentence that begins with results says of itself that they are of applications. */
function opensResults({ before, fact, sentenceBefore, sentenceAfter }: Phrase): boolean {
  if (RESULTS.test(sentenceBefore)) return true;
  const rest = `${before}${fact.value}${sentenceAfter}`.replace(/[“”]/g, '');
  const itemised = /^不予公开的?\d/.test(rest) && ITEMISED.test(sentenceAfter);
  return isAside(sentenceBefore.replace(ANSWERED, '')) && (itemised || TWO_RESULTS.test(rest));
}

/** What a number says of the results of applications. */
export function outcome(phrase: Phrase, topic: Topic | null): Understood | null {
  const speaksOf = topic ? 'rows' in topic : opensResults(phrase);
  if (!speaksOf) return null;
  const found = isGranted(phrase, topic)
    ? OUTCOMES[0]
    : OUTCOMES.find(({ pattern }) => matches(pattern, phrase));
  if (!found) return null;
  const { quantity, isRow } = found;
  const rows = resultRows(phrase.tables.applications.form)
    .map((row) => row.id)
    .filter(isRow);
  if (rows.length === 0) return null;
  const readings = [applicationCells(rows, ['total'])];
  return {
    counts: { quantity: `applications.${quantity}`, readings, loose: [], cellUnit: 1 },
    topic: { about: 'answered', quantity, rows: [rows] },
  };
}
