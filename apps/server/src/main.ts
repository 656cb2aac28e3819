import { fileURLToPath } from 'node:url'
import { placeOfBlobs } from '@workbench/blobs/place-of-blobs'
import { builtInTools } from '@workbench/core/tools/built-in-tools'
import { createExpressions } from '@workbench/expressions/create-expressions'
import { createEmbedder } from '@workbench/llm/embedding/create-embedder'
import { createModels } from '@workbench/llm/models'
import { systemClock } from '@workbench/platform/clock'
import { describeConfig } from '@workbench/platform/config'
import { newId } from '@workbench/platform/ids'
import { createLogger } from '@workbench/platform/logger'
import { createMetricTotals } from '@workbench/platform/metrics/metric-totals'
import { storeMetrics } from '@workbench/platform/metrics/store-metrics'
import { configOrRefuse, refuseToStart, refuseWrongConfiguration } from '@workbench/platform/refuse-to-start'
import { createApprovalLinkReader } from '@workbench/platform/secrets/approval-links'
import { createSealer } from '@workbench/platform/secrets/sealer'
import { createSecretKeys } from '@workbench/platform/secrets/secret-keys'
import { onShutdown } from '@workbench/platform/shutdown'
import { openTelemetry } from '@workbench/platform/telemetry/open-telemetry'
import { createApprovalRepository } from '@workbench/postgres/approvals/approval-repository'
import { isConnectionError } from '@workbench/postgres/connection-errors'
import { createCronTimes } from '@workbench/postgres/cron-times'
import { createEffectLog } from '@workbench/postgres/effects/effect-log'
import { findEmbeddedPostgres } from '@workbench/postgres/embedded/embedded-postgres'
import { createBaselineRepository } from '@workbench/postgres/evaluation/baselines'
import { createExperimentRepository } from '@workbench/postgres/evaluation/experiments/experiment-repository'
import { createScoreRepository } from '@workbench/postgres/evaluation/scores/score-repository'
import { createRunStatistics } from '@workbench/postgres/evaluation/statistics/run-statistics'
import { createEventRepository } from '@workbench/postgres/event-repository'
import { createArtifactRepository } from '@workbench/postgres/knowledge/artifact-repository'
import { createDocumentRepository } from '@workbench/postgres/knowledge/document-repository'
import { openKnowledge } from '@workbench/postgres/knowledge/open-knowledge'
import { createSearchEverywhere } from '@workbench/postgres/knowledge/search-everywhere'
import { createPersonaRepository } from '@workbench/postgres/library/persona-repository'
import { createScenarioRepository } from '@workbench/postgres/library/scenario-repository'
import { createLiveFeed } from '@workbench/postgres/live/live-feed'
import { openPostgres } from '@workbench/postgres/open-postgres'
import { createMetricStore } from '@workbench/postgres/operations/metric-store'
import { createOperations } from '@workbench/postgres/operations/operations'
import { createRecordRepository } from '@workbench/postgres/records/record-repository'
import { createRunRepository } from '@workbench/postgres/runs/run-repository'
import { startRunsIn } from '@workbench/postgres/runs/start-runs-in'
import { createSecretRepository } from '@workbench/postgres/secrets/secret-repository'
import { createToolCallLog } from '@workbench/postgres/tools/tool-call-log'
import { createToolRepository } from '@workbench/postgres/tools/tool-repository'
import { createWorkflowRepository } from '@workbench/postgres/workflows/workflow-repository'
import { buildApp } from './app.ts'
import { createJudgeInThread } from './experiments/judge-in-thread.ts'
import { freeBytes } from './free-bytes.ts'
import { isReady } from './is-ready.ts'
import { openBlobStore } from './open-blob-store.ts'
import { refusal } from './refusal.ts'

