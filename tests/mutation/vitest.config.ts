import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests that show whether a change of the reading, the rules or the judge is noticed; the slow ones left out. */
export default defineConfig({
  test: {
    root: path.resolve(import.meta.dirname, '../..'),
    environment: 'node',
    include: ['tests/unit/shared/**/*.test.ts', 'tests/corpus/corpus.test.ts'],
  },
});
