import { createInMemoryEventRepository } from '@workbench/core/testing/in-memory-event-repository'
import {
  createInMemoryMetricStore,
  createInMemoryOperations,
} from '@workbench/core/testing/in-memory-operations'
import { createInMemoryPersonaRepository } from '@workbench/core/testing/in-memory-persona-repository'
import { createInMemoryRunRepository } from '@workbench/core/testing/in-memory-run-repository'
import { createInMemoryScenarioRepository } from '@workbench/core/testing/in-memory-scenario-repository'
import { createInMemoryState } from '@workbench/core/testing/in-memory-state'
import { systemClock } from '@workbench/platform/clock'
import { newId } from '@workbench/platform/ids'
import { createLogger } from '@workbench/platform/logger'
import { createMetricTotals } from '@workbench/platform/metrics/metric-totals'
import { buildApp } from './app.ts'

/**
 * The OpenAPI document without a database: routes describe themselves when they are registered, so what stands
 * behind them does not matter here.
 */
export async function apiDocument(): Promise<object> {
  const state = createInMemoryState()
  const app = await buildApp({
    personas: createInMemoryPersonaRepository(state),
    scenarios: createInMemoryScenarioRepository(state),
    runs: createInMemoryRunRepository(state),
    events: createInMemoryEventRepository(state),
    feed: state.feed,
    catalog: {
      defaultModel: 'simulated:debater',
      list: async () => [],
      problemWith: () => null,
      providers: async () => [],
      prices: { source: 'none', version: '0', date: '2026-01-01' },
      priceOf: () => null,
    },
    operations: createInMemoryOperations(),
    metrics: createInMemoryMetricStore(),
    totals: createMetricTotals(),
    telemetry: null,
    installation: { variables: [], isEmbedded: false, dataDir: './data', freeBytes: async () => null },
    isReady: async () => true,
    isTemporary: () => false,
    newId,
    clock: systemClock,
    logger: createLogger({ component: 'server', level: 'silent' }),
    webApp: null,
    config: { host: '127.0.0.1', publicUrl: null, token: null },
  })
  try {
    await app.ready()
    return app.swagger()
  } finally {
    await app.close()
  }
}
