import { ModelCallError } from '@workbench/core/errors'
import type { Embedder } from '@workbench/core/ports/embedder'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type EmbeddingServer, startEmbeddingServer } from '../../testing/embedding-server.ts'
import { createEmbedder, type EmbeddingConfig } from './create-embedder.ts'

const apiKey = 'sk-secret-key'

let server: EmbeddingServer
beforeEach(async () => {
  server = await startEmbeddingServer()
})
afterEach(() => server.close())

const nothing: EmbeddingConfig = { embeddingModel: null, compatible: null }

function embedderFor(changes: Partial<EmbeddingConfig>): Embedder {
  const embedder = createEmbedder({ ...nothing, ...changes })
  if (embedder === null) throw new Error('There is no embedder')
  return embedder
}

const openai = () => embedderFor({ openai: { apiKey, baseUrl: server.origin } })
const google = () => embedderFor({ google: { apiKey, baseUrl: server.origin } })
const compatible = (model = 'compatible:bge-m3', key: string | null = null) =>
  embedderFor({ embeddingModel: model, compatible: { baseUrl: `${server.origin}/v1`, apiKey: key } })

const embed = (
  embedder: Embedder,
  texts: readonly string[],
  purpose: 'passage' | 'query' = 'passage',
  signal = new AbortController().signal,
) => embedder.embed(texts, { purpose, signal })

async function failureOf(promise: Promise<unknown>): Promise<ModelCallError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ModelCallError)) throw new Error(`No ModelCallError but ${String(error)}`)
  return error
}

describe('which model embeds', () => {
  const key = { apiKey, baseUrl: null }
  test.each([
    ['the local one when nothing is configured', {}, 'local:lexical'],
    ["OpenAI's when there is a key", { openai: key, google: key }, 'openai:text-embedding-3-small'],
    ["Google's when only that key is there", { google: key }, 'google:gemini-embedding-001'],
    ['the one that is named', { openai: key, embeddingModel: 'local' }, 'local:lexical'],
    ['any model by its name', { ollama: ollamaAt(''), embeddingModel: 'ollama:m:7b' }, 'ollama:m:7b'],
  ])('%s', (_, changes, model) => {
    expect(embedderFor(changes).model).toBe(model)
  })

  test('none, when none is wanted', () => {
    expect(createEmbedder({ ...nothing, openai: key, embeddingModel: 'none' })).toBeNull()
  })

  test.each([
    ['openai:text-embedding-3-small', 'OPENAI_API_KEY'],
    ['google:gemini-embedding-001', 'GOOGLE_GENERATIVE_AI_API_KEY'],
    ['ollama:nomic-embed-text', 'OLLAMA_BASE_URL'],
    ['compatible:bge-m3', 'COMPATIBLE_BASE_URL'],
    ['anthropic:claude', 'WORKBENCH_EMBEDDING_MODEL=local'],
  ])('%s without what it needs says so at each call', async (embeddingModel, hint) => {
    const error = await failureOf(embed(embedderFor({ embeddingModel }), ['a']))
    expect(error).toMatchObject({ code: 'model_bad_request', retryable: false })
    expect(error.hint).toContain(hint)
  })
})

function ollamaAt(baseUrl: string) {
  return { baseUrl, isAssumed: false }
}

