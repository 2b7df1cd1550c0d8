import { ruleNames } from '../../../../shared/i18n/desk-rules';
import type { Words } from '../../../ui/words';

/** What a rule checks, in words. */
export function ruleName(t: Words, ruleId: string): string {
  const name = ruleNames[ruleId];
  return name ? t(name) : ruleId;
}
