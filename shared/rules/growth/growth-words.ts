import type { AnnualReport, Fact } from '../../report/annual-report';

/** `增加至`, `提高到` name the level that is reached, not the change; `新增` is no growth. */
const RISE =
  '(?:增长|增加|上升|提高|提升|上涨|翻|(?<!新)增|多|(?:增(?:幅|速|长率)|[升涨]幅)(?:为|达到?)?)';
const FALL =
  '(?:下降|减少|降低|下滑|回落|压减|精简|缩减|减|少|(?:降幅|减幅|跌幅|压减率|精简率)(?:为|达到?)?)';
const ABOUT = '(?:了|约|近|超过?){0,2}\\s?';
const RISES = new RegExp(`${RISE}${ABOUT}$`);
const FALLS = new RegExp(`${FALL}${ABOUT}$`);
const CHANGES = `(?:${RISE}|${FALL})${ABOUT}`;

const LAST = '(?:上年|去年|上一年|前一年)';
const SAME_TIME = '(?:度?(?:的?同期|[末底])|度|全年)?';
/** `较上年`, `比2022年同期`, `与去年相比,`, `同比`. The year is the first group. */
const AGAINST = `(?:同比|环比|(?:与|较|比|同|相较于?|相比)(?:于)?(上年|去年|上一年|前一年|20\\d\\d年|年初|上月|上季度?|上半年|前年|往年|以往)${SAME_TIME}(?:数据|水平)?)`;
const FILLER = '(?:相比|总量|总数|数量|总体|有所|同期|均|各)?';
/** 申请量: the same matter named again, in the first group. */
const AGAIN_NAMED = '(?:([^\\d,;()、]{2,4})(?:数?量|数))?';

/** What may stand between a number and its change: nothing that could be another matter. */
export const DIRECT = new RegExp(
  `^\\s?[,;(]?\\s?${AGAIN_NAMED}(?:${AGAINST})?${FILLER},?\\s?${CHANGES}$`,
);
/** `增加20件,增长20%`: a second change of the same number. */
export const AGAIN = new RegExp(`^\\)?\\s?[,、(]?\\s?(?:同比|环比)?${CHANGES}$`);
/** `120件,较上年的|100件|增长20%`: what stands before the base and behind it. */
export const BEFORE_BASE = new RegExp(`^\\s?[,;(]?\\s?${AGAINST}(?:的|\\(|为)?\\s?$`);
/** `较上年的|100件`. */
export const IS_BASE = new RegExp(`${AGAINST}(?:的|\\(|为)?\\s?$`);
/** What comes from one year into the next is counted in the next: `上年结转|5件`, `结转2024年办理|2件`, `结转上年后新收|47件`. */
const CARRIED = '(?:结转|转入|顺延|延续|遗留|未办结)';
/** `2022年收到|100件`, `上年为|100件`. */
export const IN_YEAR = new RegExp(
  `(?<!${CARRIED}[至到自]?)(20\\d\\d(?=年(?!度?[末底]?${CARRIED}))|(?:上年|去年|上一年)(?!度?[末底]?${CARRIED}))[^\\d]{0,40}$`,
);
export const BEHIND_BASE = new RegExp(`^\\)?\\s?(?:相比)?,?\\s?(?:同比)?${CHANGES}$`);
/** `120件,同比增长20%(上年|100件)`, `120件(2022年为|100件),增长20%`. The year is the first group. */
export const NAMES_BASE = new RegExp(
  `^\\s?[,;(]\\s?(${LAST}|20\\d\\d年)${SAME_TIME}(?:数|数据|总数|总量|收到|受理|办理|公开|发布)?(?:共|为|是|有|:)*\\s?$`,
);
/** `由|62个`, `将原有|62个`: from how many; `整合为|48个`: to how many. */
export const IS_FROM = /(?:由|从|将|把)[^,;:。()\d]{0,12}$/;
export const BECOMES =
  /^[^,;:。()\d]{0,12}(?:整合|合并|压减|精简|压缩|缩减|减少|增加|调整|优化|归并|扩大|扩充|扩展|增长|提高|上升|下降|降低|[增减升降])(?:为|至|到|成)了?\s?$/;
/** `同比增长12.3%,达到|1000条`. */
export const REACHED = /^\s?,?\s?(?:达到?|至)\s?$/;

const SIZE = '(?:有所|略有|略微|大幅|小幅|明显|显著|持续|较大|稍有)*(?:呈)?(?:度)?';
const TREND = `${SIZE}(?:(增长|增加|上升|提高|提升|上涨)|下降|减少|降低|下滑|回落|(?<level>(?:总体|保持)*(?<nearly>基本|大体|大致)?(?:总体|保持)*持平))(?:明显|显著|较大|较多|趋势|态势)*(?=\\s?(?:[,;。()\\n]|$))`;
/** Behind a base: `较上年的93件|有所下降。`. A rise is the first group. */
export const TREND_BEHIND_BASE = new RegExp(`^\\)?\\s?(?:相比)?,?\\s?(?:同比)?${TREND}`);
/** Behind the number: `93件|,较上年有所下降。`. The year is the first group, a rise the second. */
export const TREND_DIRECT = new RegExp(`^\\s?[,;(]?\\s?${AGAINST}${FILLER},?\\s?${TREND}`);

/** Up or down, by the words right before a change; `null` where they name none. */
export function directionOf(before: string): 1 | -1 | null {
  if (RISES.test(before)) return 1;
  return FALLS.test(before) ? -1 : null;
}

const COMPARED = new RegExp(AGAINST);

export const isCompared = (words: string): boolean => COMPARED.test(words);

export function againstOf(report: AnnualReport, words: string): 'lastYear' | 'other' {
  if (words.includes('同比')) return 'lastYear';
  const named = COMPARED.exec(words)?.[1];
  if (named === undefined) return 'other';
  const before = report.year === null ? null : `${report.year - 1}年`;
  return /^(?:上年|去年|上一年|前一年)$/.test(named) || named === before ? 'lastYear' : 'other';
}

/** 翻 is said of what doubles; of times (翻3倍) nobody knows whether they are added. */
const DOUBLES = /翻[了约近超]*\s?$/;

export const isUnclear = (before: string, { unit }: Fact): boolean =>
  unit !== '番' && DOUBLES.test(before);

export type Kind = 'percent' | 'amount' | 'times' | 'doublings';

export function kindOf(fact: Fact, change: Fact): Kind | null {
  if (change.unit === '番') return fact.kind === 'quantity' ? 'doublings' : null;
  if (change.unit === '倍') return fact.kind === 'quantity' ? 'times' : null;
  if (change.kind === 'percent') return fact.kind === 'quantity' ? 'percent' : null;
  const inPoints = fact.kind === 'percent' && change.unit === '个百分点';
  return inPoints || (fact.kind === 'quantity' && fact.unit === change.unit) ? 'amount' : null;
}
