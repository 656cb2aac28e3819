import { ModelCallError } from '@workbench/core/errors'
import type { ModelRequest } from '@workbench/core/ports/language-model'
import { expect, test } from 'vitest'
import { createModels, type ModelsConfig } from './models.ts'

// A port that nothing listens on: these tests ask no server.
const compatible = { baseUrl: 'http://127.0.0.1:9/v1', apiKey: null }
const catalogFor = (config: Partial<ModelsConfig> = {}) =>
  createModels({ defaultModel: null, compatible: null, ...config }).catalog

const aRequest = (model: string): ModelRequest => ({
  model,
  system: '',
  messages: [{ role: 'user', content: 'Topic: Trams' }],
  tools: [],
  temperature: null,
  maxOutputTokens: 100,
  seed: 1,
  answer: 'text',
  correlation: { requestId: 'request-1', traceId: '0af7651916cd43dd8448eb211c80319c' },
  price: null,
})

test('without any configuration the simulated debater is the default and works', async () => {
  const { model, catalog } = createModels({ defaultModel: null, compatible: null })
  expect(catalog.defaultModel).toBe('simulated:debater')
  expect(catalog.problemWith('simulated:debater')).toBeNull()
  const reply = await model.stream(aRequest('simulated:instant'), {
    signal: new AbortController().signal,
    onDelta: () => {},
  })
  expect(reply.text).toMatch(/^\[simulated\] /)
})

test('a configured default wins', () => {
  expect(catalogFor({ defaultModel: 'compatible:llama', compatible }).defaultModel).toBe('compatible:llama')
})

test('a provider that is not turned on names the variable that turns it on', () => {
  expect(catalogFor().problemWith('compatible:llama')).toContain('COMPATIBLE_BASE_URL')
  expect(catalogFor({ compatible }).problemWith('compatible:llama')).toBeNull()
})

test('an unknown provider is answered with those there are', () => {
  expect(catalogFor().problemWith('acme:m')).toMatch(/"acme".*compatible, simulated/)
})

test('an unknown simulated model is answered with those there are', () => {
  expect(catalogFor().problemWith('simulated:nobody')).toMatch(/debater.*instant/s)
})

test.each(['llama', ':llama', 'compatible:', ''])('%j is no model name', (name) => {
  expect(catalogFor({ compatible }).problemWith(name)).toContain('provider:model')
})

test('a name is split at its first colon', () => {
  expect(catalogFor({ compatible }).problemWith('compatible:llama3.3:70b')).toBeNull()
})

test('simulated models are free, the price of others is unknown', () => {
  const catalog = catalogFor({ compatible })
  expect(catalog.priceOf('simulated:debater')).toMatchObject({
    inputUsdPerMillion: 0,
    outputUsdPerMillion: 0,
  })
  expect(catalog.priceOf('compatible:llama')).toBeNull()
  expect(catalog.priceOf('acme:m')).toBeNull()
})

test('the list holds a configured default that its server did not list, first', async () => {
  const listed = await catalogFor({ defaultModel: 'compatible:llama', compatible }).list()
  expect(listed[0]).toMatchObject({ id: 'compatible:llama', provider: 'compatible', simulated: false })
  expect(listed.map(({ id }) => id)).toContain('simulated:debater')
})

test('the list leaves out a configured default that can not be used, and repeats nothing', async () => {
  const ids = async (defaultModel: string) => (await catalogFor({ defaultModel }).list()).map(({ id }) => id)
  expect(await ids('compatible:llama')).not.toContain('compatible:llama')
  const listed = await ids('simulated:debater')
  expect(new Set(listed).size).toBe(listed.length)
})

test('a call to a model that can not be used fails with the reason as its hint', async () => {
  const { model } = createModels({ defaultModel: null, compatible: null })
  const call = model.stream(aRequest('compatible:llama'), {
    signal: new AbortController().signal,
    onDelta: () => {},
  })
  const error = await call.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ModelCallError)
  expect(error).toMatchObject({ code: 'model_bad_request', retryable: false })
  expect((error as ModelCallError).hint).toContain('COMPATIBLE_BASE_URL')
})

test('contexts are those of listings and price lists; a simulated one is as long as it says, or has no end', () => {
  const openai = { apiKey: 'key', baseUrl: 'http://127.0.0.1:9' }
  const catalog = catalogFor({ compatible, openai })
  expect(catalog.contextOf('simulated:debater')).toBeNull()
  expect(catalog.contextOf('simulated:short')).toBe(8_000)
  expect(catalog.contextOf('simulated:short?pace=instant&context=16000')).toBe(16_000)
  expect(catalog.contextOf('openai:gpt-4o')).toBe(128_000)
  expect(catalog.contextOf('compatible:llama')).toBeNull()
  expect(catalog.contextOf('acme:m')).toBeNull()
})
