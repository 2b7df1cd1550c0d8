import path from 'node:path';
import { defineConfig } from '@playwright/test';

const results = process.env['GOUJI_E2E_RESULTS'] ?? 'test-results/e2e';

/** Pictures of the real app, for the README and the user guide; `npm run docs:pictures` copies them there. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '*.pictures.ts',
  outputDir: path.join(results, 'files'),
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 1,
  reporter: 'list',
});
