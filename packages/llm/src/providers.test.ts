import { ModelCallError } from '@workbench/core/errors'
import { freePrice, type ModelPrice } from '@workbench/core/models/price'
import type { ModelReply, ModelRequest } from '@workbench/core/ports/language-model'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { anthropicMessages } from '../testing/anthropic-protocol.ts'
import {
  brokenReply,
  noReply,
  type Reply,
  type StreamReply,
  statusReply,
  textReply,
} from '../testing/chat-completions-reply.ts'
import { chatCompletions } from '../testing/chat-completions-server.ts'
import { googleGenerate } from '../testing/google-protocol.ts'
import { openaiResponses } from '../testing/responses-protocol.ts'
import { type ScriptedServer, startScriptedServer, type WireProtocol } from '../testing/scripted-server.ts'
import { createModels, type ModelsConfig } from './models.ts'

const traceId = '0af7651916cd43dd8448eb211c80319c'
const apiKey = 'sk-secret-key'

interface Case {
  readonly name: string
  readonly protocol: WireProtocol<unknown>
  readonly config: (origin: string) => Partial<ModelsConfig>
  readonly model: string
  readonly path: RegExp
  /** The header that carries the key; null where there is none. */
  readonly key: readonly [string, string] | null
  /** The protocol's words. */
  readonly words: { readonly length: string; readonly filtered: string; readonly tool: string }
  readonly body: Readonly<Record<string, unknown>>
  readonly keyVariable: string
  readonly addressVariable: string
  /** Tokens that this protocol can tell of. */
  readonly reportsCacheWrites: boolean
  /** What is known of a stream that breaks once the usage of its start was sent. */
  readonly knowsUsageEarly: boolean
  readonly errorChunk: {
    readonly limited: Readonly<Record<string, unknown>>
    readonly overloaded: Readonly<Record<string, unknown>>
  }
}

const openaiKey = ['authorization', `Bearer ${apiKey}`] as const
const chatBody = {
  model: 'm-1',
  stream: true,
  messages: [
    { role: 'system', content: 'You are terse.' },
    { role: 'user', content: 'Should cities ban cars?' },
  ],
  max_tokens: 100,
  temperature: 0.5,
}
const chatWords = { length: 'length', filtered: 'content_filter', tool: 'tool_calls' }
const chatErrors = {
  limited: { message: 'Slow down', code: 429 },
  overloaded: { message: 'Overloaded', code: 503 },
}

