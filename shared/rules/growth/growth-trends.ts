import type { AnnualReport, Fact } from '../../report/annual-report';
import { baseBehind, byYear, isNumber, numbersBefore, timeOf } from './grown-number';
import { againstOf, BEFORE_BASE, TREND_BEHIND_BASE, TREND_DIRECT } from './growth-words';
import type { GrowthStatement } from './growth-statements';
import { isEarlier } from './growth-statements';

/** `收到93件,较上年的101件有所下降`: up or down, and not by how much. */
export interface GrowthTrend extends Pick<
  GrowthStatement,
  'fact' | 'base' | 'direction' | 'against'
> {
  /** `level`: 与上年持平, `nearlyLevel`: 基本持平, whatever the direction. */
  readonly kind: 'trend' | 'level' | 'nearlyLevel';
  /** Where its words end. */
  readonly end: number;
}

/** In characters: the words of a trend are no longer. */
const BEHIND = 24;

interface Said {
  readonly fact: Fact;
  readonly base: Fact | null;
  readonly words: string;
  readonly rises: boolean;
  readonly kind: GrowthTrend['kind'];
  /** In characters behind the number. */
  readonly length: number;
}

/** What a trend behind the number `near` is measured against, where that is the number or stands before it. */
function pairOf(text: string, near: Fact, far: Fact | undefined, isDirect: boolean) {
  if (!far || far.unit !== near.unit) return null;
  const between = text.slice(far.span[1], near.span[0]);
  const isBase = !isDirect && BEFORE_BASE.test(between);
  return isBase ? { fact: far, base: near, words: between } : byYear(text, near, far, '');
}

/** The trend said right behind the number `near`, which is the one that changed or the one that it changed from. */
function saidBehind(text: string, facts: readonly Fact[], near: Fact): Said | null {
  const tail = text.slice(near.span[1], Math.min(near.span[1] + BEHIND, near.sentence[1] + 1));
  const direct = TREND_DIRECT.exec(tail);
  const behind = direct ?? TREND_BEHIND_BASE.exec(tail);
  if (!behind) return null;
  const rises = (direct ? direct[2] : behind[1]) !== undefined;
  const { level, nearly } = behind.groups ?? {};
  const kind = level === undefined ? 'trend' : nearly === undefined ? 'level' : 'nearlyLevel';
  const said = { rises, kind, length: behind[0].length } as const;
  const pair = pairOf(text, near, numbersBefore(facts, near)[0], direct !== null);
  if (pair) return { ...pair, ...said };
  const base = direct && baseBehind(text, facts, { fact: near, change: near, end: said.length });
  return direct ? { fact: near, base, words: tail, ...said } : null;
}

/** Every trend of the text, in its order. `text` is the report's, normalised. */
export function growthTrends(report: AnnualReport, text: string): readonly GrowthTrend[] {
  return report.facts.filter(isNumber).flatMap((near): readonly GrowthTrend[] => {
    const said = saidBehind(text, report.facts, near);
    if (!said || isEarlier(report, timeOf(text, said.fact))) return [];
    const { fact, base, words, rises, kind, length } = said;
    const against = againstOf(report, words);
    const end = near.span[1] + length;
    return [{ fact, base, kind, direction: rises ? 1 : -1, against, end }];
  });
}
