/** The words that open, divide and end a list of parts. All are matched against normalised text. */

/** `其中:`, `其中包括`, `包括`, `,内有`, `分别为`, `具体为`, `含`; `在办结的13件申请中,`. What stands before the last of them belongs to the total. */
const OPENS =
  /(?:其中(?:[:,]|包括|包含|为)*|包括|包含|(?<=[,(;:])内[有含]|具体(?:为|是|包括|情况为)|[即含](?<=[,(].)|中(?=,)(?<=^[^\d,;]{0,14}.)(?<!过程.|期间.)|(?:从|按照?)(?:申请|提交|受理|收到|接收|收件|递交)[^,;:。\d]{0,4}(?:渠道|方式|途径|形式)(?:来?看|来?分|划分|分类|统计)?(?=[,:])):?,?\s?/g;

export interface Opening {
  /** Behind the word that opens the list. */
  readonly words: string;
  /** `其中:`, `包括`. */
  readonly mark: string;
  /** `主要`, `例如`: only some of the parts follow. */
  readonly some: boolean;
}

/** `从申请渠道看`: what came in is divided by the ways in which it did. */
export const isByChannel = ({ mark }: Opening): boolean => /^[从按]/.test(mark);

const ONLY_SOME = /主要|例如|比如|譬如|如[:下]|重点|特别是|尤其|包括但不限于/;

/** Whether the words before the first part say that what follows is not all. */
export const areOnlySome = (words: string): boolean => ONLY_SOME.test(words);

/** The last opening in what stands between a total and its first part. */
export function openingIn(gap: string): Opening | null {
  const matches = [...gap.matchAll(OPENS)];
  const last = matches[matches.length - 1];
  if (!last) return null;
  const words = gap.slice(last.index + last[0].length);
  const around = gap.slice(Math.max(0, last.index - 4), last.index) + last[0] + words;
  return {
    words,
    mark: last[0],
    some: areOnlySome(around),
  };
}

/** Words before a number that say that it is no part of what was listed before it. */
const NOT_A_PART =
  /^(?:已|均|全部|全年|办结|答复|回复|未(?!经复议)|平均|累计|总计|合计|共|按(?:期|时)|另|此外|同时|实际|年内|目前|截至|其余均|(?:上年|下年|结转))/;
/** `较上年增加20件`: a change, that has no place in the list but does not end it. */
const CHANGE = /^(?:较|比|同比|环比|与|占|约占|增|减|下降|上升)/;

export const endsList = (words: string): boolean => NOT_A_PART.test(words);
export const isChange = (words: string): boolean => CHANGE.test(words);

/** Whether a number behind a list that has ended can be one more part of the same whole. */
export const mayBeOther = (words: string): boolean =>
  !endsList(words) || /^(?:另|此外)/.test(words);

/** `、微信3件`, `;二是通过微信3件`, `和微信3件`: the words of the part alone. */
export const bare = (words: string): string =>
  words
    .replace(/^[)\s]*[\s,;:、。]*(?:以及|[和及与])?/, '')
    .replace(/^(?:[一二三四五六七八九十]是|\d{1,2}[.、])/, '')
    .replace(/\($/, '')
    .trim();

/** `60条(占60%)`: an aside is no part's words. */
export const withoutAsides = (words: string): string => words.replace(/\([^()]{0,120}\)/g, '');

/** Behind the last part: `等`, `……`, `其余为转载`. */
const GOES_ON = /^[^。;\n,]{0,6}等|^[^。\n]{0,4}…|^[^。\n]{0,3}(?:其余|其他|另|剩余|余下)/;
/** `部分信息多渠道同步发布`, `(部分政策同时采用多种形式)`. */
const SAYS_OVERLAP =
  /同步|重复|多渠道|交叉|多种(?:形式|方式)|(?:部分|个别|有的)[^。;\n]{0,12}(?:同时|兼)/;
/** In characters. */
const CLOSE = 40;
/** `联名提交的另计`: the total or the parts leave something out. */
const LEAVES_OUT = /^[^。\n]{0,240}?(?:另计|不计入|除外)/;
/** `behind` is what stands close behind the last part, `rest` all up to the end of the sentence. */
export const goesOn = (behind: string, rest: string): boolean =>
  GOES_ON.test(behind) ||
  SAYS_OVERLAP.test(behind) ||
  SAYS_OVERLAP.test(rest.slice(0, CLOSE)) ||
  LEAVES_OUT.test(rest);

/** Ways in which a thing is done: 通过网站, 利用微信. 涉及 and the like tell what it is about, and may overlap. */
const CHANNEL = /^(?:通过|利用|依托|借助|运用|采取|采用|以)/;
/** 政府网站, 政务微信公众号, 政府公报、公示栏: where things are published. */
const MEDIUM =
  /(?:网站?|网页|平台|微信|微博|公众号|订阅号|抖音号?|头条号?|视频号|客户端|APP|公报|公[告示开]栏|宣传栏|新媒体|报刊?|电视|广播|电子屏)(?:等?(?:方式|渠道|途径))?(?:[上中])?(?:主动)?(?:公开|发布)?(?:各类)?(?:政府|政务)?(?:信息)?$/;
/** Said of the same item once more (`微信同步公开80条`), or of what it is about, which may be several things. */
const OVERLAPS = /同步|同时|转载|转发|重复|也|又|均|涉及|配合|参与|会办|协办/;

export const isChannel = (words: string): boolean => CHANNEL.test(words);
export const overlaps = (words: string): boolean => OVERLAPS.test(words);

/** Words of parts that are known of some whole, or that name a channel: only such begin a list without a word that says so. */
const OF_A_LIST =
  /自然人|公民|个人|法人|企业|予以公开|同意公开|部分公开|不予|维持|纠正|起诉|建议|提案|分别/;

export const mayBeginList = (words: string): boolean =>
  isChannel(words) || MEDIUM.test(words) || OF_A_LIST.test(words);

export type Parallel = 'channels' | 'kinds' | null;

const bareEnd = (word: string): string => word.replace(/(?:各类|有关)?(?:的)?$/, '').slice(-2);

/** `通过网站公开`, `通过微信公开` or `财政信息`, `教育信息`: what the parts have in common. */
export function parallelOf(words: readonly string[]): Parallel {
  if (words.length < 2) return null;
  if (words.every((each) => isChannel(each) || MEDIUM.test(each))) return 'channels';
  const [first, ...rest] = words.map(bareEnd);
  return first?.length === 2 && rest.every((each) => each === first) ? 'kinds' : null;
}

/** `通过微信公开、通过微博公开10条`: the words of parts that have no number of their own. */
export function partsWithoutNumber(words: string, parallel: Parallel): readonly string[] {
  const pieces = words.split(/[,;、]/).map((piece) => piece.trim());
  const end = bareEnd(words);
  const isPart = (piece: string): boolean =>
    parallel === 'channels' ? isChannel(piece) : piece.length > 2 && piece.endsWith(end);
  const last = pieces[pieces.length - 1] ?? '';
  return parallel !== null && isPart(last) ? pieces.slice(0, -1).filter(isPart) : [];
}

/** `网站、微信、微博分别发布`: what the numbers that follow are of. */
export function namesBefore(words: string): readonly string[] | null {
  const match = /(?:^|[,;:])([^,;:]{2,120}?)分别/.exec(words);
  if (!match) return null;
  const names = (match[1] ?? '').split(/[、,]|(?<=.)[和及与](?=.)/).map((name) => name.trim());
  return names.filter((name) => name !== '');
}

/**
 * Whether the words of a total name each of the parts, so that it is no part of the same series (`来信60件,来电、来访分别为30件、20件`):
 * `建议提案50件,建议、提案分别为…`, `预决算信息50条,预算、决算分别为…`.
 */
export function namesAll(total: string, names: readonly string[]): boolean {
  const starts = (length: number): readonly string[] => [
    ...new Set(names.map((name) => name.slice(0, length))),
  ];
  const isSaid = (parts: readonly string[]): boolean =>
    parts.length === names.length && parts.length > 1;
  return (
    (isSaid(starts(2)) && starts(2).every((start) => total.includes(start))) ||
    (isSaid(starts(1)) && total.includes(starts(1).join('')))
  );
}

/** `,共计|60条`, `合计60条`: says that what stands before is added up. */
const TOTAL =
  /^(?:(?:全年)?(?:共计|合计|总计|总共|共)(?:为|达|公开|发布|办理|信息)?|(?:主动)?公开(?:的)?(?:政府|政务)?信息总(?:条?数|量)(?:为|达到?|是|共)?)$/;
/** `合计`, with no word of what it may count besides. */
const SUM = /^(?:共计|合计|总计)为?$/;
/** The sum of what each channel published; behind other numbers it may be of more than those. */
const TOTAL_PUBLISHED = /公开(?:的)?(?:政府|政务)?信息总/;

/** Said of a part of what was listed, or of what was done with it: no number to add. */
const SAID_OF = /其中|包括|办[结复]|答复|回复|采纳/;

/** What was done to some of a stock, whose number may follow: `新增栏目5个、调整栏目3个,共计40个`. */
const IS_CHANGED = /^(?:今年|本年度?|全年|年度?)?(?:新增|调整|新建|撤销|优化|整合)/;

export const isSaidOf = (words: string): boolean => SAID_OF.test(words);

type Worded = readonly { readonly words: string }[];

/** Two parts, or parts of one sort, behind which a total means their sum: `建议20件、提案30件,共计50件`. */
export const isSumOf = (parts: Worded, total: string): boolean =>
  (SUM.test(total) || TOTAL_PUBLISHED.test(total)) &&
  parts.every(({ words }) => !isSaidOf(words) && !endsList(words) && !IS_CHANGED.test(words)) &&
  (parts.length === 2 || parallelOf(parts.map(({ words }) => words)) !== null);

/** All that was published, of which the numbers before are not known to be the parts. */
export const isStock = (parts: Worded, total: string): boolean =>
  TOTAL_PUBLISHED.test(total) && parallelOf(parts.map(({ words }) => words)) !== 'channels';

export const isTotal = (words: string): boolean => TOTAL.test(words);
