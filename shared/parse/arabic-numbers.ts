import { parseDecimal, sum } from '../lib/numerals';
import type { NumberToken } from './number-token';
import { isFuzzy, matchAt, namedAt, numberForms } from './number-token';
import { UNITS } from './units';

const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const TO = '[-—–~至到]{1,2}';
const YEAR = String.raw`(?:19|20)\d\d`;
const NO_UNIT = `(?! ?(?:[余多万亿%]|${UNITS}))`;

/** Forms in which a number is no count. `1` stands for any digit. */
const NAMED = numberForms([
  // 2021-2035, 2019至2021年度
  ['date', String.raw`${YEAR} ?(?:年度?)? ?${TO} ?${YEAR}(?!\d)(?: ?年度?)?${NO_UNIT}`],
  // 2021版, 2021年版, 2022部门预算
  [
    'date',
    String.raw`${YEAR} ?年?版|${YEAR}(?= ?(?:部门|单位|乡镇|街道|社区|项目|平台|企业|网站|[省市县区镇村]))`,
  ],
  // 2021年, 2021年度, 2021年1-12月, 2021年1月31日
  ['date', String.raw`${YEAR} ?年(?:度| ?\d{1,2}(?: ?${TO} ?\d{1,2})? ?月(?: ?\d{1,2} ?日|份)?)?`],
  // 2 0 2 1 年, as titles are set
  ['date', String.raw`2 0 \d \d ?年度?`],
  // 2021.1.31, 2021-01-31; 2021/12
  ['date', String.raw`${YEAR}(?<mark>[-./])\d{1,2}\k<mark>\d{1,2}(?!\d)`],
  ['date', String.raw`${YEAR}[-./](?:0?[1-9]|1[0-2])(?![\d.])${NO_UNIT}`],
  // 1月31日, 12月份, 1-12月, 3、4月
  ['date', String.raw`\d{1,2}(?: ?(?:${TO}|、) ?\d{1,2})? ?月(?: ?\d{1,2} ?日|份)?`],
  // …月1日至|31日; 每月|5日
  ['date', String.raw`(?<=(?:日 ?(?:${TO}|[、和]) ?|[每次当下本]月 ?))\d{1,2} ?日`],
  // 4季度, 1-3季度
  ['date', String.raw`[1-4](?: ?${TO} ?[1-4])? ?季度`],
  // 9:00-17:30, 9时30分, 上午9点
  ['date', String.raw`\d{1,2}[:∶]\d\d(?!\d)(?: ?${TO} ?\d{1,2}[:∶]\d\d)?`],
  ['date', String.raw`\d{1,2}时\d{1,2}分?|(?<=[午晨晚间] ?)\d{1,2}[时点]半?`],
  // 90年代, 21世纪
  ['date', String.raw`\d{2,4}年代|\d\d世纪`],
  // 〔2021〕18号, 〔2021〕18、19号; 〔2021〕 alone
  ['documentNumber', String.raw`(?<=[〔[(【] ?)20\d\d ?[〕\])】] ?第? ?\d+(?:[、,和]\d+){0,5} ?号`],
  ['documentNumber', String.raw`(?<=[〔【] ?)${YEAR}(?= ?[〕】])`],
  // 令711号, 公告3号, 3号文
  [
    'documentNumber',
    String.raw`(?<=[令字告函文办发] ?)\d+ ?号(?!楼)|\d+ ?号(?=文|令|公告|通知|函)`,
  ],
  // 0591-23165370, (0591)23165370, 13800000000, 400-800-1234
  ['contact', String.raw`0\d{2,3}(?:[-—) ]{1,2})\d{7,8}(?:-\d{1,5})?(?!\d)`],
  ['contact', String.raw`1[3-9]\d{9}(?!\d)|[48]00-?\d{3}-?\d{4}(?!\d)`],
  // 邮编:350400, 电话:23165370; a second one behind 、
  [
    'contact',
    String.raw`(?<=(?:邮编|邮政编码|电话|传真|手机|QQ群?|号码)[^\d,;。\n]{0,6})\d{5,12}(?!\d)`,
  ],
  ['contact', String.raw`(?<=\d{7}[、/,;] ?)\d{7,8}(?!\d)${NO_UNIT}`],
  // 翔宇南道1号, 7号楼, 14层, 301室
  [
    'contact',
    String.raw`(?<=[路道街巷弄段里村镇] ?)\d{1,5}(?:-\d+)? ?号|\d{1,4} ?(?:号楼|号院|号门|楼|层|室|单元|栋|幢)`,
  ],
  // 12345热线, 12366纳税服务热线, “12345”
  [
    'name',
    String.raw`12345(?= ?平台)|12345(?!\d)${NO_UNIT}|\d{3,6}(?!\d)${NO_UNIT}(?=[^\d,;。、()\n]{0,8}(?:热线|专线|举报电话))`,
  ],
  // 24小时, 7×24小时, 1+N, 68海里景区, 3·15
  [
    'name',
    String.raw`24 ?小时|\d+ ?[×xX*✕+·] ?[\da-zA-Z]+(?: ?[×xX*✕+·] ?[\da-zA-Z]+){0,5}(?: ?小时)?|(?<=\+ ?)\d+`,
  ],
  ['name', String.raw`\d+(?:\.\d+)? ?海里(?=[^\d]{0,4}[景岛湾])`],
  // 4A级, 5G, 2.0版; 1:1, 1/3
  [
    'name',
    String.raw`\d+(?:\.\d+)?[A-Za-z][\w.]{0,20}|\d+\.\d+ ?版|\d+\.0(?!\d)${NO_UNIT}|\d+ ?[:∶/] ?\d+(?!\d)`,
  ],
  // `1.` and `1、` at the start of a line or of a sentence; (1)
  [
    'ordinal',
    String.raw`(?<=(?:^|[\n。;:!?,]) {0,4})\d{1,2}(?= ?[.、)](?!\d))|(?<=\( ?)\d{1,2}(?= ?\))`,
  ],
  // `2.` before a year: 2.2024年共收到
  ['ordinal', String.raw`(?<=(?:^|[\n。;:] {0,4}))\d{1,2}(?=\. ?${YEAR} ?年)`],
  // “110”
  ['name', String.raw`(?<=[“「"])\d{3,6}(?=[”」"])`],
  // - 5 - on a line of its own, 一、总体情况……3 in a table of contents: pages
  [
    'ordinal',
    String.raw`\d{1,3}(?= ?[-—–]{0,2} {0,80}(?:\n|$))(?<=(?:^|\n) {0,8}[-—–]{0,2} ?\d{1,3}|(?:情况|事项|[.…·]{2}):? {0,8}\d{1,3})`,
  ],
  // 3号线, 1号
  ['name', String.raw`\d+ ?号`],
]);

