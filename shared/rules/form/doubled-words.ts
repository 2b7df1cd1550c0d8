import type { Span } from '../../document/source-document';
import type { RuleInput } from '../define-rule';
import type { Paragraph } from '../prose';
import { paragraphs } from '../prose';
import { isQuoted } from './quotations';

/** A place where a word stands twice, or a word that is certainly misprinted. */
export interface WordSlip {
  readonly span: Span;
  readonly written: string;
  readonly meant: string;
  /** Where the words are a quotation, the slip may be another's, or the very words of a name. */
  readonly isQuoted: boolean;
}

/** A particle that stands twice, unless one of the two belongs to the word before or behind: `目的的`, `为了了解`, `参与与否`. */
const PARTICLES: ReadonlyMap<string, readonly [ends: string, begins: string]> = new Map([
  ['的', ['目标有靶的', '确士']],
  ['了', ['为除完知明', '解结然却断当望']],
  ['和', ['谐缓暖平温', '美气谐睦平解声善缓蔼约']],
  ['在', ['存现实所内潜好自旨贵重', '校职线建岗册场途编押逃乎此家意座地理位线外内野']],
  ['是', ['于只总还但凡都也若先就', '否非']],
  ['对', ['核校面相应绝反查比', '方口象应比外内策接标照错手待抗联公下上称立岸话等调']],
  ['及', ['涉普提顾触波危遍兼惠谈论企旁', '时早其格第至物']],
  ['与', ['参给赋授付予', '会否时众其此']],
]);

/** Words that stand before others and never end a compound: twice in a row, one of them is too much. */
const ADVERBIAL: ReadonlySet<string> = new Set(
  `
  审核 加强 推进 推动 进行 以及 积极 及时 不断 严格 认真 完善 落实 提高 提升 强化 深化 按照 根据 全面 扎实 切实 有关 相关 开展
  做好 确保 继续 持续 坚持 结合 围绕 可以 没有 其中 同时 因此 但是 由于 对于 关于 我们 他们 情况 收到 收取 优化 健全 建立 充分
  稳步 深入 依法 依规 严肃 定期 统一 高度 共同 各项 各类`
    .trim()
    .split(/\s+/),
);
/** `进一步进一步`; what begins with a number or ends an office's name may well stand twice. */
const MAY_STAND_TWICE =
  /^(?:一|二|三|四|五|六|七|八|九|十|〇|零|逐|很|越|办公室|委员会|人民政府)|年$|办公室$|委员会$/;
const CHINESE_WORDS = /^[\u4E00-\u9FFF]+$/;

/** Misprints that are no word in any context. */
const MISPRINTS: readonly (readonly [written: RegExp, meant: string])[] = [
  [/依申公开/g, '依申请公开'],
  [/依申请公开开(?=[^展放拓创始发通启辟])/g, '依申请公开'],
  [/行政法复议/g, '行政复议'],
  [/行政复[仪义意异]/g, '行政复议'],
  [/行政诉[松颂诵迅]/g, '行政诉讼'],
  [/不于(?=公开|处理|受理|答复)/g, '不予'],
  [/接转(?=下年|下一年)/g, '结转'],
  [/信息公开条列/g, '信息公开条例'],
  [/政府信公开|政府息公开/g, '政府信息公开'],
  [/政俯|政付(?=信息)/g, '政府'],
  [/布署/g, '部署'],
];

/** A text with more of them is no report. */
const MOST_SLIPS = 50;

type Found = Pick<WordSlip, 'written' | 'meant'> & { readonly at: number };

function isParticleTwice(words: string, at: number): boolean {
  const char = words[at] ?? '';
  const neighbours = PARTICLES.get(char);
  if (!neighbours) return false;
  const [ends, begins] = neighbours;
  const before = words[at - 1] ?? '';
  const behind = words[at + 2] ?? '';
  const isApart = before !== char && behind !== char;
  return isApart && !(before && ends.includes(before)) && !(behind && begins.includes(behind));
}

/** Whether the word of `length` characters that stands twice in a row is one that must not. */
function isTwice(words: string, at: number, length: number): boolean {
  if (length === 1) return words[at] === words[at + 1] && isParticleTwice(words, at);
  const word = words.slice(at, at + length);
  if (word !== words.slice(at + length, at + 2 * length)) return false;
  if (length === 2) return ADVERBIAL.has(word);
  return CHINESE_WORDS.test(word) && !MAY_STAND_TWICE.test(word);
}

const LENGTHS = [4, 3, 2, 1];
/** A character that comes again within the longest word: where a word may stand twice. It spares the rest of the text. */
const COMES_AGAIN = /(.)(?=.{0,3}\1)/gs;

function repeats(words: string): readonly Found[] {
  const found: Found[] = [];
  let next = 0;
  for (const { index: at } of words.matchAll(COMES_AGAIN)) {
    const length = at < next ? undefined : LENGTHS.find((each) => isTwice(words, at, each));
    if (length === undefined) continue;
    next = at + 2 * length;
    found.push({ at, written: words.slice(at, next), meant: words.slice(at, at + length) });
  }
  return found;
}

const ANY_MISPRINT = new RegExp(MISPRINTS.map(([written]) => written.source).join('|'));

const misprints = (words: string): readonly Found[] =>
  ANY_MISPRINT.test(words)
    ? MISPRINTS.flatMap(([pattern, meant]) =>
        [...words.matchAll(pattern)].map((match) => ({
          at: match.index,
          written: match[0],
          meant,
        })),
      )
    : [];

function slipsIn({ words, span }: Paragraph): readonly WordSlip[] {
  return [...repeats(words), ...misprints(words)]
    .toSorted((a, b) => a.at - b.at || b.written.length - a.written.length)
    .filter((each, index, all) => {
      const before = all[index - 1];
      return !before || before.at + before.written.length <= each.at;
    })
    .map(({ at, written, meant }) => {
      const start = span[0] + at;
      return {
        span: [start, start + written.length],
        written,
        meant,
        isQuoted: isQuoted(words, at),
      };
    });
}

/** Every such place in preamble and sections; tables and headings are judged by others. */
export const wordSlips = (input: RuleInput): readonly WordSlip[] =>
  paragraphs(input).flatMap(slipsIn).slice(0, MOST_SLIPS);
