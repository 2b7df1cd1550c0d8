import { defineConfig } from '@playwright/test';

/** Tests of the real app. `npm test` chooses the user, the sandbox and the folder for results. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: process.env['GOUJI_E2E_RESULTS'] ?? 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  workers: 1,
  reporter: 'list',
});
