import type { Localised } from '../../lib/localised';

/** One of the five things that section one reviews. */
export interface Aspect {
  readonly name: Localised;
  /** Any word that speaks of it; wide, so that only what is really left out is missed. */
  readonly mention: RegExp;
  /** A head of section one that is of it. */
  readonly head: RegExp;
  /** More than a passing word: where other aspects have heads of their own, this one is to be told of as well. */
  readonly told: RegExp;
}

/** In the words and the order of 国办公开办函〔2021〕30号. */
export const ASPECTS: readonly Aspect[] = [
  {
    name: { 'zh-CN': '主动公开', en: 'active disclosure' },
    mention: /公开|发布|公示|公布/,
    head: /公开|发布/,
    told: /公开|发布/,
  },
  {
    name: { 'zh-CN': '依申请公开', en: 'disclosure on application' },
    mention: /申请|答复|申办件/,
    head: /申请/,
    told: /申请|答复/,
  },
  {
    name: { 'zh-CN': '政府信息管理', en: 'management of information' },
    mention:
      /管理|审核|审查|审签|三审|保密|脱密|规范性文件|清理|归档|台账|目录|清单|指南|源头|属性|制度|机制|流程|动态调整|更新|维护|采集|梳理|归集|文件库/,
    // `规范办理依申请公开` and `健全监督保障机制` are heads of other aspects.
    head: /管理|制度|规范(?!办理)|(?<!保障|监督|领导|培训|考核|评议)机制|审核|审查|保密/,
    told: /信息管理|管理制度|审核|审查|审签|三审|保密|脱密|规范性文件|清理|归档|台账|源头|属性|动态(?:调整|管理|更新)|信息(?:维护|归集)|文件库/,
  },
  {
    name: { 'zh-CN': '政府信息公开平台建设', en: 'platforms' },
    mention:
      /平台|网站|门户|官网|互联网|新媒体|微信|微博|抖音|客户端|公众号|公报|专栏|栏目|专区|公开栏|公示栏|宣传栏|展板|电子屏|显示屏|载体|渠道|查阅|阵地|端口|网页/,
    head: /平台|载体|渠道|网站|新媒体|阵地|专区|专栏|栏目/,
    told: /平台(?:建设|管理|载体)|载体建设|渠道建设|阵地|网站[^。]{0,6}(?:建设|管理|改版|升级|集约|普查|运维|维护)|专栏[^。]{0,6}(?:建设|设置|优化|调整)|栏目[^。]{0,6}(?:建设|设置|优化|调整)|新媒体[^。]{0,6}(?:管理|建设|矩阵|运维|监管|账号)|专区|(?:编[发印]|出版|发行|刊发|印发)[^。]{0,8}公报|公报[^。]{0,6}期|开设|公开栏|查阅|拓[宽展][^。]{0,6}渠道|(?:搭建|打造|建立|完善|优化|建好|办好)[^。]{0,10}(?:平台|网站|载体|渠道)/,
  },
  {
    name: { 'zh-CN': '监督保障', en: 'supervision' },
    mention:
      /监督|监管|考核|考评|评议|评估|测评|培训|学习|业务指导|责任|问责|追究|督[查导促办]|检查|抽查|巡查|自查|监测|整改|通报|保障|组织领导|领导小组|专人|专班|队伍|人员|部署|机构|意见建议|投诉|举报/,
    head: /监督|保障|考核|评议|培训|责任|组织|领导|队伍|督[查导促]|检查/,
    // 整改 and 监测 are said of misspellings and of news as well.
    told: /监督|考核|考评|评议|评估|测评|培训|责任|问责|追究|督[查导促办]|检查|抽查|巡查|自查|通报|组织(?:领导|保障)|领导小组|专班|队伍|保障机制/,
  },
];

/** `(三)加强政府信息管理。`, at the head of a paragraph or within one. */
const HEADS = /(?:^|[。;\n])\((?:[一二三四五六七八九十]{1,2}|\d)\)([^。:,;\n]{2,24})/g;
/** With heads for so many of the aspects section one follows the notice's order. */
const FEWEST_HEADS = 3;

/** The aspects that section one says nothing of; with heads for the others, those that it does not tell of. */
export function absentAspects(words: string): readonly Aspect[] {
  const heads = [...words.matchAll(HEADS)].map((match) => match[1] ?? '');
  const isHeaded = ({ head }: Aspect): boolean => heads.some((each) => head.test(each));
  const isOrdered = ASPECTS.filter(isHeaded).length >= FEWEST_HEADS;
  return ASPECTS.filter((each) => {
    if (!each.mention.test(words)) return true;
    return isOrdered && !isHeaded(each) && !each.told.test(words);
  });
}
