import path from 'node:path';
import { defineConfig } from '@playwright/test';

/** `npm test` and `npm run e2e` choose the user, the sandbox and the folder for results. */
const results = process.env['GOUJI_E2E_RESULTS'] ?? 'test-results/e2e';

/** Tests of the real app. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: path.join(results, 'files'),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  workers: 1,
  reporter: [['list'], ['json', { outputFile: path.join(results, 'report.json') }]],
});
