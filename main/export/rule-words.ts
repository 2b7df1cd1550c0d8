import { rules } from '../../shared/rules/registry';
import type { Printable } from './pdf-node';
import type { Typesetter } from './typesetter';

/** A finding's id begins with that of its rule, so that what it was about is known without it. */
export function ruleWords(findingId: string, type: Typesetter): Printable {
  const rule = rules.find(({ id }) => findingId.startsWith(`${id}:`));
  return rule
    ? type.say('basisOf', { basis: type.local(rule.basis), rule: rule.id })
    : type.text(findingId);
}