const cases: readonly Case[] = [
  {
    name: 'openai by its responses',
    protocol: openaiResponses as WireProtocol<unknown>,
    config: (origin) => ({ openai: { apiKey, baseUrl: origin } }),
    model: 'openai:m-1',
    path: /^\/v1\/responses$/,
    key: openaiKey,
    words: { length: 'max_output_tokens', filtered: 'content_filter', tool: 'stop' },
    body: {
      model: 'm-1',
      stream: true,
      // What is said stays here.
      store: false,
      max_output_tokens: 100,
      temperature: 0.5,
      input: [
        { role: 'system', content: 'You are terse.' },
        { role: 'user', content: [{ type: 'input_text', text: 'Should cities ban cars?' }] },
      ],
    },
    keyVariable: 'OPENAI_API_KEY',
    addressVariable: 'OPENAI_BASE_URL',
    reportsCacheWrites: true,
    knowsUsageEarly: false,
    errorChunk: {
      limited: { code: 'rate_limit_exceeded', message: 'Slow down', param: null },
      overloaded: { code: 'server_error', message: 'Overloaded', param: null },
    },
  },
  {
    name: 'openai by a gateway that knows chat completions only',
    protocol: chatCompletions as WireProtocol<unknown>,
    config: (origin) => ({ openai: { apiKey, baseUrl: `${origin}/openai` } }),
    model: 'openai:m-1',
    path: /^\/openai\/chat\/completions$/,
    key: openaiKey,
    words: chatWords,
    body: { ...chatBody, stream_options: { include_usage: true }, seed: 7 },
    keyVariable: 'OPENAI_API_KEY',
    addressVariable: 'OPENAI_BASE_URL',
    reportsCacheWrites: false,
    knowsUsageEarly: true,
    errorChunk: chatErrors,
  },
  {
    name: 'anthropic',
    protocol: anthropicMessages as WireProtocol<unknown>,
    config: (origin) => ({ anthropic: { apiKey, baseUrl: origin } }),
    model: 'anthropic:m-1',
    path: /^\/v1\/messages$/,
    key: ['x-api-key', apiKey],
    words: { length: 'max_tokens', filtered: 'refusal', tool: 'tool_use' },
    body: {
      model: 'm-1',
      stream: true,
      max_tokens: 100,
      temperature: 0.5,
      system: [{ type: 'text', text: 'You are terse.' }],
      messages: [{ role: 'user', content: [{ type: 'text', text: 'Should cities ban cars?' }] }],
    },
    keyVariable: 'ANTHROPIC_API_KEY',
    addressVariable: 'ANTHROPIC_BASE_URL',
    reportsCacheWrites: true,
    knowsUsageEarly: true,
    errorChunk: {
      limited: { type: 'rate_limit_error', message: 'Slow down' },
      overloaded: { type: 'overloaded_error', message: 'Overloaded' },
    },
  },
  {
    name: 'google',
    protocol: googleGenerate as WireProtocol<unknown>,
    config: (origin) => ({ google: { apiKey, baseUrl: origin } }),
    model: 'google:m-1',
    path: /^\/v1beta\/models\/m-1:streamGenerateContent\?alt=sse$/,
    key: ['x-goog-api-key', apiKey],
    words: { length: 'MAX_TOKENS', filtered: 'SAFETY', tool: 'stop' },
    body: {
      systemInstruction: { parts: [{ text: 'You are terse.' }] },
      contents: [{ role: 'user', parts: [{ text: 'Should cities ban cars?' }] }],
      generationConfig: { maxOutputTokens: 100, temperature: 0.5, seed: 7 },
    },
    keyVariable: 'GOOGLE_GENERATIVE_AI_API_KEY',
    addressVariable: 'GOOGLE_BASE_URL',
    reportsCacheWrites: false,
    knowsUsageEarly: true,
    errorChunk: {
      limited: { code: 429, status: 'RESOURCE_EXHAUSTED', message: 'Slow down' },
      overloaded: { code: 503, status: 'UNAVAILABLE', message: 'Overloaded' },
    },
  },
  {
    name: 'ollama',
    protocol: chatCompletions as WireProtocol<unknown>,
    config: (origin) => ({ ollama: { baseUrl: origin, isAssumed: false } }),
    model: 'ollama:m-1',
    path: /^\/v1\/chat\/completions$/,
    key: null,
    words: chatWords,
    body: { ...chatBody, stream_options: { include_usage: true }, seed: 7 },
    keyVariable: 'OLLAMA_BASE_URL',
    addressVariable: 'OLLAMA_BASE_URL',
    reportsCacheWrites: false,
    knowsUsageEarly: true,
    errorChunk: chatErrors,
  },
]

