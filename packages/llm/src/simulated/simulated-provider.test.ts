import { setImmediate as macrotask } from 'node:timers/promises'
import { ModelCallError } from '@workbench/core/errors'
import type { ModelRequest } from '@workbench/core/ports/language-model'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { describe, expect, test } from 'vitest'
import { createSimulatedProvider } from './simulated-provider.ts'

const request: ModelRequest = {
  model: 'simulated:debater',
  system:
    'You are Ada.\nSeat: 0\nRound: 1 of 2\n\n<character>\nYou are Ada, a careful engineer.\n</character>',
  messages: [{ role: 'user', content: 'Topic: Should cities ban cars?\n\nTake your turn.' }],
  tools: [],
  temperature: null,
  maxOutputTokens: 500,
  seed: 1,
  answer: 'turn-with-stance',
  correlation: { requestId: 'request-1', traceId: 'a'.repeat(32) },
  price: null,
}

function aProvider() {
  const clock = createFakeClock()
  const provider = createSimulatedProvider(clock)
  /** Starts a call and keeps what it says and how it ends. */
  function start(modelName: string, changes: Partial<ModelRequest> = {}) {
    const abort = new AbortController()
    const deltas: string[] = []
    const reply = provider.stream({ ...request, ...changes }, modelName, {
      signal: abort.signal,
      onDelta: (text) => deltas.push(text),
    })
    // A call that fails before anybody looks is not an unhandled rejection.
    reply.catch(() => {})
    return { reply, deltas, abort: (reason: Error) => abort.abort(reason) }
  }
  const call = (modelName: string, changes: Partial<ModelRequest> = {}) => start(modelName, changes).reply
  return { clock, provider, start, call }
}

const failureOf = async (reply: Promise<unknown>): Promise<ModelCallError> => {
  const error: unknown = await reply.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof ModelCallError) return error
  throw new Error(`Expected a ModelCallError, got ${String(error)}`)
}

describe('a simulated reply', () => {
  test('comes at once when told to, word by word, and is its deltas', async () => {
    const { start } = aProvider()
    const { reply, deltas } = start('instant')
    const { text, ...rest } = await reply
    expect(deltas.join('')).toBe(text)
    expect(deltas.length).toBe(text.split(/\s+/).length)
    expect(text).toMatch(/^\[simulated\] As a careful engineer, I am .* that cities ban cars\./)
    expect(rest).toMatchObject({ finishReason: 'stop', refused: false, estimated: false, firstTokenMs: 0 })
  })

  test('is the same for the same seed and prompt, another for another', async () => {
    const [first, second] = [aProvider(), aProvider()]
    const reply = await first.call('instant')
    expect(await second.call('instant')).toEqual(reply)
    expect((await first.call('instant', { seed: 2 })).text).not.toBe(reply.text)
    expect((await first.call('instant', { system: 'You are Bob.\nSeat: 1' })).text).not.toBe(reply.text)
  })

  test('counts tokens of prompt and text and costs nothing', async () => {
    const { call, provider } = aProvider()
    const { usage, text } = await call('instant')
    const prompt = `${request.system}${JSON.stringify(request.messages)}`
    expect(usage).toMatchObject({ calls: 1, costUsd: 0 })
    expect(usage.inputTokens).toBeGreaterThan(prompt.length / 5)
    expect(usage.outputTokens).toBeGreaterThan(text.length / 5)
    expect(provider.priceOf('debater')).toMatchObject({ inputUsdPerMillion: 0, outputUsdPerMillion: 0 })
  })

  test('has about as many words as it is told', async () => {
    const { call } = aProvider()
    const wordsOf = async (words: number) => {
      const changes = { maxOutputTokens: 10_000, answer: 'text' }
      const { text } = await call(`instant?words=${words}`, changes)
      return text.replace('[simulated] ', '').split(/\s+/).length
    }
    expect(await wordsOf(3)).toBeLessThanOrEqual(4)
    for (const words of [100, 1_000]) {
      expect(await wordsOf(words)).toBeGreaterThan(words * 0.8)
      expect(await wordsOf(words)).toBeLessThanOrEqual(words)
    }
  })

  test('is shorter where tokens are few, and keeps its last line', async () => {
    const { call } = aProvider()
    const { text, finishReason, usage } = await call('instant', { maxOutputTokens: 60 })
    expect(text).toMatch(/\n\[stance: -?[\d.]+, confidence: [\d.]+\]$/)
    expect(finishReason).toBe('stop')
    expect(usage.outputTokens).toBeLessThanOrEqual(60)
  })

  test('is cut off where tokens do not even do for that, and says so', async () => {
    const { call } = aProvider()
    const { text, finishReason } = await call('instant', { maxOutputTokens: 5 })
    expect(text).toMatch(/^\[simulated\] /)
    expect(text.length).toBeLessThanOrEqual(20)
    expect(finishReason).toBe('length')
  })

  test('answers prompts of any other kind with a speech', async () => {
    const { call } = aProvider()
    const messages = [{ role: 'user', content: 'Summarise the minutes\nof today.' } as const]
    const { text } = await call('instant', { system: '', messages, answer: 'something-new' })
    expect(text).toMatch(/^\[simulated\] .*“Summarise the minutes”/)
    expect((await call('instant', { system: '', messages: [], answer: 'text' })).text).toMatch(
      /^\[simulated\] /,
    )
  })
})

