import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ModelCallError } from '@workbench/core/errors'
import type { ModelReply, ModelRequest } from '@workbench/core/ports/language-model'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  brokenReply,
  noReply,
  type Reply,
  statusReply,
  textReply,
} from '../testing/chat-completions-reply.ts'
import { type ChatCompletionsServer, startChatCompletionsServer } from '../testing/chat-completions-server.ts'
import { createModels, type ModelsConfig } from './models.ts'

const traceId = '0af7651916cd43dd8448eb211c80319c'

const aRequest = (changes: Partial<ModelRequest> = {}): ModelRequest => ({
  model: 'compatible:llama',
  system: 'You are terse.',
  messages: [{ role: 'user', content: 'Should cities ban cars?' }],
  tools: [],
  temperature: null,
  maxOutputTokens: 100,
  seed: 7,
  answer: 'text',
  correlation: { requestId: 'request-1', traceId },
  price: null,
  ...changes,
})

let server: ChatCompletionsServer
beforeEach(async () => {
  server = await startChatCompletionsServer()
})
afterEach(() => server.close())

const modelsFor = (baseUrl: string, config: Partial<ModelsConfig> = {}) =>
  createModels({ defaultModel: null, compatible: { baseUrl, apiKey: 'sk-secret-key' }, ...config })

async function ask(
  reply: Reply | undefined,
  {
    request,
    config,
    signal = new AbortController().signal,
    onDelta = () => {},
    spanId,
  }: {
    request?: Partial<ModelRequest>
    config?: Partial<ModelsConfig>
    signal?: AbortSignal
    onDelta?: (text: string) => void
    spanId?: string
  } = {},
): Promise<ModelReply> {
  if (reply !== undefined) server.setScript(() => reply)
  const options = { signal, onDelta, ...(spanId !== undefined && { spanId }) }
  return modelsFor(server.baseUrl, config).model.stream(aRequest(request), options)
}

async function failureOf(promise: Promise<unknown>): Promise<ModelCallError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ModelCallError)) throw new Error(`No ModelCallError but ${String(error)}`)
  return error
}

