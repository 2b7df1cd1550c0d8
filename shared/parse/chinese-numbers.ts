import { parseChineseNumber, parseFormalNumber } from '../lib/numerals';
import type { NumberToken } from './number-token';
import { isFuzzy, matchAt, namedAt, numberForms } from './number-token';
import { UNITS_IN_CHINESE } from './units';

const FIGURE = '[一二三四五六七八九]';
const SMALL = '[一二三四五六七八九十]{1,3}';
const TO = '[-—–~至到]{1,2}';
/** 36, 三十六: the number of an article. */
const ITEM = String.raw`(?:\d{1,4}|[一二三四五六七八九十百〇零]{1,7})`;

/** Behind 第. */
const NTH = numberForms([
  ['name', '第十[一二三四五六]个五年(?:规划|计划)?'],
  ['date', `第 ?[1-4一二三四](?: ?(?:${TO}|、) ?第?[1-4一二三四])? ?季度`],
  // 第二十条第(一)项, 第36、38条, 第五十条第二款
  [
    'lawArticle',
    `第 ?${ITEM}(?: ?(?:${TO}|[、,和]) ?第?${ITEM}){0,4} ?条(?:之${FIGURE})?` +
      String.raw`(?: ?第 ?\(? ?${ITEM} ?\)? ?[款项](?!目)){0,2}`,
  ],
  ['lawArticle', String.raw`第 ?(?:\( ?${ITEM} ?\)|${ITEM}) ?[款项章编](?!目)`],
  ['documentNumber', String.raw`(?<=[令告函] ?)第 ?${ITEM} ?号`],
  ['ordinal', String.raw`第 ?\d{1,6}`],
  // 第二批, 第三季; not 第一时间, 第三方, 第一责任人
  [
    'ordinal',
    `第${SMALL}(?:届|[批次期轮个节位名号页版目场组层档卷册篇集讲课年天周月步类]|部分|阶段|(?=[,、:是]))`,
  ],
]);

export const ordinalAt = (text: string, at: number): NumberToken | null => namedAt(NTH, text, at);

/** Forms in which a number in Chinese figures is no count. */
const NAMED = numberForms([
  // 二〇三五年, 二〇二一年一月一日
  [
    'date',
    `[一二][〇零○Oo0一二三四五六七八九]{3} ?年(?:度|${SMALL}月(?:${SMALL}日)?)?|二十一?世纪`,
  ],
  // 十二月三十一日, 三月份, 一至三季度, 四季度
  ['date', `${SMALL}(?: ?(?:${TO}|、) ?${SMALL})?(?:月(?:份|${SMALL}日)?(?!革命)|季度)`],
  // 十四五, 二十大, 十九届, 六中全会
  [
    'name',
    '十[一二三四五六]五(?!件|条|次|个|项)|(?:十[四五六七八九]|二十[一二]?)(?:大(?!类)|届)|[一二三四五六七]中全会',
  ],
  // 一是, 二要; 其一
  ['ordinal', `(?<=(?:^|[\\n。;:,、!?)”] {0,4}))${SMALL}(?=是|要)|(?<=其)${FIGURE}(?=[,是、:])`],
  // (一); 一、 at the start of a line or a sentence
  ['ordinal', String.raw`(?<=\( ?)${SMALL}(?= ?\))|(?<=(?:^|[\n。;] {0,4}))${SMALL}(?= ?[、.])`],
]);