describe('pace', () => {
  test('is human: 25 to 30 words a second, two seconds a turn', async () => {
    const { start, clock } = aProvider()
    const { reply, deltas } = start('debater')
    await macrotask()
    expect(deltas).toHaveLength(1)
    await clock.advance(1_000)
    expect(deltas.length).toBeGreaterThanOrEqual(25)
    expect(deltas.length).toBeLessThanOrEqual(30)
    await clock.advance(1_600)
    expect((await reply).firstTokenMs).toBe(0)
  })

  test('catches up when timers fire late', async () => {
    let now = 0
    const late = createSimulatedProvider({
      now: () => now,
      async sleep(ms) {
        now += ms + 20
      },
    })
    const reply = await late.stream(request, 'debater', {
      signal: new AbortController().signal,
      onDelta: () => {},
    })
    const words = reply.text.split(/\s+/).length
    expect(now).toBeLessThanOrEqual(words * 34 + 20)
  })

  test('waits as long as told before the first word', async () => {
    const { start, clock } = aProvider()
    const { reply, deltas } = start('instant?delayMs=500')
    await clock.advance(499)
    expect(deltas).toEqual([])
    await clock.advance(1)
    expect((await reply).firstTokenMs).toBe(500)
  })
})

describe('abort', () => {
  test.each([
    ['while it waits', 'slow', 100],
    ['in the middle of its words', 'debater', 500],
  ])('%s ends the call at once with the reason', async (_, model, afterMs) => {
    const { start, clock } = aProvider()
    const { reply, deltas, abort } = start(model)
    await clock.advance(afterMs)
    const said = deltas.length
    abort(new Error('Cancelled'))
    await expect(reply).rejects.toThrow('Cancelled')
    expect(clock.sleepers).toBe(0)
    await clock.advance(60_000)
    expect(deltas).toHaveLength(said)
  })

  test('before it began makes no call', async () => {
    const { provider } = aProvider()
    const deltas: string[] = []
    const options = {
      signal: AbortSignal.abort(new Error('Too late')),
      onDelta: (text: string) => deltas.push(text),
    }
    await expect(provider.stream(request, 'instant', options)).rejects.toThrow('Too late')
    expect(deltas).toEqual([])
  })

  test('between two words of an instant one is heard', async () => {
    const { provider } = aProvider()
    const abort = new AbortController()
    const deltas: string[] = []
    const reply = provider.stream(request, 'instant', {
      signal: abort.signal,
      onDelta(text) {
        deltas.push(text)
        if (deltas.length === 2) abort.abort(new Error('Enough'))
      },
    })
    await expect(reply).rejects.toThrow('Enough')
    expect(deltas).toHaveLength(2)
  })
})

