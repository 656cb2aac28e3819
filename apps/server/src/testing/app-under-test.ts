import type { PersonaDraft } from '@workbench/core/models/persona'
import { freePrice } from '@workbench/core/models/price'
import type { ModelCatalog } from '@workbench/core/ports/language-model'
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
import { onTestFinished } from 'vitest'
import { buildApp } from '../app.ts'
import type { ServerDeps } from '../deps.ts'

const catalog: ModelCatalog = {
  defaultModel: 'simulated:debater',
  list: async () => [
    {
      id: 'simulated:debater',
      provider: 'simulated',
      description: 'Invents its answers.',
      simulated: true,
      contextWindow: null,
      price: freePrice,
    },
  ],
  providers: async () => [
    { name: 'acme', state: 'unauthorized', message: 'It refuses the key.', howToTurnOn: null },
    { name: 'simulated', state: 'ready', message: null, howToTurnOn: null },
  ],
  prices: { source: 'a price list', version: '1.0.0', date: '2026-09-01' },
  problemWith: (model) =>
    /^(simulated|unpriced):/.test(model) ? null : `"${model}" is not configured; use simulated:debater.`,
  priceOf: (model) =>
    model.startsWith('simulated:') ? { ...freePrice, inputUsdPerMillion: 1, outputUsdPerMillion: 2 } : null,
}

/** The whole server over memory; closed when the test is over. */
export async function appUnderTest(overrides: Partial<ServerDeps> = {}) {
  const state = createInMemoryState()
  const deps: ServerDeps = {
    personas: createInMemoryPersonaRepository(state),
    scenarios: createInMemoryScenarioRepository(state),
    runs: createInMemoryRunRepository(state),
    events: createInMemoryEventRepository(state),
    feed: state.feed,
    catalog,
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
    ...overrides,
  }
  const app = await buildApp(deps)
  onTestFinished(() => app.close())
  return { app, state, deps }
}

/** The same on a real socket. */
export async function listeningApp(overrides: Partial<ServerDeps> = {}) {
  const under = await appUnderTest(overrides)
  const url = await under.app.listen({ host: '127.0.0.1', port: 0 })
  return { ...under, url }
}

export const ada: Partial<PersonaDraft> = { name: 'Ada', instructions: 'Reason from evidence.' }

export const aDebate = (overrides: Record<string, unknown> = {}) => ({
  topic: 'Four days?',
  format: 'panel',
  participants: [ada, { ...ada, name: 'Bob' }],
  ...overrides,
})
