import { openBlobs } from '@workbench/blobs/open-blobs'
import { createEmbedder } from '@workbench/llm/embedding/create-embedder'
import { createModels } from '@workbench/llm/models'
import { systemClock } from '@workbench/platform/clock'
import { newId } from '@workbench/platform/ids'
import { createLogger } from '@workbench/platform/logger'
import { configOrRefuse, refuseWrongConfiguration } from '@workbench/platform/refuse-to-start'
import { onShutdown } from '@workbench/platform/shutdown'
import { openTelemetry } from '@workbench/platform/telemetry/open-telemetry'
import { createApprovalRepository } from '@workbench/postgres/approvals/approval-repository'
import { openKnowledge } from '@workbench/postgres/knowledge/open-knowledge'
import { openPostgres } from '@workbench/postgres/open-postgres'
import { openIngestion } from './documents/open-ingestion.ts'
import { openTools } from './tools/open-tools.ts'
import { patient } from './tools/patient.ts'
import { startWorker } from './worker.ts'
import { openWorkflows } from './workflows/open-workflows.ts'

const config = configOrRefuse(process.env)
const logger = createLogger({ component: 'worker', level: config.logLevel })
const { databaseUrl, databaseDirectUrl, workerConcurrency } = config
const postgres = await openPostgres({
  databaseUrl,
  directUrl: databaseDirectUrl ?? databaseUrl,
  applicationName: 'workbench worker',
  openBlobs: (ledger) => openBlobs(config, ledger),
  supervises: true,
  onError: (error) => logger.warn({ eventType: 'Error', error }, 'The queue had a fault'),
}).catch(refuseWrongConfiguration)
const { model, catalog } = createModels(config)
const embedder = createEmbedder(config)
const knowledge = await openKnowledge(postgres.db, {
  embedder,
  onFault: (error, message) => logger.warn({ eventType: 'Error', error }, message),
})
const telemetry = await openTelemetry({
  collector: config.traces,
  service: 'workbench-worker',
  now: systemClock.now,
  log: logger,
})
// An outage of the database is no reason to speak without documents.
const documents = { search: patient(knowledge.documentSearch.search) }
const tools = await openTools(config, {
  ...{ db: postgres.db, documents, clock: systemClock, logger },
}).catch(refuseWrongConfiguration)
const approvals = createApprovalRepository(postgres.db, {
  newId,
  now: systemClock.now,
  enqueueIn: postgres.enqueueIn,
})
const find = patient(approvals.find)
const workflows = openWorkflows(config, {
  ...{ postgres, catalog, outbound: tools.outbound, approvals: { find }, clock: systemClock, logger },
  onStarted: telemetry?.queued,
})
const worker = await startWorker({
  postgres,
  model,
  toolUse: { tools: tools.runner, approvals: { find } },
  workflows,
  documents,
  ingestUse: openIngestion({ db: postgres.db, blobs: postgres.blobs, embedder, vectors: knowledge.vectors }),
  sandbox: tools.sandbox,
  concurrency: workerConcurrency,
  clock: systemClock,
  newId,
  logger,
  traces: telemetry?.runs ?? null,
})
onShutdown(
  async () => {
    await worker.stop()
    await workflows.close()
    await tools.close()
    await telemetry?.close()
    await knowledge.close()
    await postgres.close()
  },
  { log: logger },
)