/** A4, H5, PM2.5, V2.0: a letter before, unless a word that is counted: APP3个. */
const BEHIND_LETTER = /(?<=[A-Za-z][-_]?)[\d.]*\d/y;
const BEHIND_WORD = new RegExp(`(?<=[A-Za-z]{3})${DIGITS} ?[余多]?(?:${UNITS})`, 'y');

/** 3-5天, 10%-20%. No one value. */
const RANGE = new RegExp(`${DIGITS} ?[%万亿]? ?${TO} ?${DIGITS} ?[余多万亿]?(%|${UNITS})`, 'y');
const PERCENT = new RegExp(`(${DIGITS}) ?%`, 'y');
/** 20余万人次 | 1.2亿元 | 300多家. Groups: number, 余, 万, 余, unit. */
const COUNTED = new RegExp(
  `(${DIGITS}) ?([余多几]?) ?((?:[十百千]?[万亿])|[百千](?!米|克|分点))? ?([余多]?) ?(${UNITS})`,
  'y',
);
/** 阅读量10万+, 500余: without a unit. Groups as before. */
const SCALED = new RegExp(`(${DIGITS}) ?([余多]?) ?([百千]?[万亿])? ?([余多+]?)`, 'y');
/** 共14, 合计为14. */
const SAID_TO_BE = /(?:[共为计达:]|数量|件数|得分|总数) ?$/;
const ENDS = /^ ?(?:[,;。)\n]|$)/;
const BARE_YEAR = new RegExp(String.raw`${YEAR}(?![\d.,])`, 'y');
const ANY = new RegExp(DIGITS, 'y');

const SCALE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const scaleOf = (word: string): number =>
  [...word].reduce((product, char) => product * (SCALE[char] ?? 1), 1);

function counted(text: string, at: number, match: RegExpExecArray): NumberToken {
  const [all, digits = '', early, scale, late, unit] = match;
  const number = parseDecimal(digits);
  const end = at + all.trimEnd().length;
  return {
    kind: 'quantity',
    value: number === null ? null : sum([number * scaleOf(scale ?? '')]),
    unit: unit ?? null,
    fuzzy: Boolean(early) || Boolean(late) || isFuzzy(text, [at, end]),
    span: [at, end],
  };
}

function withoutUnit(text: string, at: number): NumberToken | null {
  const year = matchAt(BARE_YEAR, text, at);
  const match = matchAt(SCALED, text, at);
  if (!match) return null;
  const token = counted(text, at, match);
  const scaled = Boolean(match[2]) || Boolean(match[3]) || Boolean(match[4]);
  const before = text.slice(Math.max(0, at - 4), at);
  if (scaled) return token;
  if (year) return { ...token, kind: 'date', value: null, fuzzy: false };
  const said = SAID_TO_BE.test(before) && ENDS.test(text.slice(token.span[1], token.span[1] + 2));
  return said && match[0].length < 10 ? token : null;
}

/** 1 1 1 件: whether that is one number or three cannot be told. */
const SPACED = /\d(?: \d)+(?![\d.,])/y;

const unknown = (at: number, digits: string): NumberToken => {
  const span = [at, at + digits.length] as const;
  return { kind: 'unknown', value: null, unit: null, fuzzy: false, span };
};

/** The number in Arabic figures at `at`, which is a digit. */
export function arabicNumberAt(text: string, at: number): NumberToken {
  const letters = matchAt(BEHIND_LETTER, text, at);
  if (letters && !matchAt(BEHIND_WORD, text, at)) {
    const span = [at, at + letters[0].length] as const;
    return { kind: 'name', value: null, unit: null, fuzzy: false, span };
  }
  const named = namedAt(NAMED, text, at);
  if (named) return named;
  const spaced = matchAt(SPACED, text, at);
  if (spaced) return unknown(at, spaced[0]);
  const range = matchAt(RANGE, text, at);
  if (range) {
    const unit = range[1] ?? null;
    const kind = unit === '%' ? 'percent' : 'quantity';
    return { kind, value: null, unit, fuzzy: true, span: [at, at + range[0].length] };
  }
  const percent = matchAt(PERCENT, text, at);
  if (percent) {
    const span = [at, at + percent[0].length] as const;
    const value = parseDecimal(percent[1] ?? '');
    return { kind: 'percent', value, unit: '%', fuzzy: isFuzzy(text, span), span };
  }
  const quantity = matchAt(COUNTED, text, at);
  if (quantity) return counted(text, at, quantity);
  return withoutUnit(text, at) ?? unknown(at, matchAt(ANY, text, at)?.[0] ?? ' ');
}
