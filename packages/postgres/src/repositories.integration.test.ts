import type { RunId } from '@workbench/core/models/ids'
import { approvalRepositoryContract } from '@workbench/core/testing/approval-repository-contract'
import { artifactRepositoryContract } from '@workbench/core/testing/artifact-repository-contract'
import { baselineRepositoryContract } from '@workbench/core/testing/baseline-repository-contract'
import { documentRepositoryContract } from '@workbench/core/testing/document-repository-contract'
import { effectLogContract } from '@workbench/core/testing/effect-log-contract'
import { experimentRepositoryContract } from '@workbench/core/testing/experiment-repository-contract'
import type { WorkScript } from '@workbench/core/testing/in-memory-worker'
import { personaRepositoryContract } from '@workbench/core/testing/persona-repository-contract'
import { recordRepositoryContract } from '@workbench/core/testing/record-repository-contract'
import { runPeopleContract } from '@workbench/core/testing/run-people-contract'
import { runRepositoryContract } from '@workbench/core/testing/run-repository-contract'
import { scenarioRepositoryContract } from '@workbench/core/testing/scenario-repository-contract'
import { scoreRepositoryContract } from '@workbench/core/testing/score-repository-contract'
import { searchEverywhereContract } from '@workbench/core/testing/search-everywhere-contract'
import { secretRepositoryContract } from '@workbench/core/testing/secret-repository-contract'
import { toolCallLogContract } from '@workbench/core/testing/tool-call-log-contract'
import { toolRepositoryContract } from '@workbench/core/testing/tool-repository-contract'
import { workflowFiringContract } from '@workbench/core/testing/workflow-firing-contract'
import { workflowRepositoryContract } from '@workbench/core/testing/workflow-repository-contract'
import { workflowUsesContract } from '@workbench/core/testing/workflow-uses-contract'
import { afterAll, beforeAll } from 'vitest'
import { playWorker } from '../testing/play-worker.ts'
import { openTestStore, type TestStore } from '../testing/test-store.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

const empty = async () => {
  await store.empty()
  return {
    ...store,
    work: (runId: RunId, script: WorkScript) => playWorker(store, runId, script),
    queueJudge: async (runId: RunId) => void (await store.followUps.settle(runId, [])),
    async jobsOf(runId: RunId) {
      const { rows } = await store.postgres.db.pool.query<{ count: number }>(
        `select count(*)::int as count from pgboss.job where data ->> 'runId' = $1`,
        [runId],
      )
      return rows[0]?.count ?? 0
    },
  }
}

personaRepositoryContract('Postgres', empty)
scenarioRepositoryContract('Postgres', empty)
runRepositoryContract('Postgres', empty)
runPeopleContract('Postgres', empty)
toolRepositoryContract('Postgres', empty)
secretRepositoryContract('Postgres', empty)
approvalRepositoryContract('Postgres', empty)
toolCallLogContract('Postgres', empty)
workflowRepositoryContract('Postgres', empty)
workflowFiringContract('Postgres', empty)
workflowUsesContract('Postgres', empty)
recordRepositoryContract('Postgres', empty)
effectLogContract('Postgres', empty)
artifactRepositoryContract('Postgres', empty)
documentRepositoryContract('Postgres', empty)
baselineRepositoryContract('Postgres', empty)
searchEverywhereContract('Postgres', empty)
scoreRepositoryContract('Postgres', empty)
experimentRepositoryContract('Postgres', empty)
