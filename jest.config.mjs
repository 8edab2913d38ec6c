/** Runs what the one compiler built: no transform, native ES modules. */
export default {
  rootDir: 'dist/tests',
  testMatch: ['**/*.test.js'],
  testPathIgnorePatterns: ['/bench/', '/quality/', '/lighthouse/', '/screenshots/'],
  globalSetup: '<rootDir>/support/global-setup.js',
  globalTeardown: '<rootDir>/support/global-teardown.js',
  transform: {},
  testTimeout: 60_000,
  maxWorkers: 2,
};