describe('a call', () => {
  test('carries prompt, limits, seed and the ids that tie it to its run', async () => {
    await ask(undefined, { request: { temperature: 0.3 } })
    const [call] = server.requests
    expect(call?.body).toEqual({
      model: 'llama',
      messages: [
        { role: 'system', content: 'You are terse.' },
        { role: 'user', content: 'Should cities ban cars?' },
      ],
      max_tokens: 100,
      temperature: 0.3,
      seed: 7,
      stream: true,
      stream_options: { include_usage: true },
    })
    expect(call?.headers).toMatchObject({
      authorization: 'Bearer sk-secret-key',
      'x-request-id': 'request-1',
    })
    expect(call?.headers.traceparent).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-01$`))
  })

  test('names no temperature when none was chosen, no system prompt when it is empty and no key without one', async () => {
    const compatible = { baseUrl: server.baseUrl, apiKey: null }
    await ask(undefined, { request: { system: '' }, config: { compatible } })
    expect(server.requests[0]?.body).not.toHaveProperty('temperature')
    expect(server.requests[0]?.body.messages).toHaveLength(1)
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization')
  })

  test('each has a span id of its own', async () => {
    await ask(undefined)
    await ask(undefined)
    expect(server.requests[0]?.headers.traceparent).not.toBe(server.requests[1]?.headers.traceparent)
  })

  test('or the one that its caller will tell of', async () => {
    await ask(undefined, { spanId: 'ab'.repeat(8) })
    expect(server.requests[0]?.headers.traceparent).toBe(`00-${traceId}-${'ab'.repeat(8)}-01`)
  })

  test('hands on each piece as it comes and gives the whole at the end', async () => {
    const pieces: string[] = []
    const usage = { promptTokens: 50, completionTokens: 30, cachedTokens: 40, reasoningTokens: 20 }
    const reply = await ask(textReply('Cars must go.', { usage, reasoning: 'Let me think.' }), {
      onDelta: (text) => pieces.push(text),
    })
    expect(pieces).toEqual(['Cars', ' must', ' go.'])
    expect(reply).toEqual({
      text: 'Cars must go.',
      toolCalls: [],
      providerState: null,
      finishReason: 'stop',
      refused: false,
      usage: { calls: 1, inputTokens: 50, outputTokens: 30, costUsd: null },
      details: { cachedInputTokens: 40, cacheWriteTokens: null, reasoningTokens: 20 },
      estimated: false,
      firstTokenMs: expect.any(Number),
    })
  })

  test('measures the time to the first piece of text in whole milliseconds', async () => {
    const reply = await ask(textReply('Hello there.', { firstDeltaDelayMs: 60, deltaDelayMs: 250 }))
    expect(reply.firstTokenMs).toBeGreaterThanOrEqual(55)
    expect(reply.firstTokenMs).toBeLessThan(300)
    expect(reply.firstTokenMs).toSatisfy(Number.isInteger)
  })

  test('gives what the token limit or a filter left, with the reason', async () => {
    expect(await ask(textReply('Cars must', { finishReason: 'length' }))).toMatchObject({
      text: 'Cars must',
      finishReason: 'length',
      refused: false,
    })
    expect(await ask(textReply('', { finishReason: 'content_filter' }))).toMatchObject({
      text: '',
      finishReason: 'content-filter',
      refused: true,
      firstTokenMs: null,
    })
  })

  test.each(['stop', 'length'])(
    'counts as refused when the provider says so, finishing with %s',
    async (finishReason) => {
      const reply = await ask(textReply('', { refusal: 'No dice.', finishReason }))
      expect(reply).toMatchObject({ text: 'No dice.', refused: true })
    },
  )

  test('counts as refused when its first words say so', async () => {
    expect(await ask(textReply("I'm sorry, but I can't help with that."))).toMatchObject({
      finishReason: 'stop',
      refused: true,
    })
  })

  test('estimates tokens when the provider reports none, and says so', async () => {
    const reply = await ask(textReply('Cars must go.', { usage: null }))
    expect(reply.estimated).toBe(true)
    expect(reply.usage).toMatchObject({ calls: 1, outputTokens: 4, costUsd: null })
    expect(reply.usage.inputTokens).toBeGreaterThanOrEqual(10)
  })

  test('makes text storable: no NUL, no half characters', async () => {
    const pieces: string[] = []
    const reply = await ask(textReply('', { deltas: ['a\0b ', '\ud83c', '\udfad ', '\udfad'] }), {
      onDelta: (text) => pieces.push(text),
    })
    expect(reply.text).toBe('ab 🎭 \ufffd')
    expect(pieces.join('')).toBe(reply.text)
  })

  test('leaves no timer behind', async () => {
    const clock = createFakeClock()
    await ask(undefined, { config: { clock } })
    expect(clock.sleepers).toBe(0)
  })

  test('leaves its connection open for those that follow', async () => {
    const { model } = modelsFor(server.baseUrl)
    const options = { signal: new AbortController().signal, onDelta: () => {} }
    for (let call = 0; call < 10; call += 1) await model.stream(aRequest(), options)
    // Now and then one is not yet free when the next call looks for it.
    expect(server.connectionsMade).toBeLessThan(5)
  })
})

describe('a call fails', () => {
  test.each([
    [401, 'model_auth', false],
    [403, 'model_auth', false],
    [400, 'model_bad_request', false],
    [402, 'model_rate_limited', false],
    [404, 'model_bad_request', false],
    [413, 'model_bad_request', false],
    [422, 'model_bad_request', false],
    [429, 'model_rate_limited', true],
    [408, 'model_unavailable', true],
    [409, 'model_unavailable', true],
    [425, 'model_unavailable', true],
    [500, 'model_unavailable', true],
    [503, 'model_unavailable', true],
    [529, 'model_unavailable', true],
  ] as const)('with status %s as %s, retryable: %s, after a single try', async (status, code, retryable) => {
    const body = { error: { message: 'The\nreason given' } }
    const error = await failureOf(ask(statusReply(status, { body })))
    expect(error).toMatchObject({ code, retryable, retryAfterMs: null, usage: null })
    expect(error.message).toContain('The reason given')
    expect(error.message).toContain('compatible:llama')
    expect(error.hint).toMatch(/\w+ \w+/)
    expect(error.cause).toBeDefined()
    expect(server.requests).toHaveLength(1)
  })

  test.each([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after-ms': '120' }, 120],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT' }, 60_000],
  ])('with the pause that the provider asks for: %o', async (headers, expected) => {
    const error = await failureOf(
      ask(statusReply(429, { headers }), { config: { clock: createFakeClock() } }),
    )
    expect(error.retryAfterMs).toBe(expected)
  })

  test('on a wrong key, naming the variable and never the key', async () => {
    const body = { error: { message: 'No such key: sk-secret-key' } }
    const error = await failureOf(ask(statusReply(401, { body })))
    expect(error.hint).toContain('COMPATIBLE_API_KEY')
    const { message, cause } = error
    const printed = [message, cause instanceof Error ? `${cause.message} ${JSON.stringify(cause)}` : '']
    expect(printed.join(' ')).not.toContain('sk-secret-key')
  })

  test.each([
    ['{"detail": "Model not loaded"}', 'Model not loaded'],
    ['{"error": "model not found"}', 'model not found'],
    ['{"message": "Too long"}', 'Too long'],
  ])("in the provider's own words, whatever their form: %s", async (body, words) => {
    expect((await failureOf(ask(statusReply(400, { body })))).message).toContain(words)
  })

  test('with words of bearable length', async () => {
    const body = { error: { message: 'x'.repeat(100_000) } }
    expect((await failureOf(ask(statusReply(400, { body })))).message.length).toBeLessThan(700)
  })

  test('when nobody listens there', async () => {
    const { baseUrl } = server
    await server.close()
    const error = await failureOf(
      modelsFor(baseUrl).model.stream(aRequest(), {
        signal: new AbortController().signal,
        onDelta: () => {},
      }),
    )
    expect(error).toMatchObject({ code: 'model_unavailable', retryable: true })
    expect(error.message).toContain('ECONNREFUSED')
    expect(error.hint).toContain('COMPATIBLE_BASE_URL')
  })

  test.each(['cut', 'end-without-finish', 'error-chunk'] as const)(
    'when the stream breaks: %s; what was said and reported before is not lost',
    async (how) => {
      const pieces: string[] = []
      const error = await failureOf(
        ask(brokenReply('one two three', { afterDeltas: 2, how, reportUsageBefore: true }), {
          onDelta: (text) => pieces.push(text),
        }),
      )
      expect(pieces.join('')).toBe('one two')
      expect(error).toMatchObject({
        code: 'model_unavailable',
        retryable: true,
        usage: { calls: 1, inputTokens: 10, outputTokens: 3, costUsd: null },
      })
    },
  )

  test.each(['cut', 'end-without-finish', 'error-chunk'] as const)(
    'without usage when none was reported before the stream broke: %s',
    async (how) => {
      const error = await failureOf(ask(brokenReply('one two', { afterDeltas: 1, how })))
      expect(error).toMatchObject({ code: 'model_unavailable', retryable: true, usage: null })
    },
  )

  test('by the status that an error within the stream names', async () => {
    const error = { message: 'Slow down', code: 429 }
    const failure = await failureOf(
      ask(brokenReply('one two', { afterDeltas: 1, how: 'error-chunk', error })),
    )
    expect(failure).toMatchObject({ code: 'model_rate_limited', retryable: true })
    expect(failure.message).toContain('Slow down')
  })

  test('when the answer is no stream at all', async () => {
    const error = await failureOf(ask(statusReply(200, { body: '<html>A login page</html>' })))
    expect(error).toMatchObject({ code: 'model_unavailable', retryable: true })
  })

  test.each(['text', 'reasoning'] as const)(
    'for good when the model would not stop: endless %s',
    async (what) => {
      const flood = 'x'.repeat(5 * 1024 * 1024)
      const reply = what === 'text' ? textReply(flood) : textReply('Done.', { reasoning: flood })
      expect(await failureOf(ask(reply))).toMatchObject({ code: 'model_unavailable', retryable: false })
    },
  )

  test.each([
    ['no word ever comes', noReply],
    ['it falls silent', brokenReply('one two', { afterDeltas: 1, how: 'silence' })],
  ])('after the call timeout when %s, and hangs up', async (_, reply) => {
    const clock = createFakeClock()
    const pending = failureOf(ask(reply, { config: { clock, callTimeoutMs: 90_000 } }))
    await vi.waitFor(() => expect(server.requests).toHaveLength(1))
    await clock.advance(89_999)
    expect(server.requests[0]?.closedAt).toBeNull()
    await clock.advance(1)
    const error = await pending
    expect(error).toMatchObject({ code: 'timeout', retryable: true })
    expect(error.message).toContain('90 s')
    await vi.waitFor(() => expect(server.requests[0]?.closedAt).not.toBeNull())
    expect(clock.sleepers).toBe(0)
  })

  test('with the error of whoever takes the text, unchanged, and hangs up', async () => {
    const bug = new TypeError('A bug of ours')
    const slow = textReply('one two three', { deltaDelayMs: 50 })
    await expect(
      ask(slow, {
        onDelta: () => {
          throw bug
        },
      }),
    ).rejects.toBe(bug)
    await vi.waitFor(() => expect(server.requests[0]?.closedAt).not.toBeNull())
  })
})

describe('an abort', () => {
  test.each([
    ['before the first word', noReply],
    ['in the middle of the answer', brokenReply('one two', { afterDeltas: 1, how: 'silence' })],
  ])('%s rejects with its reason and closes the connection at once', async (_, reply) => {
    const abort = new AbortController()
    const reason = new Error('Cancelled by a person')
    const pending = ask(reply, { signal: abort.signal }).catch((error: unknown) => error)
    await vi.waitFor(() => expect(server.requests).toHaveLength(1))
    await new Promise((resolve) => setTimeout(resolve, 20))
    const abortedAt = performance.timeOrigin + performance.now()
    abort.abort(reason)
    expect(await pending).toBe(reason)
    await vi.waitFor(() => expect(server.requests[0]?.closedAt).not.toBeNull())
    expect((server.requests[0]?.closedAt ?? Number.NaN) - abortedAt).toBeLessThan(500)
  })

  test('that came before the call makes none', async () => {
    const reason = new Error('Too late')
    await expect(ask(undefined, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(server.requests).toHaveLength(0)
  })

  test('after the answer changes nothing and leaves no listener behind', async () => {
    const abort = new AbortController()
    const remove = vi.spyOn(abort.signal, 'removeEventListener')
    const add = vi.spyOn(abort.signal, 'addEventListener')
    await ask(undefined, { signal: abort.signal })
    abort.abort()
    expect(remove.mock.calls.length).toBe(add.mock.calls.length)
  })
})

describe('a limit of calls in flight', () => {
  test('is kept, and all get their answer', async () => {
    const { model } = modelsFor(server.baseUrl, { callsInFlight: 3 })
    server.setScript(() => textReply('Hi', { firstDeltaDelayMs: 20 }))
    const options = { signal: new AbortController().signal, onDelta: () => {} }
    await Promise.all(Array.from({ length: 10 }, () => model.stream(aRequest(), options)))
    expect(server.requests).toHaveLength(10)
    expect(server.mostCallsInFlight).toBe(3)
  })

  test('does not count the wait against the call timeout', async () => {
    const clock = createFakeClock()
    const { model } = modelsFor(server.baseUrl, { callsInFlight: 1, callTimeoutMs: 1_000, clock })
    server.setScript((_, index) => (index === 0 ? noReply : textReply('Hi')))
    const options = { signal: new AbortController().signal, onDelta: () => {} }
    const first = failureOf(model.stream(aRequest(), options))
    const second = model.stream(aRequest(), options)
    await vi.waitFor(() => expect(server.requests).toHaveLength(1))
    await clock.advance(1_000)
    expect(await first).toMatchObject({ code: 'timeout' })
    expect(await second).toMatchObject({ text: 'Hi' })
  })
})

describe('the list of models', () => {
  const listServer = (models: readonly string[] | 'never') => startChatCompletionsServer({ models })

  test('is what the server says, asked once a minute', async () => {
    const clock = createFakeClock()
    const { catalog } = modelsFor(server.baseUrl, { clock })
    const ids = async () => (await catalog.list()).map(({ id }) => id).filter((id) => /^comp/.test(id))
    expect(await Promise.all([ids(), ids()])).toEqual([['compatible:scripted'], ['compatible:scripted']])
    await clock.advance(59_000)
    await ids()
    expect(server.modelListCalls).toBe(1)
    await clock.advance(1_000)
    await ids()
    expect(server.modelListCalls).toBe(2)
  })

  test('gives the default: the first that can talk, once the server was asked', async () => {
    const other = await listServer(['text-embedding-3', 'llama3.3:70b'])
    const { catalog } = modelsFor(other.baseUrl)
    expect(catalog.defaultModel).toBe('simulated:debater')
    await catalog.list()
    expect(catalog.defaultModel).toBe('compatible:llama3.3:70b')
    await other.close()
  })

  test('holds the simulated models when the server is down, and asks again soon', async () => {
    const clock = createFakeClock()
    const { baseUrl } = server
    await server.close()
    const { catalog } = modelsFor(baseUrl, { clock })
    const listed = await catalog.list()
    expect(listed.length).toBeGreaterThan(0)
    expect(listed.every(({ simulated }) => simulated)).toBe(true)
    server = await startChatCompletionsServer({ port: Number(new URL(baseUrl).port) })
    await clock.advance(6_000)
    expect((await catalog.list()).map(({ id }) => id)).toContain('compatible:scripted')
  })

  test('does not wait longer than two seconds for a server that hangs', async () => {
    const other = await listServer('never')
    const startedAt = performance.now()
    const listed = await modelsFor(other.baseUrl).catalog.list()
    expect(performance.now() - startedAt).toBeLessThan(3_000)
    expect(listed.every(({ simulated }) => simulated)).toBe(true)
    await other.close()
  })

  test('survives an answer that is no list', async () => {
    const odd = createServer((_, response) => response.end('{"data": [null, {"id": 5}, {"id": "fine"}]}'))
    await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve))
    const { port } = odd.address() as AddressInfo
    const listed = await modelsFor(`http://127.0.0.1:${port}`).catalog.list()
    expect(listed.filter(({ simulated }) => !simulated).map(({ id }) => id)).toEqual(['compatible:fine'])
    await new Promise((resolve) => odd.close(resolve))
  })
})
