import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { pgbouncerMissing, postgres15Missing } from './packages/postgres/testing/other-postgres.ts'

// Unit tests sit beside the code; what needs Postgres ends in .integration.test.ts and shares one embedded
// server, a database per file; whole journeys live in e2e/.
const onPostgres = {
  exclude: ['**/node_modules/**'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // Nobody's own keys, nor an Ollama that happens to run, have a part in tests.
  env: {
    OPENAI_API_KEY: '',
    ANTHROPIC_API_KEY: '',
    GOOGLE_GENERATIVE_AI_API_KEY: '',
    OLLAMA_BASE_URL: 'off',
    COMPATIBLE_BASE_URL: '',
    WORKBENCH_DEFAULT_MODEL: '',
    WORKBENCH_EMBEDDING_MODEL: '',
  },
}

// The same tests on the oldest Postgres and through a pooler, where Debian's packages are: those that send statements of
// their own; with WORKBENCH_POSTGRES_MATRIX=whole (`npm run test:postgres`) all but those of the embedded server.
const isWhole = process.env.WORKBENCH_POSTGRES_MATRIX === 'whole'
const otherPostgres = {
  ...onPostgres,
  include: isWhole
    ? ['{packages,apps}/**/*.integration.test.ts']
    : ['packages/postgres/**/*.integration.test.ts', 'apps/worker/**/*.integration.test.ts'],
  exclude: ['**/node_modules/**', '**/embedded/**', 'apps/cli/**'],
}
const others = [
  {
    name: 'postgres-15',
    setup: 'packages/postgres/testing/postgres-15-setup.ts',
    missing: postgres15Missing,
  },
  { name: 'pooler', setup: 'packages/postgres/testing/pooler-setup.ts', missing: pgbouncerMissing },
]
for (const { name, missing } of others)
  if (missing !== null) process.stderr.write(`${name} is skipped: ${missing}\n`)

export default defineConfig({
  test: {
    // Tests wait more than they compute: two files at a time, also where there are two cores only.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.integration.test.ts'],
          // Some build the app or start a process, also on a machine that does other things.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['{packages,apps}/**/*.integration.test.ts'],
          globalSetup: ['packages/postgres/testing/global-setup.ts'],
          ...onPostgres,
        },
      },
      ...others
        .filter(({ missing }) => missing === null)
        .map(({ name, setup }) => ({ test: { ...otherPostgres, name, globalSetup: [setup] } })),
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/support/global-setup.ts'],
          env: onPostgres.env,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // What is waited for is a page that draws, on a machine that does other things too.
          expect: { poll: { timeout: 15_000, interval: 50 } },
          // Journeys measure time: one by one, once everything else is done.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