describe('on the wire', () => {
  test('OpenAI is asked for fewer dimensions, and for its tokens it is paid', async () => {
    const { vectors, usage } = await embed(openai(), ['one', 'two'])
    expect(server.calls).toEqual([
      {
        path: '/v1/embeddings',
        key: `Bearer ${apiKey}`,
        body: {
          ...{ model: 'text-embedding-3-small', input: ['one', 'two'] },
          ...{ encoding_format: 'float', dimensions: 768 },
        },
      },
    ])
    expect(vectors).toHaveLength(2)
    // 0.02 dollars a million.
    expect(usage).toEqual({ calls: 1, inputTokens: 7, outputTokens: 0, costUsd: 7 * 2e-8 })
  })

  test('Google is told what texts are for, one or many of them', async () => {
    await embed(google(), ['a question'], 'query')
    const { usage } = await embed(google(), ['one', 'two'])
    const [one, many] = server.calls
    expect(one).toMatchObject({
      ...{ path: '/v1beta/models/gemini-embedding-001:embedContent', key: apiKey },
      body: { taskType: 'RETRIEVAL_QUERY', outputDimensionality: 768 },
    })
    expect(many?.path).toBe('/v1beta/models/gemini-embedding-001:batchEmbedContents')
    expect(many?.body.requests).toMatchObject([
      { taskType: 'RETRIEVAL_DOCUMENT', content: { parts: [{ text: 'one' }] } },
      { taskType: 'RETRIEVAL_DOCUMENT', content: { parts: [{ text: 'two' }] } },
    ])
    // It reports no tokens, so they are estimated: 3 characters are one.
    expect(usage.inputTokens).toBe(2)
    expect(usage.costUsd).toBeGreaterThan(0)
  })

  test('Ollama is asked where it is, by the protocol of OpenAI', async () => {
    const embedder = embedderFor({
      embeddingModel: 'ollama:all-minilm',
      ollama: ollamaAt(`${server.origin}/`),
    })
    expect((await embed(embedder, ['one'])).usage.costUsd).toBeNull()
    expect(server.calls).toMatchObject([{ path: '/v1/embeddings', key: null, body: { model: 'all-minilm' } }])
  })

  test('a server of your own gets its key, and no dimensions', async () => {
    await embed(compatible('compatible:org/bge-m3', 'k'), ['one'])
    expect(server.calls).toMatchObject([{ path: '/v1/embeddings', key: 'Bearer k' }])
    expect(server.calls[0]?.body).not.toHaveProperty('dimensions')
  })

  test.each([
    ['compatible:nomic-embed-text', 'search_document: one', 'search_query: one'],
    ['compatible:intfloat/multilingual-e5-large', 'passage: one', 'query: one'],
    ['compatible:bge-m3', 'one', 'one'],
  ])('%s is told in its own words what a text is for', async (model, passage, query) => {
    await embed(compatible(model), ['one'])
    await embed(compatible(model), ['one'], 'query')
    expect(server.calls.map(({ body }) => body.input)).toEqual([[passage], [query]])
  })

  test('vectors are made as long as 1', async () => {
    server.answer = () => ({ vectors: [[3, 4]] })
    const { vectors } = await embed(compatible(), ['one'])
    expect([...(vectors[0] ?? [])]).toEqual([Math.fround(0.6), Math.fround(0.8)])
  })
})

describe('a call fails', () => {
  test.each([
    [401, 'model_auth', false],
    [404, 'model_bad_request', false],
    [429, 'model_rate_limited', true],
    [503, 'model_unavailable', true],
  ])('with status %i as %s, after a single try, and never shows the key', async (status, code, retryable) => {
    server.answer = () => ({ status, message: `No: ${apiKey}` })
    const error = await failureOf(embed(openai(), ['one']))
    expect(error).toMatchObject({ code, retryable })
    expect(error.message).toContain('openai:text-embedding-3-small')
    expect(error.message).not.toContain(apiKey)
    expect(server.calls).toHaveLength(1)
  })

  test('with the pause that the provider asks for', async () => {
    server.answer = () => ({ status: 429, message: 'Slow down', headers: { 'retry-after': '7' } })
    expect((await failureOf(embed(openai(), ['one']))).retryAfterMs).toBe(7_000)
  })

  test('when nobody listens there', async () => {
    await server.close()
    const error = await failureOf(embed(compatible(), ['one']))
    expect(error).toMatchObject({ code: 'model_unavailable', retryable: true })
    expect(error.hint).toContain('COMPATIBLE_BASE_URL')
  })

  test.each([
    ['fewer vectors than texts', [[1, 0]]],
    [
      'a vector of zeros',
      [
        [0, 0],
        [1, 0],
      ],
    ],
    ['an empty vector', [[], [1, 0]]],
  ])('with %s as an answer that is none', async (_, vectors) => {
    server.answer = () => ({ vectors })
    const error = await failureOf(embed(compatible(), ['one', 'two']))
    expect(error).toMatchObject({ code: 'model_bad_request', retryable: false })
    expect(error.usage?.inputTokens).toBeGreaterThan(0)
    expect(error.hint).toContain('WORKBENCH_EMBEDDING_MODEL')
  })

  test('when the answer takes too long', async () => {
    const clock = createFakeClock()
    server.answer = () => 'never'
    const embedder = embedderFor({
      ...{ embeddingModel: 'compatible:bge-m3', clock, callTimeoutMs: 9_000 },
      compatible: { baseUrl: `${server.origin}/v1`, apiKey: null },
    })
    const failure = failureOf(embed(embedder, ['one']))
    await server.called
    await clock.advance(9_000)
    expect(await failure).toMatchObject({ code: 'timeout', retryable: true })
    expect(clock.sleepers).toBe(0)
  })

  test('with the reason of whoever stopped it', async () => {
    server.answer = () => 'never'
    const stop = new AbortController()
    const embedding = embed(compatible(), ['one'], 'passage', stop.signal)
    await server.called
    stop.abort(new Error('No longer needed'))
    await expect(embedding).rejects.toThrow('No longer needed')
  })
})
