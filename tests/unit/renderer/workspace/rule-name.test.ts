import { expect, it } from 'vitest';
import { ruleNames } from '../../../../shared/i18n/desk-rules';
import { rules } from '../../../../shared/rules/registry';

it('has a name in words for every registered rule, and for nothing else', () => {
  expect(Object.keys(ruleNames).sort()).toEqual(rules.map((rule) => rule.id).sort());
});
