import type { Audit } from '../../../../shared/audit/finding';
import type { Words } from '../../../ui/words';

/** What a rule checks, in words; its id where this audit does not know it. */
export function ruleName(t: Words, { checks }: Audit, ruleId: string): string {
  const check = checks.find((each) => each.ruleId === ruleId);
  return check ? t.of(check.name) : ruleId;
}
