import type { Localised } from '../../lib/localised';
import type { SectionId } from '../../report/annual-report';
import type { TextEdit } from './text-edits';
import { textEdits } from './text-edits';
import { BODY_TITLES, headingWords, TITLES } from '../section-headings';

/** Words that headings are made of in practice. One that has nothing else in it is a wording of its own, and no misprint. */
const WORDS = `
  行政机关 政府 政务 信息 公开 工作 总体 基本 概述 概况 综述 情况 情形 状况 主动 收到 接到 收取 受理 处理 办理 答复 依 申请
  数量 行政 复议 诉讼 案件 应诉 提起 引起 引发 存在 主要 突出 问题 困难 不足 薄弱 环节 原因 改进 改正 改善 整改 完善 措施
  打算 计划 安排 建议 意见 方向 思路 办法 目标 下一步 下步 今后 努力 其他 其它 需要 须要 应当 应该 需 应 须 予以 报告 说明
  汇报 通报 报送 公布 公示 事项 事情 内容 事宜 方面 部分 年度 本年 本机关 本单位 本部门 本级 机构 单位 部门 有关 相关 关于
  以及 及其 的 因 被 和 与 及 或 并 由 对 中 等 所 各 本 我 该 新 了 年 度 全 省 市 县 区 镇 乡 局 办 街道 机关 而 在 为
  总 要 件 项 类 次 数 量 条 起 宗 处置 统计 汇总 数据 一览 简况 举措 对策 表`
  .trim()
  .split(/\s+/)
  .toSorted((a, b) => b.length - a.length);
const KNOWN = new RegExp(`${WORDS.join('|')}|\\d+`, 'g');
/** Words that are put in or left out without changing what a heading says. */
const LOOSE = /以及|的|主要|行政机关|工作|因|被|和|与|及|存在/g;
const TWICE = /(\p{Script=Han}{2,4}|[的和及与被因需要应须在项总数、])\1/u;

/** What a heading has that none of the right ones has. */
export interface HeadingMisprint extends Pick<TextEdit, 'written' | 'meant'> {
  readonly kind: TextEdit['kind'] | 'twice';
}

const loose = (words: string): string => words.replace(LOOSE, '');

function twice(words: string): HeadingMisprint | null {
  const written = TWICE.exec(words)?.[1];
  // `县政府政府信息公开…` names the organ first.
  return written === undefined || written === '政府' ? null : { kind: 'twice', written, meant: '' };
}

/** Two changes side by side make another word of it, not a misprint. */
const areApart = ([first, second]: readonly TextEdit[]): boolean =>
  !first || !second || second.at - first.at > 1;

/** A character that no known word has was put in, left out or exchanged. */
function misprintsBetween(words: string, right: string, rest: string): readonly TextEdit[] {
  const edits = textEdits(words, right, 2) ?? [];
  const isSeen = ({ kind, written }: TextEdit): boolean =>
    kind === 'missing' || [...written].some((char) => rest.includes(char));
  return areApart(edits) && edits.every(isSeen) ? edits : [];
}

/** How a heading differs from both official wordings by a misprint of one or two characters; empty where it does not. */
export function headingMisprints(id: SectionId, title: string): readonly HeadingMisprint[] {
  const words = headingWords(title);
  const doubled = twice(words);
  if (doubled) return [doubled];
  const rest = words.replace(KNOWN, '');
  if (rest === '') return [];
  const right = [TITLES[id], BODY_TITLES[id] ?? TITLES[id]].map(headingWords);
  const found = [
    ...right.map((each) => misprintsBetween(words, each, rest)),
    ...right.map((each) => misprintsBetween(loose(words), loose(each), rest)),
  ];
  return found.filter(({ length }) => length > 0).toSorted((a, b) => a.length - b.length)[0] ?? [];
}

/** `多出“法”字`. */
export function misprintName({ kind, written, meant }: HeadingMisprint): Localised {
  switch (kind) {
    case 'extra':
      return { 'zh-CN': `多出“${written}”字`, en: `“${written}” is too much` };
    case 'missing':
      return { 'zh-CN': `缺少“${meant}”字`, en: `“${meant}” is missing` };
    case 'wrong':
    case 'swapped':
      return { 'zh-CN': `“${written}”应为“${meant}”`, en: `“${written}” should be “${meant}”` };
    case 'twice':
      return { 'zh-CN': `“${written}”重复`, en: `“${written}” stands twice` };
  }
}
