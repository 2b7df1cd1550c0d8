/** Where a unit is also the beginning of another word, what must not follow it: 3分类, 5通过, 3项目标. */
const UNLESS: Readonly<Record<string, string>> = {
  分: '类析享布别公局管项级送解发办期批层工',
  通: '过知报告道信用常',
  点: '击位评对赞多',
  组: '织建合',
  队: '伍',
  面: '向对积临板试',
  条: '例',
  期: '间限刊待',
  场: '所景地馆',
  人: '大民员社才均',
  名: '称录单',
  家: '庭',
  部: '委署',
  级: '别',
  年: '报鉴',
  周: '年边',
  次: '性',
  项目: '标',
};

/** What reports count in. The last lines: nouns that stand right behind a number, without a unit. */
const WORDS = `
件 条 份 次 起 期 场 个 人 篇 项 家 名 户 处 类 批 页 部 台 套 天 日 幅 册 张 宗 例 支 字 所 座 轮 块
本 种 道 间 点 位 款 则 通 封 笔 档 组 队 届 集 版 栏 段 句 步 头 只 枚 面 票 班 节 课 辆 卷 箱 屏 桩
人次 条次 件次 篇次 期次 批次 场次 户次 台次 家次 点次 班次 车次 项次 轮次 头条 件(次) 人(次) 场(次)
省 市 县 镇 乡 村 级 年 月 周 岁 倍 分 秒 小时 分钟 课时 学时 个月 个小时 个工作日 工作日 季度 个季度
年度 个年度 个百分点 百分点 ‰ 元 美元 米 公里 千米 吨 千克 公斤 亩 公顷 平方米 平方公里 立方米 ℃ ㎡
大类 方面 部分 个方面 部门 单位 乡镇 镇街 街道 县区 区县 社区 领域 板块 栏目 平台 项目 企业 网站
`;

/**
 * Units that a number in Chinese figures counts with. Left out are those with which it makes a name or an idiom:
 * 四级, 三台县, 两会, 三月, 三县.
 */
const IN_CHINESE = `
件 条 份 次 起 期 场 个 人 篇 项 家 名 户 处 类 批 页 部 台 套 天 幅 册 张 宗 例 支 字 所 座 轮 块 本
种 位 款 则 封 笔 年 倍 届 组 段 步 人次 条次 件次 篇次 期次 批次 场次 户次 项次 轮次 小时 分钟 个月
个小时 个工作日 工作日 个百分点 元 大类 方面 部分 个方面 个季度 公里
`;

const wordsOf = (list: string): readonly string[] => list.trim().split(/\s/);
const escaped = (word: string): string => word.replace(/[()]/g, String.raw`\$&`);

/** Longer words first, so that 人次 is not read as 人. */
const patternOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => (UNLESS[word] ? `${word}(?![${UNLESS[word]}])` : escaped(word)))
    .join('|');

/** A unit, as a pattern without groups of its own. */
export const UNITS = patternOf(wordsOf(WORDS));
export const UNITS_IN_CHINESE = patternOf(wordsOf(IN_CHINESE));
