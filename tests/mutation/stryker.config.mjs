// `npm run mutation [-- --mutate 'shared/rules/**/*.ts']`: which changes of the reading, the rules and the judge no test notices.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['./tests/mutation/in-process-runner.mjs'],
  testRunner: 'in-process',
  mutate: ['shared/rules/**/*.ts', 'shared/parse/**/*.ts', 'shared/audit/**/*.ts'],
  // Words are no logic: a message is read by people, and its tests would only repeat it.
  ignorers: ['examples'],
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: [
    'build',
    'dist',
    'docs',
    'assets/fonts',
    'assets/icons',
    'test-results',
    'tests/e2e',
    'tests/bench',
    '.cache',
  ],
  tempDirName: '.cache/mutation',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: process.env['GOUJI_MUTATION_REPORT'] ?? '.cache/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 60_000,
  // A busy machine is slow.
  dryRunTimeoutMinutes: 30,
  disableTypeChecks: false,
};