/** 三个一, 两个维护, 四类过程性信息, 五年规划: names that look like counts. */
const IDIOM = new RegExp(
  `(?:两|${SMALL})(?:个(?:[一二三四五六七八九十]|维护|确立|意识|自信|全面|务必|必须|结合|统一|不变|到位|坚持)|` +
    '类(?:内部|过程)|年(?:规划|计划|行动|一)|项规定|张(?:皮|网|图|表)|番|令)|' +
    '四处|一(?:件事|次性|次办|站式|网通|体化|揽子|条龙|系列|本通|码|门|窗|键|线|把手)|两(?:手|会|级|张皮)',
  'y',
);
/** Behind these characters a figure is part of another word: 统一, 周一, 每一; in `一事一议` one calls the other. */
const PART_OF_WORD = /(?:[第周初统同唯之专单逐某任每“「‘"]|一[^\d,;。、]|(?<=星)期|礼拜)$/;
/** 三台县, 五家渠, 九里山. */
const PLACE = /[县镇乡村山街路河渠桥湖沟]/;

/** `一` is rarely a count: with a unit that only counts, or behind its noun at the end of a clause (`微信1个、APP一个,`). */
const ONE_COUNTED = /(?:件(?!事)|宗|例|份|期|篇|场|名|次(?!性|也|办|就|跑))/;
const ONE_AT_END = /[,、;。:)\n]/;
const NOT_ONE = /[跑每又再有头任进到年月季度周日天人户这那新]/;

const DIGITS = '[〇零一二三四五六七八九十百千万亿两]';
const RUN = new RegExp(`${DIGITS}{1,20}`, 'y');
/** 二十余场, 三至五个, 一点五倍. Groups: number, the second of a range, 余, unit. */
const COUNTED = new RegExp(
  `(${DIGITS}{1,20}(?:点[〇零一二三四五六七八九]{1,6})?)(?:${TO}(${DIGITS}{1,20}))?([余多几]?)(${UNITS_IN_CHINESE})`,
  'y',
);
/** 数十场, 几百件, 上百次: about so many. */
const ABOUT = new RegExp(`[数几上近][十百千万亿]{1,3}[余多]?(${UNITS_IN_CHINESE})`, 'y');
const PERCENT = new RegExp(`百分之(${DIGITS}{1,8}(?:点[〇零一二三四五六七八九]{1,4})?)`, 'y');

function valueOf(words: string): number | null {
  const [whole = '', decimals] = words.split('点');
  const value = parseChineseNumber(whole);
  if (value === null || decimals === undefined) return value;
  const figures = [...decimals].map((figure) => parseChineseNumber(figure) ?? 0).join('');
  return Number(`${value}.${figures}`);
}

function percentAt(text: string, at: number): NumberToken | null {
  const match = matchAt(PERCENT, text, at);
  if (!match) return null;
  const [all, words = ''] = match;
  const span = [at, at + all.length] as const;
  const value = valueOf(words === '百' ? '一百' : words);
  return { kind: 'percent', value, unit: '%', fuzzy: value === null || isFuzzy(text, span), span };
}

/** 一: whether it counts here. */
function isOne(text: string, at: number, end: number, unit: string): boolean {
  if (NOT_ONE.test(text[at - 1] ?? '')) return false;
  if (ONE_COUNTED.test(text.slice(at + 1, end + 1))) return true;
  return unit !== '方面' && unit !== '起' && ONE_AT_END.test(text.slice(end, end + 1));
}

function countedAt(text: string, at: number): NumberToken | null {
  const match = matchAt(COUNTED, text, at);
  if (!match) return null;
  const [all, words = '', second, early, unit = ''] = match;
  const end = at + all.length;
  if (unit !== '个' && PLACE.test(text.slice(end, end + 1))) return null;
  if (words === '一' && second === undefined && !isOne(text, at, end, unit)) return null;
  if (/^[百千万亿]/.test(words) && !early) return null;
  if (unit === '元' && words.length === 1) return null;
  const value = second === undefined ? valueOf(words) : null;
  const span = [at, end] as const;
  const fuzzy = value === null || Boolean(early) || isFuzzy(text, span);
  return { kind: 'quantity', value, unit, fuzzy, span };
}

function aboutAt(text: string, at: number): NumberToken | null {
  const match = matchAt(ABOUT, text, at);
  if (!match) return null;
  const [all, unit = null] = match;
  return { kind: 'quantity', value: null, unit, fuzzy: true, span: [at, at + all.length] };
}

const FORMAL_FIGURE = /[壹贰叁肆伍陆柒捌玖拾]/y;
/** 壹佰壹拾壹件, 叁拾陆万元整, with 拾, 佰 or 仟 in it: 伍家岗区 and 陆河县 are places. No 角 and 分 behind the 元. */
const FORMAL = new RegExp(
  `([零〇壹贰叁肆伍陆柒捌玖万亿]{0,8}[拾佰仟][零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]{0,20})([余多]?)(${UNITS_IN_CHINESE})整?(?![壹贰叁肆伍陆柒捌玖])`,
  'y',
);

function formalAt(text: string, at: number): NumberToken | null {
  const match = matchAt(FORMAL, text, at);
  const value = match ? parseFormalNumber(match[1] ?? '') : null;
  if (!match || value === null) return null;
  const span = [at, at + match[0].length] as const;
  const fuzzy = Boolean(match[2]) || isFuzzy(text, span);
  return { kind: 'quantity', value, unit: match[3] ?? null, fuzzy, span };
}

const TENTH = 10;
/** 增长|三成, 占比超过|五成: not 一成不变, 三成员单位. */
const BEFORE_TENTHS =
  /(?:[增升升降减占率为达]|增长|增加|提高|提升|降低|减少|下滑|上涨|压减)[了约近超逾至到过]?(?:将近|接近|不足|不到|超过|大约|[约近超逾])?$/;
const TENTHS = /^(?:[,;。、()\n]|$|左右|以[上下]|[多余](?:[,;。、()\n]|$))/;
/** 翻了|一番. */
const BEFORE_DOUBLED = /翻了?[约近超]?$/;
const NEAR = 8;

/** 三成 (30 %) and 翻一番 (twice as much), which are less exact than their figure looks. */
function looseAt(text: string, at: number): NumberToken | null {
  const mark = text[at + 1];
  const value = mark === '成' || mark === '番' ? parseChineseNumber(text[at] ?? '') : null;
  if (value === null || value >= TENTH) return null;
  const [before, behind] = [text.slice(Math.max(0, at - NEAR), at), text.slice(at + 2, at + 5)];
  const span = [at, at + 2] as const;
  const fuzzy = isFuzzy(text, span);
  if (mark === '番') {
    return BEFORE_DOUBLED.test(before)
      ? { kind: 'quantity', value, unit: '番', fuzzy, span }
      : null;
  }
  const isShare = BEFORE_TENTHS.test(before) && TENTHS.test(behind);
  return isShare ? { kind: 'percent', value: value * TENTH, unit: '%', fuzzy, span } : null;
}

/** The number in Chinese figures at `at`, or how many characters hold none. */
export function chineseNumberAt(text: string, at: number): NumberToken | number {
  if (matchAt(FORMAL_FIGURE, text, at)) return formalAt(text, at) ?? 1;
  const about = aboutAt(text, at) ?? looseAt(text, at);
  if (about) return about;
  const run = matchAt(RUN, text, at)?.[0].length ?? 1;
  const named = namedAt(NAMED, text, at) ?? percentAt(text, at);
  if (named) return named;
  if (PART_OF_WORD.test(text.slice(Math.max(0, at - 2), at))) return run;
  return matchAt(IDIOM, text, at)?.[0].length ?? countedAt(text, at) ?? run;
}
