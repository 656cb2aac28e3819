import { defineConfig } from 'vitest/config'

// Unit tests sit beside the code; what needs Postgres ends in .integration.test.ts and shares one embedded
// server, a database per file; whole journeys live in e2e/.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.integration.test.ts'],
        },
      },
      {
        test: {
          name: 'integration',
          include: ['{packages,apps}/**/*.integration.test.ts'],
          exclude: ['**/node_modules/**'],
          globalSetup: ['packages/postgres/testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/support/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // What is waited for is a page that draws, on a machine that does other things too.
          expect: { poll: { timeout: 15_000, interval: 50 } },
          fileParallelism: false,
        },
      },
    ],
  },
})
