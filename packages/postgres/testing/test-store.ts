import { aBuiltInTool } from '@workbench/core/testing/builders-of-tools'
import { createFakeCronTimes } from '@workbench/core/testing/fake-cron-times'
import { createInMemoryBlobStore } from '@workbench/core/testing/in-memory-blob-store'
import { createPlainSealer } from '@workbench/core/testing/plain-sealer'
import { testId } from '@workbench/core/testing/test-id'
import { createApprovalRepository } from '../src/approvals/approval-repository.ts'
import { createEffectLog } from '../src/effects/effect-log.ts'
import { createBaselineRepository } from '../src/evaluation/baselines.ts'
import { createExperimentRepository } from '../src/evaluation/experiments/experiment-repository.ts'
import { createScoreRepository } from '../src/evaluation/scores/score-repository.ts'
import { createRunStatistics } from '../src/evaluation/statistics/run-statistics.ts'
import { createEventRepository } from '../src/event-repository.ts'
import { createRunFollowUps } from '../src/follow-ups/run-follow-ups.ts'
import { createJobQueue } from '../src/job-queue.ts'
import { createArtifactRepository } from '../src/knowledge/artifact-repository.ts'
import { createDocumentRepository } from '../src/knowledge/document-repository.ts'
import { createIngestedContent } from '../src/knowledge/ingested-content.ts'
import { createSearchEverywhere } from '../src/knowledge/search-everywhere.ts'
import { createPersonaRepository } from '../src/library/persona-repository.ts'
import { createScenarioRepository } from '../src/library/scenario-repository.ts'
import { type OpenPostgres, openPostgres } from '../src/open-postgres.ts'
import { createRecordRepository } from '../src/records/record-repository.ts'
import { createRunJournal } from '../src/runs/run-journal.ts'
import { createRunRepository } from '../src/runs/run-repository.ts'
import { startRunsIn } from '../src/runs/start-runs-in.ts'
import { createSecretRepository } from '../src/secrets/secret-repository.ts'
import { createToolCallLog } from '../src/tools/tool-call-log.ts'
import { createToolRepository } from '../src/tools/tool-repository.ts'
import { createWorkflowRepository } from '../src/workflows/workflow-repository.ts'
import { type FreshDatabase, freshDatabase } from './fresh-database.ts'

/** Every adapter on one database of its own, with a clock that never shows the same millisecond twice. */
export async function openTestStore(given?: FreshDatabase) {
  const database = given ?? (await freshDatabase())
  const postgres = await openPostgres({
    databaseUrl: database.databaseUrl,
    directUrl: database.directUrl,
    openBlobs: createInMemoryBlobStore,
    supervises: false,
    onError: () => {},
  })
  const { db, boss, enqueueIn, bossInserts, bossFetches } = postgres
  let last = 0
  const now = () => {
    last = Math.max(last + 1, Date.now())
    return last
  }
  const options = { newId: testId, now }
  const tools = createToolRepository(db, { now, builtIns: [aBuiltInTool()] })
  return {
    postgres,
    blobs: postgres.blobs,
    databaseUrl: database.databaseUrl,
    directUrl: database.directUrl,
    newId: testId,
    now,
    personas: createPersonaRepository(db, options),
    scenarios: createScenarioRepository(db, options),
    runs: createRunRepository(db, { ...options, enqueueIn, bossInserts }),
    events: createEventRepository(db),
    journal: createRunJournal(db, { ...options, enqueueIn, bossFetches }),
    queue: createJobQueue(db, boss),
    tools,
    toolCalls: createToolCallLog(db, { now }),
    secrets: createSecretRepository(db, { now, tools, sealer: createPlainSealer() }),
    approvals: createApprovalRepository(db, { ...options, enqueueIn }),
    workflows: createWorkflowRepository(db, {
      ...options,
      cronTimes: createFakeCronTimes(),
      startRuns: startRunsIn(db, { ...options, bossInserts }),
    }),
    followUps: createRunFollowUps(db, { ...options, enqueueIn, bossInserts }),
    effects: createEffectLog(db),
    records: createRecordRepository(db),
    documents: createDocumentRepository(db, { ...options, bossInserts }),
    content: createIngestedContent(db),
    scores: createScoreRepository(db),
    artifacts: createArtifactRepository(db, options),
    searchEverywhere: createSearchEverywhere(db),
    baselines: createBaselineRepository(db, options),
    statistics: createRunStatistics(db),
    experiments: createExperimentRepository(db, { startRuns: startRunsIn(db, { ...options, bossInserts }) }),
    empty: () => empty(postgres),
    async close() {
      await postgres.close()
      await database.drop()
    },
  }
}

export type TestStore = Awaited<ReturnType<typeof openTestStore>>

async function empty({ db }: OpenPostgres): Promise<void> {
  await db.pool.query(
    `truncate runs, run_steps, events, idempotency_keys, scenarios, personas, workers, tools, tool_policies, secrets,
       approvals, workflows, effects, records, documents, chunks, chunk_vectors, chunk_uses, run_artifacts, blobs,
       payload_blobs, scores, score_changes, judgements, experiments, run_hours,
       run_days, run_day_shapes, model_days, pgboss.job cascade`,
  )
}
