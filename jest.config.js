/** Types are checked by `tsc`; here the sources are only stripped of them. */
module.exports = {
  testEnvironment: '<rootDir>/tests/support/one-realm-environment.cjs',
  runtime: '<rootDir>/tests/support/one-realm-runtime.cjs',
  testSequencer: '<rootDir>/tests/support/longest-first.cjs',
  globalSetup: '<rootDir>/tests/support/engine-setup.ts',
  globalTeardown: '<rootDir>/tests/support/engine-teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/tests/support/opened.ts'],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/', '<rootDir>/.cache/'],
  cacheDirectory: '<rootDir>/.cache/jest',
  // A deadline, not an expectation: a busy machine is no failure.
  testTimeout: 30_000,
  maxWorkers: 2,
};
