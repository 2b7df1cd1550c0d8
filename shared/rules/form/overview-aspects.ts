import type { Localised } from '../../lib/localised';

/** One of the five things that section one reviews. */
export interface Aspect {
  readonly name: Localised;
  /** Any word that speaks of it; wide, so that only what is really left out is missed. */
  readonly words: RegExp;
}

const aspect = (zh: string, en: string, words: RegExp): Aspect => ({
  name: { 'zh-CN': zh, en },
  words,
});

/** In the words and the order of 国办公开办函〔2021〕30号. */
export const ASPECTS: readonly Aspect[] = [
  aspect('主动公开', 'active disclosure', /主动公开|公开|发布|公示|公布/),
  aspect('依申请公开', 'disclosure on application', /依申请|申请|答复|申办件/),
  aspect(
    '政府信息管理',
    'management of information',
    /信息管理|管理|审核|审查|审签|三审|保密|脱密|规范性文件|清理|归档|台账|目录|清单|指南|源头|属性|全生命周期|制度|机制|流程|动态调整|更新|维护|采集|梳理|归集|文件库/,
  ),
  aspect(
    '政府信息公开平台建设',
    'platforms',
    /平台|网站|门户|官网|互联网|新媒体|微信|微博|抖音|客户端|公众号|公报|专栏|栏目|专区|公开栏|公示栏|宣传栏|展板|电子屏|显示屏|载体|渠道|查阅|阵地|端口|网页/,
  ),
  aspect(
    '监督保障',
    'supervision',
    /监督|监管|考核|考评|评议|评估|测评|培训|学习|业务指导|责任|问责|追究|督[查导促办]|检查|抽查|巡查|自查|监测|整改|通报|保障|组织领导|领导小组|专人|专班|队伍|人员|部署|机构|意见建议|投诉|举报/,
  ),
];

export const absentAspects = (words: string): readonly Aspect[] =>
  ASPECTS.filter((each) => !each.words.test(words));