describe('failing', () => {
  test.each([
    [401, 'model_auth', false],
    [403, 'model_auth', false],
    [400, 'model_bad_request', false],
    [404, 'model_bad_request', false],
    [413, 'model_bad_request', false],
    [422, 'model_bad_request', false],
    [408, 'model_unavailable', true],
    [409, 'model_unavailable', true],
    [425, 'model_unavailable', true],
    [429, 'model_rate_limited', true],
    [500, 'model_unavailable', true],
    [503, 'model_unavailable', true],
  ])('with %i is %s, as with a real provider', async (status, code, retryable) => {
    const { call } = aProvider()
    const error = await failureOf(call(`instant?fail=${status}`))
    expect(error).toMatchObject({ code, retryable, retryAfterMs: null, usage: null })
    expect(error.message).toMatch(/simulated/i)
    expect(error.hint).not.toBe(null)
  })

  test('goes on as often as told for each call, and again once the call has worked', async () => {
    const { call } = aProvider()
    const other = { seed: 2 }
    for (let turn = 0; turn < 2; turn += 1) {
      await failureOf(call('failing?pace=instant'))
      await failureOf(call('failing?pace=instant', other))
      await failureOf(call('failing?pace=instant'))
      expect((await call('failing?pace=instant')).text).toMatch(/^\[simulated\]/)
      await failureOf(call('failing?pace=instant', other))
      expect((await call('failing?pace=instant', other)).text).toMatch(/^\[simulated\]/)
    }
  })

  test('without end when no number is named', async () => {
    const { call } = aProvider()
    for (let attempt = 0; attempt < 5; attempt += 1) await failureOf(call('instant?fail=500'))
  })

  test('is counted apart for another run of the same debate', async () => {
    const { call } = aProvider()
    const another = { correlation: { ...request.correlation, requestId: 'request-2' } }
    await failureOf(call('instant?fail=500:1'))
    await failureOf(call('instant?fail=500:1', another))
    await call('instant?fail=500:1')
  })

  test('says when to come back, after the delay', async () => {
    const { start, clock } = aProvider()
    const { reply, deltas } = start('debater?fail=429:1&retryAfterMs=2000&delayMs=50')
    await clock.advance(50)
    expect((await failureOf(reply)).retryAfterMs).toBe(2_000)
    expect(deltas).toEqual([])
  })
})

describe('breaking off', () => {
  test('happens once per call, after so many words, which are paid for', async () => {
    const { start, call } = aProvider()
    const { reply, deltas } = start('instant?breakOff=4')
    const error = await failureOf(reply)
    expect(error).toMatchObject({
      code: 'model_unavailable',
      retryable: true,
      usage: { calls: 1, costUsd: 0 },
    })
    expect(error.usage?.outputTokens).toBeGreaterThan(0)
    expect(deltas).toHaveLength(4)
    expect((await call('instant?breakOff=4')).text.startsWith(deltas.join(''))).toBe(true)
  })

  test('comes after the failures', async () => {
    const { start } = aProvider()
    const ends: string[] = []
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const { reply, deltas } = start('instant?fail=503:1&breakOff=2:2')
      ends.push(
        await reply.then(
          () => 'whole',
          () => `failed after ${deltas.length}`,
        ),
      )
    }
    expect(ends).toEqual(['failed after 0', 'failed after 2', 'failed after 2', 'whole'])
  })

  test('happens at the end of a text that is shorter', async () => {
    const { call } = aProvider()
    expect((await failureOf(call('instant?breakOff=2000'))).code).toBe('model_unavailable')
  })
})

test('a refusal is a result with the signal of a provider', async () => {
  const { call } = aProvider()
  for (const answer of ['text', 'oxford-ballot']) {
    expect(await call('refusing?pace=instant', { answer })).toMatchObject({
      refused: true,
      finishReason: 'content-filter',
      text: expect.stringMatching(/^\[simulated\] I can’t take part/),
    })
  }
})

test('a name that can not be used is refused with the problem as hint', async () => {
  const { call, provider } = aProvider()
  const error = await failureOf(call('instant?tools=maybe'))
  expect(error).toMatchObject({ code: 'model_bad_request', retryable: false })
  expect(error.hint).toBe(provider.problemWith('instant?tools=maybe'))
})

test('the list says of each model that it is simulated', async () => {
  const { provider } = aProvider()
  const models = await provider.list()
  expect(models.map(({ id }) => id)).toEqual(
    ['debater', 'instant', 'slow', 'failing', 'refusing', 'breaking', 'short', 'tool-caller'].map(
      (name) => `simulated:${name}`,
    ),
  )
  for (const { id, description, simulated } of models) {
    expect(simulated).toBe(true)
    expect(description).toMatch(/^Simulated: .*\.$/)
    expect(provider.problemWith(id.replace('simulated:', ''))).toBeNull()
  }
  expect(provider.defaultModelName()).toBe('debater')
  expect(models.filter(({ contextWindow }) => contextWindow !== null)).toMatchObject([
    { id: 'simulated:short', contextWindow: 8_000 },
  ])
})

test('a prompt that is too long for its context is refused, as is one that leaves no room for the reply', async () => {
  const { call } = aProvider()
  const prompt = (words: number) => [{ role: 'user', content: 'word '.repeat(words) } as const]
  const short = 'short?pace=instant'
  await expect(call(short, { messages: prompt(5_000), maxOutputTokens: 100 })).resolves.toBeDefined()
  for (const [words, maxOutputTokens] of [
    [7_000, 100],
    [5_000, 2_000],
  ] as const) {
    const refused = call(short, { messages: prompt(words), maxOutputTokens })
    await expect(refused).rejects.toMatchObject({ code: 'model_bad_request', retryable: false })
  }
})
