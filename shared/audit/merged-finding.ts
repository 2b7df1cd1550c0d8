import { auditMessages } from '../i18n/audit';
import { say } from '../i18n/message';
import type { Lang } from '../lib/localised';
import { EQUATION_RULES } from '../report/equations';
import type { Evidence } from '../rules/rule';
import type { Finding } from './finding';
import type { FailedJudgement, Judgement } from './judge';
import { withoutRepeats } from './place-key';

/** Named in the message; how many more there are is said as a number. */
const NAMED = 5;

/** What the text says, then the cells; those of the finding itself last, as the wrong one is the last of its own. */
function evidenceOf(own: readonly Evidence[], others: readonly Evidence[]): readonly Evidence[] {
  const added = withoutRepeats([...own, ...others]).slice(own.length);
  const texts = [...own, ...added].filter(({ kind }) => kind === 'text');
  const cells = [...added, ...own].filter(({ kind }) => kind === 'cell');
  return [...texts, ...cells];
}

export const isEquationOfTableThree = ({ rule }: Judgement): boolean =>
  EQUATION_RULES.some((id) => id === rule.id && id.startsWith('T3-'));

/**
 * A finding that stands for others of the same cause: their checks are named after its own words. Equations are not:
 * they are merged into the finding that names their wrong cell, which tells of them itself.
 */
export function mergedFinding(
  { finding }: FailedJudgement,
  merged: readonly FailedJudgement[],
): Finding {
  const told = merged.filter((each) => !isEquationOfTableThree(each));
  const steps = [finding, ...told.map((each) => each.finding)]
    .slice(0, NAMED + 1)
    .flatMap(({ arithmetic }) => (arithmetic === '' ? [] : arithmetic.split('; ')));
  const message = (lang: Lang): string => {
    if (told.length === 0) return finding.message[lang];
    const checks = told
      .slice(0, NAMED)
      .map(({ rule, verdict }) =>
        say(lang, auditMessages.checkOf, { rule: rule.name[lang], title: verdict.title[lang] }),
      );
    const more = told.length - checks.length;
    return `${finding.message[lang]}${say(lang, auditMessages.sameCause, { checks, more })}`;
  };
  return {
    ...finding,
    message: { 'zh-CN': message('zh-CN'), en: message('en') },
    arithmetic: [...new Set(steps)].join('; '),
    evidence: evidenceOf(
      finding.evidence,
      merged.flatMap((each) => each.finding.evidence),
    ),
  };
}
