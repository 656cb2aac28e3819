import { personaRepositoryContract } from '@workbench/core/testing/persona-repository-contract'
import { runRepositoryContract } from '@workbench/core/testing/run-repository-contract'
import { scenarioRepositoryContract } from '@workbench/core/testing/scenario-repository-contract'
import { afterAll, beforeAll } from 'vitest'
import { playWorker } from '../testing/play-worker.ts'
import { openTestStore, type TestStore } from '../testing/test-store.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

const library = async () => {
  await store.empty()
  return { personas: store.personas, scenarios: store.scenarios }
}

personaRepositoryContract('Postgres', library)
scenarioRepositoryContract('Postgres', library)

runRepositoryContract('Postgres', async () => {
  await store.empty()
  return {
    runs: store.runs,
    events: store.events,
    work: (runId, script) => playWorker(store, runId, script),
    async jobsOf(runId) {
      const { rows } = await store.postgres.db.pool.query<{ count: number }>(
        `select count(*)::int as count from pgboss.job where data ->> 'runId' = $1`,
        [runId],
      )
      return rows[0]?.count ?? 0
    },
  }
})
