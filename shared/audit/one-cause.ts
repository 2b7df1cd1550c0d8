import { EQUATION_RULES } from '../report/equations';
import type { Judgement } from './judge';

/** The rule that names the one cell because of which equations of table three fail. */
const NAMES_THE_CAUSE = 'T3-WRONG-CELL';

const isEquationOfTableThree = ({ verdict }: Judgement): boolean =>
  EQUATION_RULES.some((id) => id === verdict.ruleId && id.startsWith('T3-'));

/**
 * One cause, one finding: where one cell explains all equations of table three that fail, its finding stands for
 * theirs. Their verdicts stay failed and point to it.
 */
export function oneCause(judgements: readonly Judgement[]): readonly Judgement[] {
  const cause = judgements.find(({ finding }) => finding?.ruleId === NAMES_THE_CAUSE)?.finding;
  if (!cause) return judgements;
  return judgements.map((each) =>
    each.finding && isEquationOfTableThree(each)
      ? { verdict: { ...each.verdict, findingId: cause.id }, finding: null }
      : each,
  );
}
