import { judgeExperiment } from '@workbench/core/evaluation/experiment/judge-experiment'
import { createInMemoryApprovalRepository } from '@workbench/core/testing/in-memory-approval-repository'
import { createInMemoryArtifactRepository } from '@workbench/core/testing/in-memory-artifact-repository'
import { createInMemoryBaselineRepository } from '@workbench/core/testing/in-memory-baseline-repository'
import { createInMemoryBlobStore } from '@workbench/core/testing/in-memory-blob-store'
import { createInMemoryDocumentRepository } from '@workbench/core/testing/in-memory-document-repository'
import { createInMemoryEffectLog } from '@workbench/core/testing/in-memory-effect-log'
import { createInMemoryEventRepository } from '@workbench/core/testing/in-memory-event-repository'
import { createInMemoryExperimentRepository } from '@workbench/core/testing/in-memory-experiment-repository'
import {
  createInMemoryMetricStore,
  createInMemoryOperations,
} from '@workbench/core/testing/in-memory-operations'
import { createInMemoryPersonaRepository } from '@workbench/core/testing/in-memory-persona-repository'
import { createInMemoryRecordRepository } from '@workbench/core/testing/in-memory-record-repository'
import { createInMemoryRunRepository } from '@workbench/core/testing/in-memory-run-repository'
import { createInMemoryScenarioRepository } from '@workbench/core/testing/in-memory-scenario-repository'
import { createInMemoryScoreRepository } from '@workbench/core/testing/in-memory-score-repository'
import { createInMemorySearchEverywhere } from '@workbench/core/testing/in-memory-search-everywhere'
import { createInMemorySecretRepository } from '@workbench/core/testing/in-memory-secret-repository'
import { createInMemoryState } from '@workbench/core/testing/in-memory-state'
import { createInMemoryToolCallLog } from '@workbench/core/testing/in-memory-tool-call-log'
import { createInMemoryToolRepository } from '@workbench/core/testing/in-memory-tool-repository'
import { createInMemoryWorkflowRepository } from '@workbench/core/testing/in-memory-workflow-repository'
import { builtInTools } from '@workbench/core/tools/built-in-tools'
import { createExpressions } from '@workbench/expressions/create-expressions'
import { systemClock } from '@workbench/platform/clock'
import { newId } from '@workbench/platform/ids'
import { createLogger } from '@workbench/platform/logger'
import { createMetricTotals } from '@workbench/platform/metrics/metric-totals'
import { createCronTimes } from '@workbench/postgres/cron-times'
import type { ServerDeps } from '../deps.ts'
import { emptyStatistics } from './empty-statistics.ts'

/** Everything the server needs, over memory: no models, no token, nothing logged. */
export function depsInMemory(overrides: Partial<ServerDeps> = {}) {
  const state = createInMemoryState()
  const cronTimes = createCronTimes()
  const tools = createInMemoryToolRepository(state, { builtIns: builtInTools })
  const deps: ServerDeps = {
    personas: createInMemoryPersonaRepository(state),
    scenarios: createInMemoryScenarioRepository(state),
    runs: createInMemoryRunRepository(state),
    events: createInMemoryEventRepository(state),
    feed: state.feed,
    tools,
    toolCalls: createInMemoryToolCallLog(state),
    secrets: createInMemorySecretRepository(state, { tools }),
    approvals: createInMemoryApprovalRepository(state),
    approvalLinks: { read: async () => null },
    workflows: createInMemoryWorkflowRepository(state, { cronTimes }),
    records: createInMemoryRecordRepository(state),
    effects: createInMemoryEffectLog(state),
    scores: createInMemoryScoreRepository(state),
    baselines: createInMemoryBaselineRepository(state),
    experiments: createInMemoryExperimentRepository(state),
    statistics: emptyStatistics(state),
    judgeExperiments: async (experiment) => judgeExperiment(experiment),
    blobs: createInMemoryBlobStore(),
    documents: createInMemoryDocumentRepository(state),
    documentSearch: { search: async () => [] },
    embeddingModel: 'local:lexical',
    artifacts: createInMemoryArtifactRepository(state),
    searchEverywhere: createInMemorySearchEverywhere(state),
    expressions: createExpressions(),
    cronTimes,
    catalog: {
      defaultModel: 'simulated:debater',
      list: async () => [],
      problemWith: () => null,
      providers: async () => [],
      prices: { source: 'none', version: '0', date: '2026-01-01' },
      priceOf: () => null,
      contextOf: () => null,
    },
    operations: createInMemoryOperations(),
    metrics: createInMemoryMetricStore(),
    totals: createMetricTotals(),
    telemetry: null,
    installation: {
      variables: [],
      isEmbedded: false,
      dataDir: './data',
      blobPlace: 'data/blobs',
      vectorIndex: 'exact',
      freeBytes: async () => null,
    },
    isReady: async () => true,
    isTemporary: () => false,
    newId,
    clock: systemClock,
    logger: createLogger({ component: 'server', level: 'silent' }),
    webApp: null,
    config: { host: '127.0.0.1', publicUrl: null, token: null },
    ...overrides,
  }
  return { state, deps }
}
