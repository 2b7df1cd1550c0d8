/** Kinds of rates, and the words by which a text names what they are of. */
interface Family {
  /** The rate without 率. */
  readonly rate: RegExp;
  readonly done: RegExp;
  /** What came in, or was looked at, of which so many are done. */
  readonly of: RegExp;
  /** All that the rate leaves over, with the noun that is counted. Only where there is no third kind, as between 满意 and 不满意 there is. */
  readonly failed?: RegExp;
}

const CAME_IN = /受理|收到|接收|接到|收悉|接听|交办|转办|承办|征集|应办|收集|新收|登记|立案|共办理/;

/** The act that the rate names must be the one that the text counts: 答复率 is not of what was 办结. */
const FAMILIES: readonly Family[] = [
  { rate: /办结|办件/, done: /办结|办件|办理完|处理完|处置完/, of: CAME_IN },
  { rate: /办复|答复|回复|反馈/, done: /办复|答复|回复|反馈/, of: CAME_IN },
  { rate: /结案|审结/, done: /办结|结案|审结|办理完/, of: CAME_IN },
  { rate: /办理/, done: /(?<!承)办理/, of: CAME_IN },
  { rate: /处理/, done: /处理/, of: CAME_IN },
  { rate: /采纳|采用|吸纳/, done: /采纳|采用|吸纳/, of: /收到|征集|收集|征求|提出|报送|上报|推送/ },
  {
    rate: /整改|修复/,
    done: /整改|修复|纠正/,
    of: /发现|排查|查出|检查出|反馈|梳理|交办|通报/,
  },
  { rate: /有效/, done: /有效/, of: /发放|发出|收回|回收|下发/ },
  { rate: /回收|收回/, done: /收回|回收/, of: /发放|发出|下发/ },
  {
    rate: /满意|好评/,
    done: /(?<![不度非常比较基本很])满意|好评/,
    of: /回访|测评|参与|评价|评议|受访|走访|调查|收回|回收/,
  },
  {
    rate: /合格|达标/,
    done: /(?<![不未])(?:合格|达标)/,
    of: /抽查|检查|抽检|监测|检测|考试|培训|测试|评估|巡查/,
    failed: /(?:不合格|不达标|未达标)(?:的)?([^,;。\d]{0,8}?)(?:数量?|[有共为:])*\s?$/,
  },
  {
    rate: /公开/,
    done: /(?<![不未请应])公开/,
    of: /印发|制发|应(?:当)?(?:主动)?公开|制定|形成|产生|出台/,
  },
];

const NAMES =
  '办结|办件|办复|答复|回复|反馈|办理|处理|结案|审结|采纳|采用|吸纳|整改(?:完成|到位)?|修复|有效(?:回收)?|回收|收回|满意|好评|合格|达标|(?:主动)?公开';
const ON_TIME = '按期|按时|及时|限时|准时|如期|规定时限内|(?:法定)?(?:期限|时限)内';
/** `按期办结率`, `答复率和满意率均`; the groups: on time, the act. An average is of several. */
const RATE = new RegExp(
  `(?<!平均|月均|年均)(?:(${ON_TIME})|提前)?(${NAMES})率(?:(?:、|和|及|与)[^,;。、\\d]{1,8}率)*(?:均|都|分别|高?达到?|为|是|约|近|超过?|:)*\\s?$`,
);
const COUNTED_ON_TIME = new RegExp(ON_TIME);

export interface RateWords {
  readonly onTime: boolean;
  readonly family: Family;
  readonly ahead: boolean;
}

/** What rate a percentage is by the words before it; `null` where they name none. */
export function rateWords(before: string): RateWords | null {
  const match = RATE.exec(before);
  if (!match) return null;
  const [all, onTime, act = ''] = match;
  const family = FAMILIES.find(({ rate }) => rate.test(act));
  return family ? { family, onTime: onTime !== undefined, ahead: all.startsWith('提前') } : null;
}

export const saysOnTime = (words: string): boolean => COUNTED_ON_TIME.test(words);

/** What can be asked of a rate that names another act than the one that is counted: 答复率 beside what was 办结. */
const HANDLED = FAMILIES.slice(0, 5);

export const isHandled = ({ family }: RateWords): boolean => HANDLED.includes(family);
export const saysHandled = (words: string): boolean => HANDLED.some(({ done }) => done.test(words));