describe.each(cases)('$name', (provider) => {
  let server: ScriptedServer<unknown>
  beforeEach(async () => {
    server = await startScriptedServer(provider.protocol)
  })
  afterEach(() => server.close())

  const request = (changes: Partial<ModelRequest> = {}): ModelRequest => ({
    model: provider.model,
    system: 'You are terse.',
    messages: [{ role: 'user', content: 'Should cities ban cars?' }],
    temperature: 0.5,
    maxOutputTokens: 100,
    seed: 7,
    answer: 'text',
    correlation: { requestId: 'request-1', traceId },
    price: null,
    ...changes,
  })

  interface Asked {
    readonly changes?: Partial<ModelRequest>
    readonly config?: Partial<ModelsConfig>
    readonly signal?: AbortSignal
    readonly onDelta?: (text: string) => void
  }
  const modelsFor = (config: Partial<ModelsConfig> = {}) =>
    createModels({ defaultModel: null, compatible: null, ...provider.config(server.origin), ...config })
  async function ask(
    reply: Reply,
    { changes, config, signal = new AbortController().signal, onDelta = () => {} }: Asked = {},
  ): Promise<ModelReply> {
    server.setScript(() => reply)
    return modelsFor(config).model.stream(request(changes), { signal, onDelta })
  }
  async function failureOf(promise: Promise<unknown>): Promise<ModelCallError> {
    const error = await promise.then(
      () => new Error('Expected a failure'),
      (reason: unknown) => reason,
    )
    if (error instanceof ModelCallError) return error
    throw error
  }

  test('is asked in its own words, with key, request id and trace', async () => {
    await ask(textReply('Yes.'))
    expect(server.requests).toHaveLength(1)
    const [made] = server.requests
    if (made === undefined) throw new Error('No call was made')
    const { path, headers, body } = made
    expect(path).toMatch(provider.path)
    expect(body).toMatchObject(provider.body)
    expect(headers['x-request-id']).toBe('request-1')
    expect(headers.traceparent).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-01$`))
    if (provider.key !== null) expect(headers[provider.key[0]]).toBe(provider.key[1])
  })

  test('leaves the temperature to the provider when nobody named one', async () => {
    await ask(textReply('Yes.'), { changes: { temperature: null } })
    expect(JSON.stringify(server.requests[0]?.body)).not.toContain('temperature')
  })

  test('streams its words, and thoughts are not among them', async () => {
    const pieces: string[] = []
    const reply = await ask(textReply('Cars must go.', { reasoning: 'Let me think.' }), {
      onDelta: (text) => pieces.push(text),
    })
    expect(pieces).toEqual(['Cars', ' must', ' go.'])
    expect(reply).toMatchObject({
      text: 'Cars must go.',
      finishReason: 'stop',
      refused: false,
      estimated: false,
    })
    expect(reply.firstTokenMs).toEqual(expect.any(Number))
  })

  test('reports tokens, cached and thought ones too, and they are priced at their own rates', async () => {
    const price: ModelPrice = {
      inputUsdPerMillion: 2,
      outputUsdPerMillion: 10,
      cacheReadUsdPerMillion: 0.2,
      cacheWriteUsdPerMillion: 2.5,
      tiers: [],
      source: 'a test',
    }
    const usage = { promptTokens: 1_000, completionTokens: 300, cachedTokens: 600, reasoningTokens: 200 }
    const written = provider.reportsCacheWrites ? { cacheWriteTokens: 100 } : {}
    const reply = await ask(textReply('Yes.', { usage: { ...usage, ...written }, reasoning: 'Hm.' }), {
      changes: { price },
    })
    expect(reply.usage).toMatchObject({ calls: 1, inputTokens: 1_000, outputTokens: 300 })
    expect(reply.details).toMatchObject({ cachedInputTokens: 600, reasoningTokens: 200 })
    if (provider.reportsCacheWrites) expect(reply.details.cacheWriteTokens).toBe(100)
    const inFull = provider.reportsCacheWrites ? 300 * 2 + 100 * 2.5 : 400 * 2
    expect(reply.usage.costUsd).toBeCloseTo((inFull + 600 * 0.2 + 300 * 10) / 1_000_000, 12)
  })

  test('says when it ran out of tokens', async () => {
    const reply = await ask(textReply('Cars must', { finishReason: provider.words.length }))
    expect(reply).toMatchObject({ text: 'Cars must', finishReason: 'length', refused: false })
  })

  test('fails for good, with what it cost, when thoughts alone took all tokens', async () => {
    const usage = { promptTokens: 10, completionTokens: 100, reasoningTokens: 100 }
    const reply = textReply('', { finishReason: provider.words.length, reasoning: 'Hm.', usage })
    const error = await failureOf(ask(reply))
    expect(error).toMatchObject({ code: 'model_bad_request', retryable: false })
    expect(error.usage).toMatchObject({ inputTokens: 10, outputTokens: 100 })
    expect(error.hint).toContain('maxOutputTokens')
  })

  test('shows by its own sign that it refused', async () => {
    const reply = await ask(textReply('No more of this.', { finishReason: provider.words.filtered }))
    expect(reply).toMatchObject({ finishReason: 'content-filter', refused: true })
  })

  test('may ask for a tool, which is said and breaks nothing', async () => {
    const toolCall = { name: 'search', args: { query: 'cars' } }
    const reply = await ask(textReply('Let me look.', { toolCall, finishReason: provider.words.tool }))
    expect(reply).toMatchObject({ text: 'Let me look.', finishReason: 'tool-calls', refused: false })
  })

  test.each([
    [401, 'model_auth', false],
    [403, 'model_auth', false],
    [400, 'model_bad_request', false],
    [404, 'model_bad_request', false],
    [422, 'model_bad_request', false],
    [429, 'model_rate_limited', true],
    [500, 'model_unavailable', true],
    [503, 'model_unavailable', true],
    [529, 'model_unavailable', true],
  ])('fails with status %i as %s', async (status, code, retryable) => {
    // A gateway is asked a second time only where it does not know the address at all.
    const body = {
      type: 'error',
      error: { code: 'model_not_found', type: 'x', status: 'X', message: 'Its words' },
    }
    const error = await failureOf(ask(statusReply(status, { body })))
    expect(error).toMatchObject({ code, retryable })
    expect(error.message).toContain('Its words')
    expect(JSON.stringify([error.message, error.hint])).not.toContain(apiKey)
  })

  test('wants a right key, and the hint names its variable', async () => {
    const error = await failureOf(ask(statusReply(401)))
    expect(error.hint).toContain(provider.keyVariable)
  })

  test.each([429, 503, 529])('is asked again after %i as late as it wants', async (status) => {
    const error = await failureOf(ask(statusReply(status, { headers: { 'retry-after': '7' } })))
    expect(error).toMatchObject({ retryable: true, retryAfterMs: 7_000 })
  })

  test.each(['cut', 'end-without-finish', 'error-chunk'] as const)(
    'is asked again when its stream breaks: %s',
    async (how) => {
      const pieces: string[] = []
      const reply = brokenReply('one two three', { afterDeltas: 2, how, reportUsageBefore: true })
      const error = await failureOf(ask(reply, { onDelta: (text) => pieces.push(text) }))
      expect(pieces.join('')).toBe('one two')
      expect(error).toMatchObject({ code: 'model_unavailable', retryable: true })
      // What was read is paid for.
      if (provider.knowsUsageEarly) expect(error.usage).toMatchObject({ calls: 1, inputTokens: 10 })
      else expect(error.usage).toBeNull()
      expect(error.usage?.outputTokens ?? 2).toBeGreaterThanOrEqual(2)
    },
  )

  test.runIf(provider.knowsUsageEarly)(
    'counts what was cached of a stream that broke at its own rate',
    async () => {
      const price = { ...freePrice, inputUsdPerMillion: 2, cacheReadUsdPerMillion: 0.2 }
      const usage = { promptTokens: 1_000, completionTokens: 2, cachedTokens: 600 }
      const breakage = { afterDeltas: 2, how: 'cut', reportUsageBefore: true } as const
      const error = await failureOf(
        ask(brokenReply('one two three', breakage, { usage }), { changes: { price } }),
      )
      expect(error.usage?.inputTokens).toBe(1_000)
      expect(error.usage?.costUsd).toBeCloseTo((400 * 2 + 600 * 0.2) / 1_000_000, 12)
    },
  )

  test.each([
    ['limited', 'model_rate_limited', 0],
    ['limited', 'model_rate_limited', 1],
    ['overloaded', 'model_unavailable', 0],
    ['overloaded', 'model_unavailable', 1],
  ] as const)('says within its stream that it is %s: %s, after %i words', async (what, code, afterDeltas) => {
    const error = provider.errorChunk[what]
    const failure = await failureOf(
      ask(brokenReply('one two', { afterDeltas, how: 'error-chunk', error }, { usage: null })),
    )
    expect(failure).toMatchObject({ code, retryable: true })
    expect(failure.message).toContain(error.message)
  })

  test('can not be reached when nobody is there', async () => {
    const { model } = modelsFor()
    await server.close()
    const error = await failureOf(
      model.stream(request(), { signal: new AbortController().signal, onDelta: () => {} }),
    )
    expect(error).toMatchObject({ code: 'model_unavailable', retryable: true })
    expect(error.message).toContain('ECONNREFUSED')
    expect(error.hint).toContain(provider.addressVariable)
    server = await startScriptedServer(provider.protocol)
  })

  test.each([
    ['before the first word', noReply],
    ['in the middle of an answer', brokenReply('one two', { afterDeltas: 1, how: 'silence' })],
  ])('is hung up on at once when a call is aborted %s', async (_, reply) => {
    const abort = new AbortController()
    const reason = new Error('Cancelled by a person')
    const pending = ask(reply, { signal: abort.signal }).catch((error: unknown) => error)
    await vi.waitFor(() => expect(server.requests).toHaveLength(1))
    await new Promise((resolve) => setTimeout(resolve, 30))
    abort.abort(reason)
    expect(await pending).toBe(reason)
    await vi.waitFor(() => expect(server.requests[0]?.closedAt).not.toBeNull())
  })

  test('is given up on after the call timeout', async () => {
    const clock = createFakeClock()
    const reply = brokenReply('one two', { afterDeltas: 1, how: 'silence' })
    const pending = failureOf(ask(reply, { config: { clock, callTimeoutMs: 90_000 } }))
    await vi.waitFor(() => expect(server.requests).toHaveLength(1))
    await clock.advance(90_000)
    expect(await pending).toMatchObject({ code: 'timeout', retryable: true })
    await vi.waitFor(() => expect(server.requests[0]?.closedAt).not.toBeNull())
  })
})

const open: ScriptedServer<never>[] = []
async function serverOf<Body>(
  protocol: WireProtocol<Body>,
  script?: (request: { readonly path: string }) => Reply,
): Promise<ScriptedServer<Body>> {
  const server = await startScriptedServer(protocol, script === undefined ? {} : { script })
  open.push(server as unknown as ScriptedServer<never>)
  return server
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

const streamOne = (config: Partial<ModelsConfig>, model: string, changes: Partial<ModelRequest> = {}) =>
  createModels({ defaultModel: null, compatible: null, ...config }).model.stream(
    {
      model,
      system: '',
      messages: [{ role: 'user', content: 'Trams?' }],
      temperature: null,
      maxOutputTokens: 1_000,
      seed: 7,
      answer: 'text',
      correlation: { requestId: 'request-1', traceId },
      price: null,
      ...changes,
    },
    { signal: new AbortController().signal, onDelta: () => {} },
  )

describe('openai', () => {
  const refusal: StreamReply = textReply('', { refusal: 'I’d rather not take part.' })

  test.each([
    ['responses', openaiResponses as WireProtocol<unknown>],
    ['chat completions', chatCompletions as WireProtocol<unknown>],
  ])('refuses in words of their own kind, by %s', async (_, protocol) => {
    const server = await serverOf(protocol, () => refusal)
    const reply = await streamOne({ openai: { apiKey, baseUrl: server.origin } }, 'openai:m-1')
    expect(reply.refused).toBe(true)
  })

  test('by a gateway: a prompt that is filtered out is a refusal that cost nothing', async () => {
    const body = { error: { code: 'content_filter', message: 'Filtered', type: null, param: 'prompt' } }
    const server = await serverOf(openaiResponses, () => statusReply(400, { body }))
    const reply = await streamOne({ openai: { apiKey, baseUrl: server.origin } }, 'openai:m-1')
    expect(reply).toMatchObject({ text: '', refused: true, finishReason: 'content-filter' })
    expect(reply.usage).toMatchObject({ inputTokens: 0, outputTokens: 0 })
  })

  test('remembers that its gateway knows chat completions only', async () => {
    const paths: string[] = []
    const server = await startScriptedServer<{ model: string }>(
      {
        ...(chatCompletions as unknown as WireProtocol<{ model: string }>),
        isCall: (path) => {
          paths.push(path)
          return path.endsWith('/chat/completions')
        },
      },
      {},
    )
    open.push(server as unknown as ScriptedServer<never>)
    const { model } = createModels({
      defaultModel: null,
      compatible: null,
      openai: { apiKey, baseUrl: server.origin },
    })
    for (const name of ['openai:a', 'openai:b']) {
      await model.stream(
        {
          model: name,
          system: '',
          messages: [{ role: 'user', content: 'Trams?' }],
          temperature: null,
          maxOutputTokens: 100,
          seed: 1,
          answer: 'text',
          correlation: { requestId: 'r', traceId },
          price: null,
        },
        { signal: new AbortController().signal, onDelta: () => {} },
      )
    }
    expect(paths).toEqual(['/v1/responses', '/v1/chat/completions', '/v1/chat/completions'])
  })

  test('whose quota is used up is not asked again', async () => {
    const body = { error: { code: 'insufficient_quota', type: 'insufficient_quota', message: 'Pay first' } }
    const server = await serverOf(openaiResponses, () => statusReply(429, { body }))
    const error = await streamOne({ openai: { apiKey, baseUrl: server.origin } }, 'openai:m-1').catch(
      (reason: unknown) => reason,
    )
    expect(error).toMatchObject({ code: 'model_rate_limited', retryable: false })
  })

  test.each([
    ['gpt-5', { effort: 'low' }],
    ['gpt-4o', undefined],
    ['somebody-elses', undefined],
  ])('is asked to think shortly where it thinks: %s', async (name, expected) => {
    const server = await serverOf(openaiResponses)
    await streamOne({ openai: { apiKey, baseUrl: server.origin } }, `openai:${name}`)
    expect(server.requests[0]?.body.reasoning?.effort).toEqual(expected?.effort)
  })
})

describe('google', () => {
  test('blocks a prompt as a whole: a refusal without a word', async () => {
    const server = await serverOf(googleGenerate, () => textReply('', { finishReason: 'prompt:SAFETY' }))
    const reply = await streamOne({ google: { apiKey, baseUrl: server.origin } }, 'google:m-1')
    expect(reply).toMatchObject({ text: '', refused: true, finishReason: 'content-filter', estimated: false })
  })

  test.each(['SAFETY', 'PROHIBITED_CONTENT', 'BLOCKLIST', 'SPII', 'RECITATION'])(
    'ends an answer for %s',
    async (finishReason) => {
      const server = await serverOf(googleGenerate, () => textReply('It be', { finishReason }))
      const reply = await streamOne({ google: { apiKey, baseUrl: server.origin } }, 'google:m-1')
      expect(reply).toMatchObject({ text: 'It be', refused: true })
    },
  )

  test('says that a key is wrong with status 400', async () => {
    const body = {
      error: {
        code: 400,
        status: 'INVALID_ARGUMENT',
        message: 'API key not valid. Please pass a valid API key.',
        details: [{ reason: 'API_KEY_INVALID', domain: 'googleapis.com' }],
      },
    }
    const server = await serverOf(googleGenerate, () => statusReply(400, { body }))
    const error = await streamOne({ google: { apiKey, baseUrl: server.origin } }, 'google:m-1').catch(
      (reason: unknown) => reason,
    )
    expect(error).toMatchObject({ code: 'model_auth', retryable: false })
  })

  test.each([
    ['gemini-3.8-flash', true],
    ['gemini-2.5-flash', true],
    ['gemini-2.0-flash', false],
    ['gemma-4-31b-it', false],
  ])('is asked to think shortly where it thinks: %s', async (name, thinks) => {
    const server = await serverOf(googleGenerate)
    await streamOne({ google: { apiKey, baseUrl: server.origin } }, `google:${name}`)
    expect(server.requests[0]?.body.generationConfig?.thinkingConfig !== undefined).toBe(thinks)
  })
})
