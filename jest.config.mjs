/**
 * Runs what the one compiler built: no transform, native ES modules. Test files share the modules of the process that runs
 * them, which halves the time; see docs/decisions/034-tests-in-plain-node.md.
 */
export default {
  rootDir: 'dist/tests',
  testMatch: ['**/*.test.js'],
  testPathIgnorePatterns: ['/bench/', '/quality/', '/lighthouse/', '/screenshots/'],
  globalSetup: '<rootDir>/support/global-setup.js',
  globalTeardown: '<rootDir>/support/global-teardown.js',
  runner: '<rootDir>/support/test-runner.js',
  setupFilesAfterEnv: ['<rootDir>/support/time-limits.js'],
  testSequencer: '<rootDir>/support/longest-first.js',
  transform: {},
  // Much of a test in the browser is waiting.
  maxWorkers: 3,
};
