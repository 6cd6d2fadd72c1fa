const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2023',
      },
      module: { type: 'es6' },
    },
  ],
};
const shared = {
  transform,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
};

/** @type {import('jest').Config} */
export default {
  reporters: ['default', '<rootDir>/test/setup/reporter.js'],
  maxWorkers: 2,
  collectCoverageFrom: ['src/domain/**/*.ts'],
  coverageThreshold: { global: { branches: 100 } },
  coverageReporters: ['text', 'html'],
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/tabs/', '<rootDir>/test/browser/'],
      setupFiles: ['<rootDir>/test/setup/oneRealm.js', '<rootDir>/test/setup/joseFirst.js'],
    },
    {
      ...shared,
      displayName: 'jsdom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/tabs/**/*.test.{ts,tsx}'],
      setupFiles: ['<rootDir>/test/setup/offline.js'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      runner: '<rootDir>/test/setup/ownTurn.cjs',
      setupFiles: ['<rootDir>/test/setup/oneRealm.js', '<rootDir>/test/setup/joseFirst.js'],
      globalSetup: '<rootDir>/test/setup/browser.js',
      setupFilesAfterEnv: ['<rootDir>/test/setup/patience.js'],
    },
  ],
};
