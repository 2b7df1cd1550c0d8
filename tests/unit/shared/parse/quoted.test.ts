import { expect, it } from 'vitest';
import { quoted } from '../../../../shared/parse/parse-issues';

it.each([
  ['甲 乙', '甲乙'],
  ['甲乙 1 2', '甲乙1 2'],
  ['甲 1 2', '甲1 2'],
  ['1 甲 2', '1甲2'],
  ['1  \n 2', '1 2'],
  ['甲'.repeat(60), '甲'.repeat(60)],
  ['甲'.repeat(61), `${'甲'.repeat(60)}…`],
])('%j is quoted on one line, digits that stand apart still do', (raw, said) => {
  expect(quoted(raw)).toBe(said);
});
