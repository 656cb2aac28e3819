import { freePrice, type ModelPrice } from '@workbench/core/models/price'
import type { Usage } from '@workbench/core/models/usage'
import type { ModelReply, ModelRequest } from '@workbench/core/ports/language-model'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createModels, type ModelsConfig } from '../src/models.ts'
import { brokenReply, noReply, type Reply, statusReply, textReply } from './chat-completions-reply.ts'
import { apiKey, aRequest, failureOf, type ProviderCase, traceId } from './provider-case.ts'
import { type ScriptedServer, startScriptedServer } from './scripted-server.ts'

/** What holds for the calls of every provider that is reached over the network. */
export function providerContract(provider: ProviderCase): void {
  describe(provider.name, () => {
    let server: ScriptedServer<unknown>
    beforeEach(async () => {
      server = await startScriptedServer(provider.protocol)
    })
    afterEach(() => server.close())

    const request = (changes: Partial<ModelRequest> = {}) => aRequest({ model: provider.model, ...changes })

    interface Asked {
      readonly changes?: Partial<ModelRequest>
      readonly config?: Partial<ModelsConfig>
      readonly signal?: AbortSignal
      readonly onDelta?: (text: string) => void
      readonly onGivenUp?: (usage: Usage) => void
    }
    const modelsFor = (config: Partial<ModelsConfig> = {}) =>
      createModels({ defaultModel: null, compatible: null, ...provider.config(server.origin), ...config })
    async function ask(
      reply: Reply,
      {
        changes,
        config,
        signal = new AbortController().signal,
        onDelta = () => {},
        onGivenUp = () => {},
      }: Asked = {},
    ): Promise<ModelReply> {
      server.setScript(() => reply)
      return modelsFor(config).model.stream(request(changes), { signal, onDelta, onGivenUp })
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

    const { filtered } = provider.words
    const reportsDetails = provider.reportsDetails ?? true
    test.runIf(reportsDetails)(
      'reports tokens, cached and thought ones too, priced at their own rates',
      async () => {
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
      },
    )

    test('says when it ran out of tokens', async () => {
      const reply = await ask(textReply('Cars must', { finishReason: provider.words.length }))
      expect(reply).toMatchObject({ text: 'Cars must', finishReason: 'length', refused: false })
    })

    test('is asked again when it answers without a word, which is paid for', async () => {
      const reply = textReply('', { usage: { promptTokens: 10, completionTokens: 1 } })
      const error = await failureOf(ask(reply))
      expect(error).toMatchObject({ code: 'model_unavailable', retryable: true })
      expect(error.message).toContain('without a word')
      expect(error.usage).toMatchObject({ calls: 1, inputTokens: 10 })
    })

    test('is not taken for a model where a web page stands in its place', async () => {
      const page = '<!doctype html><html><head><title>Log in to the proxy</title></head></html>'
      const headers = { 'content-type': 'text/html; charset=utf-8' }
      const error = await failureOf(ask(statusReply(200, { body: page, headers })))
      expect(error).toMatchObject({ code: 'model_unavailable', retryable: false })
      expect(error.message).toContain('Log in to the proxy')
      expect(error.hint).toContain(provider.addressVariable)
      expect(server.requests).toHaveLength(1)
    })

    test.each([301, 307])('does not lead key and prompt to somebody else: %i', async (status) => {
      const other = await startScriptedServer(provider.protocol)
      const headers = { location: `${other.origin}/elsewhere?token=hidden` }
      const error = await failureOf(ask(statusReply(status, { headers })))
      expect(error).toMatchObject({ code: 'model_unavailable', retryable: false })
      expect(error.message).toContain(`leads on to ${other.origin}/elsewhere.`)
      expect(error.hint).toContain(provider.addressVariable)
      expect(other.connectionsMade).toBe(0)
      await other.close()
    })

    test('whose account is used up is not asked again', async () => {
      const body = { error: { type: 'billing_error', message: 'Insufficient balance' } }
      const error = await failureOf(ask(statusReply(402, { body })))
      expect(error).toMatchObject({ code: 'model_rate_limited', retryable: false })
      expect(error.hint).toContain('top it up')
    })

    test('fails for good, with what it cost, when thoughts alone took all tokens', async () => {
      const usage = { promptTokens: 10, completionTokens: 100, reasoningTokens: 100 }
      const reply = textReply('', { finishReason: provider.words.length, reasoning: 'Hm.', usage })
      const error = await failureOf(ask(reply))
      expect(error).toMatchObject({ code: 'model_bad_request', retryable: false })
      expect(error.usage).toMatchObject({ inputTokens: 10, outputTokens: 100 })
      expect(error.hint).toContain('maxOutputTokens')
    })

    test.runIf(filtered !== null)('shows by its own sign that it refused', async () => {
      const reply = await ask(textReply('No more of this.', { finishReason: filtered ?? '' }))
      expect(reply).toMatchObject({ finishReason: 'content-filter', refused: true })
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

    const { errorChunk } = provider
    test.runIf(errorChunk !== null).each([
      ['limited', 'model_rate_limited', 0],
      ['limited', 'model_rate_limited', 1],
      ['overloaded', 'model_unavailable', 0],
      ['overloaded', 'model_unavailable', 1],
    ] as const)(
      'says within its stream that it is %s: %s, after %i words',
      async (what, code, afterDeltas) => {
        const error = errorChunk?.[what] ?? {}
        const failure = await failureOf(
          ask(brokenReply('one two', { afterDeltas, how: 'error-chunk', error }, { usage: null })),
        )
        expect(failure).toMatchObject({ code, retryable: true })
        expect(failure.message).toContain(error.message)
      },
    )

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

    test('tells what it had reported by the time that it was aborted, before it gives the reason', async () => {
      const abort = new AbortController()
      const reason = new Error('Cancelled by a person')
      const price = { ...freePrice, inputUsdPerMillion: 2, outputUsdPerMillion: 4 }
      const reply = brokenReply('one two', { afterDeltas: 1, how: 'silence', reportUsageBefore: true })
      const told: (Usage | Error)[] = []
      const asked = ask(reply, {
        changes: { price },
        signal: abort.signal,
        onDelta: () => abort.abort(reason),
        onGivenUp: (usage) => told.push(usage),
      })
      await asked.catch((error: Error) => told.push(error))
      if (!provider.knowsUsageEarly) return expect(told).toEqual([reason])
      expect(told).toMatchObject([{ calls: 1, inputTokens: 10 }, reason])
      const [usage] = told as [Usage]
      expect(usage.outputTokens).toBeGreaterThan(0)
      expect(usage.costUsd).toBeCloseTo((10 * 2 + usage.outputTokens * 4) / 1_000_000, 12)
    })

    test('is given up on after the call timeout', async () => {
      const clock = createFakeClock()
      const reply = brokenReply('one two', { afterDeltas: 1, how: 'silence', reportUsageBefore: true })
      const pending = failureOf(ask(reply, { config: { clock, callTimeoutMs: 90_000 } }))
      await vi.waitFor(() => expect(server.requests).toHaveLength(1))
      await clock.advance(90_000)
      const failure = await pending
      expect(failure).toMatchObject({ code: 'timeout', retryable: true })
      // What was read is paid for, though nobody waited for its end.
      if (provider.knowsUsageEarly) expect(failure.usage).toMatchObject({ calls: 1, inputTokens: 10 })
      await vi.waitFor(() => expect(server.requests[0]?.closedAt).not.toBeNull())
    })
  })
}
