import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { afterEach, expect, test } from 'vitest'
import { anthropicMessages } from '../testing/anthropic-protocol.ts'
import { statusReply } from '../testing/chat-completions-reply.ts'
import { chatCompletions } from '../testing/chat-completions-server.ts'
import { googleGenerate } from '../testing/google-protocol.ts'
import { openaiResponses } from '../testing/responses-protocol.ts'
import {
  type ScriptedServer,
  type ScriptedServerOptions,
  startScriptedServer,
  type WireProtocol,
} from '../testing/scripted-server.ts'
import { createModels, type ModelsConfig } from './models.ts'

const apiKey = 'sk-secret-key'
const clock = createFakeClock(Date.parse('2026-11-23T12:00:00Z'))

const open: ScriptedServer<unknown>[] = []
async function listing(
  protocol: WireProtocol<never>,
  models: ScriptedServerOptions<unknown>['models'],
): Promise<ScriptedServer<unknown>> {
  const server = await startScriptedServer(
    protocol as unknown as WireProtocol<unknown>,
    models === undefined ? {} : { models },
  )
  open.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

const catalogOf = (config: Partial<ModelsConfig>) =>
  createModels({ defaultModel: null, compatible: null, clock, ...config }).catalog
const stateOf = async (config: Partial<ModelsConfig>, name: string) =>
  (await catalogOf(config).providers()).find((provider) => provider.name === name)
const realOnes = async (config: Partial<ModelsConfig>) =>
  (await catalogOf(config).list()).filter(({ simulated }) => !simulated)

test('nothing is on without configuration but the simulated models, and each says how it is turned on', async () => {
  const providers = await catalogOf({}).providers()
  expect(providers.map(({ name, state }) => [name, state])).toEqual([
    ['openai', 'off'],
    ['anthropic', 'off'],
    ['google', 'off'],
    ['ollama', 'off'],
    ['compatible', 'off'],
    ['simulated', 'ready'],
  ])
  const howTo = Object.fromEntries(providers.map(({ name, howToTurnOn }) => [name, howToTurnOn]))
  expect(howTo).toMatchObject({
    openai: expect.stringContaining('OPENAI_API_KEY'),
    anthropic: expect.stringContaining('ANTHROPIC_API_KEY'),
    google: expect.stringContaining('GOOGLE_GENERATIVE_AI_API_KEY'),
    ollama: expect.stringContaining('OLLAMA_BASE_URL'),
    compatible: expect.stringContaining('COMPATIBLE_BASE_URL'),
    simulated: null,
  })
})

test('models of OpenAI come with price and context window, and only those that talk', async () => {
  const { origin, modelListHeaders } = await listing(openaiResponses as WireProtocol<never>, [
    'gpt-4.1',
    'text-embedding-3-small',
    'gpt-image-1',
    'whisper-1',
    'gpt-9-unheard-of',
  ])
  const models = await realOnes({ openai: { apiKey, baseUrl: origin } })
  expect(models).toMatchObject([
    {
      id: 'openai:gpt-4.1',
      contextWindow: 1_000_000,
      price: { inputUsdPerMillion: 2, outputUsdPerMillion: 8, cacheReadUsdPerMillion: 0.5 },
    },
    { id: 'openai:gpt-9-unheard-of', contextWindow: null, price: null },
  ])
  expect(modelListHeaders[0]?.authorization).toBe(`Bearer ${apiKey}`)
})

test('models of Anthropic come by their names', async () => {
  const { origin, modelListHeaders } = await listing(anthropicMessages as WireProtocol<never>, [
    'claude-sonnet-4-5-20250929',
  ])
  const models = await realOnes({ anthropic: { apiKey, baseUrl: `${origin}/v1/` } })
  expect(models).toMatchObject([
    {
      id: 'anthropic:claude-sonnet-4-5-20250929',
      description: 'Scripted claude-sonnet-4-5-20250929',
      contextWindow: 200_000,
      price: { inputUsdPerMillion: 3 },
    },
  ])
  expect(modelListHeaders[0]).toMatchObject({ 'x-api-key': apiKey, 'anthropic-version': '2023-06-01' })
})

test('models of Google come with the context window that Google names, and only those that talk', async () => {
  const { origin, modelListHeaders } = await listing(googleGenerate as WireProtocol<never>, [
    'gemini-2.5-pro',
    'gemini-2.5-flash-image',
  ])
  const models = await realOnes({ google: { apiKey, baseUrl: origin } })
  expect(models.map(({ id, contextWindow }) => [id, contextWindow])).toEqual([
    ['google:gemini-2.5-pro', 1_048_576],
  ])
  expect(models[0]?.price?.tiers).toMatchObject([{ aboveInputTokens: 200_000, inputUsdPerMillion: 2.5 }])
  expect(modelListHeaders[0]?.['x-goog-api-key']).toBe(apiKey)
})

test.each([
  ['openai', 'OPENAI_API_KEY', statusReply(401)],
  ['anthropic', 'ANTHROPIC_API_KEY', statusReply(401)],
  ['google', 'GOOGLE_GENERATIVE_AI_API_KEY', statusReply(403)],
  [
    'google',
    'GOOGLE_GENERATIVE_AI_API_KEY',
    statusReply(400, { body: { error: { details: [{ reason: 'API_KEY_INVALID' }] } } }),
  ],
] as const)('a wrong key of %s is noticed, and the message names %s', async (name, variable, reply) => {
  const protocols = { openai: openaiResponses, anthropic: anthropicMessages, google: googleGenerate }
  const { origin } = await listing(protocols[name] as WireProtocol<never>, reply)
  const config = { [name]: { apiKey, baseUrl: origin } }
  const state = await stateOf(config, name)
  expect(state).toMatchObject({ state: 'unauthorized', howToTurnOn: null })
  expect(state?.message).toContain(variable)
  expect(state?.message).not.toContain(apiKey)
  expect(await realOnes(config)).toEqual([])
})

test('why a key is refused is said in the words of the provider, without the key', async () => {
  const said = `Country, region, or territory not supported for ${apiKey}.`
  const reply = statusReply(403, {
    body: { error: { message: said, code: 'unsupported_country_region_territory' } },
  })
  const { origin } = await listing(openaiResponses as WireProtocol<never>, reply)
  expect((await stateOf({ openai: { apiKey, baseUrl: origin } }, 'openai'))?.message).toBe(
    'It refuses the key (403: Country, region, or territory not supported for [key]). Check OPENAI_API_KEY and start the workbench again.',
  )
})

test('a list that is somewhere else is not fetched there with the key', async () => {
  const other = await listing(openaiResponses as WireProtocol<never>, ['gpt-4.1'])
  const reply = statusReply(302, { headers: { location: `${other.origin}/v1/models` } })
  const { origin } = await listing(openaiResponses as WireProtocol<never>, reply)
  const state = await stateOf({ openai: { apiKey, baseUrl: origin } }, 'openai')
  expect(state).toMatchObject({ state: 'unreachable' })
  expect(state?.message).toContain(`${other.origin}/v1/models. Set OPENAI_BASE_URL`)
  expect(other.modelListHeaders).toEqual([])
})

test('a key that may call models but not list them is no wrong one', async () => {
  const message =
    'You have insufficient permissions for this operation. Missing scopes: api.model.read. Check that you have the correct role.'
  const { origin } = await listing(
    openaiResponses as WireProtocol<never>,
    statusReply(403, { body: { error: { message, type: 'invalid_request_error', code: null } } }),
  )
  const catalog = catalogOf({ openai: { apiKey, baseUrl: origin } })
  expect((await catalog.providers())[0]).toMatchObject({ state: 'ready', message: null })
  expect(catalog.problemWith('openai:gpt-5')).toBeNull()
})

test.each([
  ['answers 500', statusReply(500), /500/],
  ['answers with something else', statusReply(200, { body: '<html>' }), /no list of models/],
  ['never answers', 'never', /not answer in time/],
] as const)('a provider that %s is unreachable', async (_, models, words) => {
  const { origin } = await listing(openaiResponses as WireProtocol<never>, models)
  const state = await stateOf({ openai: { apiKey, baseUrl: origin } }, 'openai')
  expect(state).toMatchObject({ state: 'unreachable', message: expect.stringMatching(words) })
  expect(state?.message).toContain('OPENAI_BASE_URL')
})

test.each([404, 429])('a gateway whose list answers %i is taken as it is', async (status) => {
  const { origin } = await listing(openaiResponses as WireProtocol<never>, statusReply(status))
  const catalog = catalogOf({ openai: { apiKey, baseUrl: origin } })
  expect((await catalog.providers())[0]).toEqual({
    name: 'openai',
    state: 'ready',
    message: null,
    howToTurnOn: null,
  })
  expect(catalog.problemWith('openai:anything')).toBeNull()
})

test('a list is asked for once in five minutes, and who asks meanwhile shares it', async () => {
  const { origin, modelListHeaders } = await listing(anthropicMessages as WireProtocol<never>, [
    'claude-sonnet-5',
  ])
  const catalog = catalogOf({ anthropic: { apiKey, baseUrl: origin } })
  await Promise.all([catalog.list(), catalog.providers(), catalog.list()])
  await clock.advance(299_000)
  await catalog.list()
  expect(modelListHeaders).toHaveLength(1)
  await clock.advance(2_000)
  await catalog.list()
  expect(modelListHeaders).toHaveLength(2)
})

const [gpt, claude] = [
  ['gpt-5.4-nano', 'gpt-5.4'],
  ['claude-opus-5-5', 'claude-sonnet-4-6-20260110'],
]

test('the default is a model of the first provider that is on, of middling price', async () => {
  const openai = { apiKey, baseUrl: (await listing(openaiResponses as WireProtocol<never>, gpt)).origin }
  const anthropic = {
    apiKey,
    baseUrl: (await listing(anthropicMessages as WireProtocol<never>, claude)).origin,
  }
  const both = catalogOf({ openai, anthropic })
  await both.list()
  expect(both.defaultModel).toBe('openai:gpt-5.4')
  const one = catalogOf({ anthropic })
  await one.list()
  expect(one.defaultModel).toBe('anthropic:claude-sonnet-4-6-20260110')
})

test('the default of a gateway with names of its own is the first it lists', async () => {
  const { origin } = await listing(openaiResponses as WireProtocol<never>, ['house-embedding', 'house-model'])
  const catalog = catalogOf({ openai: { apiKey, baseUrl: origin } })
  await catalog.list()
  expect(catalog.defaultModel).toBe('openai:house-model')
})

test('a wrong key does not turn the default into a simulated model behind anybody’s back', async () => {
  const { origin } = await listing(openaiResponses as WireProtocol<never>, statusReply(401))
  const catalog = catalogOf({ openai: { apiKey, baseUrl: origin } })
  await catalog.list()
  expect(catalog.defaultModel).toMatch(/^openai:/)
})

const tags = {
  models: [{ name: 'llama3.2:3b', details: { parameter_size: '3.2B' } }, { name: 'nomic-embed-text' }],
}
const ollamaWith = async (answersTags: boolean) =>
  listing(
    {
      ...(chatCompletions as WireProtocol<never>),
      isList: (path) => path === (answersTags ? '/api/tags' : '/v1/models'),
      ...(answersTags ? { listOf: () => tags } : {}),
    },
    undefined,
  )

test('Ollama is found where nobody named it, when it answers at the start', async () => {
  const { origin } = await ollamaWith(true)
  const catalog = catalogOf({ ollama: { baseUrl: origin, isAssumed: true } })
  expect(catalog.problemWith('ollama:llama3.2:3b')).toContain('OLLAMA_BASE_URL')
  const models = await catalog.list()
  expect(models.filter(({ simulated }) => !simulated)).toMatchObject([
    { id: 'ollama:llama3.2:3b', description: 'In Ollama: 3.2B.', price: null },
    { id: 'ollama:nomic-embed-text' },
  ])
  expect(catalog.problemWith('ollama:llama3.2:3b')).toBeNull()
  expect(catalog.defaultModel).toBe('ollama:llama3.2:3b')
})

test('models of Ollama come with the context window that it shows of each, asked once', async () => {
  const shown: string[] = []
  const server = createServer(async (request, response) => {
    if (request.url === '/api/tags') return void response.end(JSON.stringify(tags))
    const { model } = (await json(request)) as { model: string }
    shown.push(model)
    if (model === 'nomic-embed-text') response.statusCode = 404
    const info = { 'general.architecture': 'llama', 'llama.context_length': 131_072 }
    response.end(JSON.stringify({ model_info: info, capabilities: ['completion', 'tools'] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const catalog = catalogOf({ ollama: { baseUrl, isAssumed: false } })
  for (let time = 0; time < 2; time += 1) {
    const models = (await catalog.list()).filter(({ simulated }) => !simulated)
    expect(models.map(({ contextWindow }) => contextWindow)).toEqual([131_072, null])
    await clock.advance(61_000)
  }
  expect(shown.sort()).toEqual(['llama3.2:3b', 'nomic-embed-text'])
  server.closeAllConnections()
  server.close()
})

test('Ollama that only knows OpenAI’s form of a list is understood', async () => {
  const { origin } = await ollamaWith(false)
  expect(await realOnes({ ollama: { baseUrl: `${origin}/v1`, isAssumed: false } })).toMatchObject([
    { id: 'ollama:scripted' },
  ])
})

test('Ollama that does not answer at the start is off and not asked again', async () => {
  const server = await ollamaWith(true)
  await server.close()
  open.length = 0
  const catalog = catalogOf({ ollama: { baseUrl: server.origin, isAssumed: true } })
  expect(await catalog.list()).not.toContainEqual(expect.objectContaining({ provider: 'ollama' }))
  expect(catalog.defaultModel).toBe('simulated:debater')
  const again = await startScriptedServer(chatCompletions, { port: Number(new URL(server.origin).port) })
  await clock.advance(600_000)
  await catalog.list()
  expect(again.connectionsMade).toBe(0)
  await again.close()
})

test('Ollama whose address somebody named is unreachable, not off', async () => {
  const server = await ollamaWith(true)
  await server.close()
  open.length = 0
  const state = await stateOf({ ollama: { baseUrl: server.origin, isAssumed: false } }, 'ollama')
  expect(state).toMatchObject({ state: 'unreachable', howToTurnOn: null })
})