const config = configOrRefuse(process.env)
const logger = createLogger({ component: 'server', level: config.logLevel })
const { catalog } = createModels(config)
const postgres = await openPostgres({
  databaseUrl: config.databaseUrl,
  directUrl: config.databaseDirectUrl ?? config.databaseUrl,
  applicationName: 'workbench server',
  openBlobs: openBlobStore(config),
  supervises: false,
  onError: (error) => logger.warn({ eventType: 'Error', error }, 'The queue had a fault'),
}).catch(refuseWrongConfiguration)
const { db, blobs, bossInserts, enqueueIn } = postgres
const feed = await createLiveFeed(db)
const embedder = createEmbedder(config)
const knowledge = await openKnowledge(db, {
  embedder,
  onFault: (error, message) => logger.warn({ eventType: 'Error', error }, message),
})
const now = () => systemClock.now()

// The default model may be one that a provider has to be asked for first.
await catalog.list()

const telemetry = await openTelemetry({
  collector: config.traces,
  service: 'workbench-server',
  now,
  log: logger,
})
const starting = { newId, now, enqueueIn, bossInserts, onStarted: telemetry?.queued }
const startRuns = startRunsIn(db, starting)
const runs = createRunRepository(db, starting)
const cronTimes = createCronTimes(now)
const expressions = createExpressions()
const tools = createToolRepository(db, { now, builtIns: builtInTools })
const secretKeys = createSecretKeys(config)
const sealer = createSealer(secretKeys)
const metrics = createMetricStore(db)
const totals = createMetricTotals()
const stopStoring = storeMetrics({ totals, store: metrics, clock: systemClock })

const app = await buildApp({
  personas: createPersonaRepository(db, { newId, now }),
  scenarios: createScenarioRepository(db, { newId, now }),
  tools,
  toolCalls: createToolCallLog(db, { now }),
  secrets: createSecretRepository(db, { now, sealer, tools }),
  approvals: createApprovalRepository(db, { newId, now, enqueueIn }),
  approvalLinks: createApprovalLinkReader(secretKeys),
  workflows: createWorkflowRepository(db, {
    ...{ newId, now, cronTimes },
    startRuns,
  }),
  records: createRecordRepository(db),
  effects: createEffectLog(db),
  scores: createScoreRepository(db),
  baselines: createBaselineRepository(db, { newId, now }),
  experiments: createExperimentRepository(db, { startRuns }),
  statistics: createRunStatistics(db),
  judgeExperiments: createJudgeInThread(),
  blobs,
  documents: createDocumentRepository(db, starting),
  documentSearch: knowledge.documentSearch,
  embeddingModel: embedder?.model ?? null,
  artifacts: createArtifactRepository(db, { now }),
  searchEverywhere: createSearchEverywhere(db),
  expressions,
  cronTimes,
  runs,
  events: createEventRepository(db),
  feed,
  catalog,
  operations: createOperations(db),
  metrics,
  totals,
  telemetry,
  installation: {
    variables: describeConfig(process.env),
    isEmbedded: (await findEmbeddedPostgres(config.dataDir)) === config.databaseUrl,
    dataDir: config.dataDir,
    blobPlace: placeOfBlobs(config),
    vectorIndex: knowledge.vectorIndex,
    freeBytes: () => freeBytes(config.dataDir),
  },
  isReady: () => isReady(db, systemClock),
  isTemporary: isConnectionError,
  newId,
  clock: systemClock,
  logger,
  webApp: fileURLToPath(new URL('../../web/dist', import.meta.url)),
  config,
})

onShutdown(
  async () => {
    await app.close()
    await stopStoring()
    await telemetry?.close()
    await expressions.close()
    await feed.close()
    await knowledge.close()
    await postgres.close()
  },
  { log: logger },
)

try {
  const url = await app.listen({ host: config.host.replace(/^\[(.*)\]$/, '$1'), port: config.port })
  logger.info({ eventType: 'ServerStarted', url }, `Listening at ${url}`)
} catch (error) {
  const line = refusal(error, config)
  if (line === null) throw error
  refuseToStart(line)
}
