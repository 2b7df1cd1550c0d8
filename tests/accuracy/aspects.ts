import type { Chooser } from './chooser';
import { said, type Pieces } from './marked-text';
import { chineseNumber } from './number-style';
import { APPLICATIONS } from './patterns/applications';
import { BREAKDOWNS } from './patterns/breakdowns';
import { COMPARISONS } from './patterns/comparisons';
import { DISCLOSED, DISCLOSED_AGAIN } from './patterns/disclosed';
import { DISTRACTORS } from './patterns/distractors';
import { DOCUMENTS } from './patterns/documents';
import { LISTS } from './patterns/lists';
import { RATES } from './patterns/rates';
import { REVIEWS } from './patterns/review';
import type { Writer } from './writer';

export const ASPECT_NAMES = [
  'activeDisclosure',
  'applications',
  'management',
  'platforms',
  'supervision',
] as const;
export type AspectName = (typeof ASPECT_NAMES)[number];

/** One of the five that section one gives an account of. */
export interface Aspect {
  readonly name: AspectName;
  /** `null` where the report has no heads within section one. */
  readonly head: string | null;
  /** The head stands on a line of its own. */
  readonly apart: boolean;
  readonly paragraphs: readonly Pieces[];
}

const HEADS: Readonly<Record<AspectName, readonly [string, ...string[]]>> = {
  activeDisclosure: ['主动公开方面', '主动公开情况', '深入推进主动公开', '主动公开政府信息'],
  applications: ['依申请公开方面', '依申请公开情况', '规范办理依申请公开', '依申请公开'],
  management: ['政府信息管理方面', '政府信息管理情况', '加强政府信息管理', '政府信息管理'],
  platforms: [
    '政府信息公开平台建设方面',
    '政府信息公开平台建设情况',
    '强化平台建设',
    '政府信息公开平台建设',
  ],
  supervision: ['监督保障方面', '政府信息公开监督保障情况', '健全监督保障机制', '监督保障'],
};

const PLAIN: Readonly<Record<AspectName, readonly [string, ...string[]]>> = {
  activeDisclosure: [
    '坚持“以公开为常态、不公开为例外”，聚焦重点领域，持续扩大公开范围。',
    '紧紧围绕中心工作和群众关切，深化主动公开内容。',
  ],
  applications: [
    '不断健全依申请公开工作机制，畅通受理渠道，规范办理流程，依法保障公众合理信息需求。',
    '依申请公开办理坚持依法依规，加强与申请人的沟通。',
  ],
  management: [
    '加强政府信息管理，严格执行信息发布“三审三校”制度，明确公开属性源头认定。',
    '规范政府信息管理全流程，对规范性文件文号、成文日期、有效性等要素逐一标注，做好动态调整。',
  ],
  platforms: [
    '加强公开平台建设，优化政府网站栏目设置，规范政务新媒体管理。',
    '统筹推进政府信息公开平台建设，提升网站检索和互动服务能力。',
  ],
  supervision: [
    '强化监督保障，将政府信息公开纳入年度考核，自觉接受社会评议，全年未发生责任追究情况。',
    '健全监督保障机制，主要领导定期听取汇报，认真开展工作考核和社会评议，未出现需追究责任的情形。',
  ],
};

function bodyOf(name: AspectName, w: Writer, choose: Chooser): Pieces {
  switch (name) {
    case 'activeDisclosure':
      return [
        choose.one(DISCLOSED),
        choose.some(2, LISTS),
        choose.some(2, DOCUMENTS),
        choose.some(1, DISTRACTORS),
      ].flat();
    case 'applications':
      return [
        choose.one(APPLICATIONS),
        choose.some(2, BREAKDOWNS),
        choose.some(2, DISTRACTORS),
        choose.some(1, REVIEWS),
      ].flat();
    case 'management':
      return [choose.some(1, DOCUMENTS), choose.some(1, DISTRACTORS)].flat();
    case 'platforms':
      return [
        choose.some(1, LISTS),
        w.random.chance(0.3) ? choose.one(DISCLOSED_AGAIN) : [],
        choose.some(1, RATES),
        choose.some(1, DISTRACTORS),
      ].flat();
    case 'supervision':
      return [
        choose.some(2, RATES),
        choose.some(2, COMPARISONS),
        choose.some(2, DISTRACTORS),
      ].flat();
  }
}

/** Section one, aspect by aspect. */
export function aspectsOf(w: Writer, choose: Chooser): readonly Aspect[] {
  const kind = w.random.pick(['apart', 'inLine', 'inLine', 'none']);
  return ASPECT_NAMES.map((name) => ({
    name,
    head: kind === 'none' ? null : w.random.pick(HEADS[name]),
    apart: kind === 'apart',
    paragraphs: [said`${w.random.pick(PLAIN[name])}${bodyOf(name, w, choose)}`],
  }));
}

/** The lines of section one, its heads numbered as they stand. */
export const aspectLines = (aspects: readonly Aspect[]): readonly Pieces[] =>
  aspects.flatMap(({ head, apart, paragraphs }, index) => {
    if (head === null) return paragraphs;
    const numbered = `（${chineseNumber(index + 1)}）${head}`;
    if (apart) return [[numbered], ...paragraphs];
    const [first = [], ...rest] = paragraphs;
    return [[`${numbered}。`, ...first], ...rest];
  });
