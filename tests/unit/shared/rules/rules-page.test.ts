import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { rulesPage } from '../../builders/rules-page';

const file = path.resolve(import.meta.dirname, '../../../../docs/rules.md');

it('the page of the rules is what `npm run docs:rules` writes', () => {
  expect(readFileSync(file, 'utf8')).toBe(rulesPage());
});
