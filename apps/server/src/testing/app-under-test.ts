import type { PersonaDraft } from '@workbench/core/models/persona'
import { freePrice } from '@workbench/core/models/price'
import type { ModelCatalog } from '@workbench/core/ports/language-model'
import { onTestFinished } from 'vitest'
import { buildApp } from '../app.ts'
import type { ServerDeps } from '../deps.ts'
import { depsInMemory } from './deps-in-memory.ts'

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
  contextOf: (model) => (model === 'simulated:short' ? 8_000 : null),
}

/** The whole server over memory; closed when the test is over. */
export async function appUnderTest(overrides: Partial<ServerDeps> = {}) {
  const { state, deps } = depsInMemory({ catalog, ...overrides })
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
