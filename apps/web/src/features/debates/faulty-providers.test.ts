import type { ModelProvider } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { faultyProviders } from './faulty-providers.ts'

const provider = (name: string, state: ModelProvider['state']): ModelProvider => ({
  name,
  state,
  message: null,
  howToTurnOn: null,
})

test('a provider with a wrong key or without an answer has a fault; one that nobody turned on has none', () => {
  const providers = [
    provider('openai', 'unauthorized'),
    provider('anthropic', 'off'),
    provider('ollama', 'unreachable'),
    provider('simulated', 'ready'),
  ]
  expect(faultyProviders(providers).map(({ name }) => name)).toEqual(['openai', 'ollama'])
})
