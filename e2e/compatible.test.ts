import {
  brokenReply,
  noReply,
  type Reply,
  statusReply,
  textReply,
} from '@workbench/llm/testing/chat-completions-reply'
import { startChatCompletionsServer } from '@workbench/llm/testing/chat-completions-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { allEvents, call, getRun, untilEnded } from './support/api.ts'
import { type Stack, startStack } from './support/stack.ts'

let stack: Stack
let models: Awaited<ReturnType<typeof startChatCompletionsServer>>
beforeAll(async () => {
  models = await startChatCompletionsServer()
  stack = await startStack({ COMPATIBLE_BASE_URL: models.baseUrl, COMPATIBLE_API_KEY: 'key-that-is-secret' })
})
afterAll(async () => {
  await stack?.stop()
  await models?.close()
})

let first = 0
beforeEach(() => {
  first = models.requests.length
})
const requests = () => models.requests.slice(first)

const debate = {
  topic: 'Should we rewrite the billing service?',
  context: 'It is nine years old.',
  format: 'panel',
  formatOptions: { verdict: 'none' },
  rounds: 2,
  model: 'compatible:scripted',
  participants: [
    { name: 'Mara', instructions: 'You think from the customer backwards.', role: 'product' },
    { name: 'Tomasz', instructions: 'You ask what breaks.', role: 'reliability' },
  ],
}

async function run(script: (index: number) => Reply, headers: Record<string, string> = {}): Promise<string> {
  const start = models.requests.length
  models.setScript((request) => script(request.index - start))
  const started = await call<{ runId: string }>(stack.url, '/debates/run', {
    method: 'POST',
    body: debate,
    headers,
  })
  expect(started.status).toBe(202)
  return started.body.runId
}

const ofSpeaker = (name: string, round: number) =>
  requests().find(({ body }) => {
    const system = body.messages[0]?.content ?? ''
    return system.includes(`You are ${name}.`) && system.includes(`Round: ${round} of 2`)
  })
const promptOf = (request: ReturnType<typeof ofSpeaker>) =>
  request?.body.messages.map(({ content }) => content).join('\n') ?? ''

test('a prompt holds persona, topic, role and what the format lets that speaker see', async () => {
  const runId = await run((index) => textReply(`Statement number ${index}.`), {
    'x-request-id': 'one-id-for-all',
  })
  const ended = await untilEnded(stack.url, runId)

  expect(ended).toMatchObject({ status: 'completed', requestId: 'one-id-for-all' })
  const blind = promptOf(ofSpeaker('Mara', 1))
  expect(blind).toContain('You think from the customer backwards.')
  expect(blind).toContain('Should we rewrite the billing service?')
  expect(blind).toContain('It is nine years old.')
  expect(blind).toContain('product')
  expect(blind).not.toMatch(/Statement number/)
  expect(blind).not.toContain('Tomasz')
  const later = promptOf(ofSpeaker('Mara', 2))
  expect(later).toMatch(/Statement number 0\.[\s\S]*Statement number 1\./)
  expect(later).not.toContain('Tomasz')
  expect(new Set(requests().map(({ headers }) => headers['x-request-id']))).toEqual(
    new Set(['one-id-for-all']),
  )
  expect(
    requests().every(({ headers }) => /^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/.test(String(headers.traceparent))),
  ).toBe(true)
})

test('streamed usage adds up to the token', async () => {
  const usages = [11, 13, 17, 19].map((n) => ({
    promptTokens: n * 10,
    completionTokens: n,
    cachedTokens: n,
    reasoningTokens: 3,
  }))
  const runId = await run((index) => textReply('Yes.', { usage: usages[index] ?? null }))
  const ended = await untilEnded(stack.url, runId)

  expect(ended.usage).toEqual({ calls: 4, inputTokens: 600, outputTokens: 60, costUsd: null })
})

test('429 with Retry-After waits, 500 is tried again', async () => {
  const replies: Reply[] = [
    statusReply(429, { headers: { 'retry-after': '1' } }),
    textReply('One.'),
    statusReply(500),
  ]
  const runId = await run((index) => replies[index] ?? textReply('More.'))
  const ended = await untilEnded(stack.url, runId)

  expect(ended.status).toBe('completed')
  const [limited] = requests()
  const again = requests().filter(
    ({ body }) => body.messages[0]?.content === limited?.body.messages[0]?.content,
  )
  expect((again[1]?.startedAt ?? 0) - (limited?.startedAt ?? 0)).toBeGreaterThanOrEqual(990)
  expect(requests()).toHaveLength(6)
  const failures = (await allEvents(stack.url, runId)).filter(({ error }) => error !== null)
  expect(failures.map(({ type, error }) => [type, error?.code])).toEqual(
    expect.arrayContaining([
      ['LLMCallFinished', 'model_rate_limited'],
      ['LLMCallFinished', 'model_unavailable'],
    ]),
  )
})

test.each([
  [400, 'model_bad_request'],
  [401, 'model_auth'],
])('%i fails at once, with a hint', async (status, code) => {
  const runId = await run((index) => (index < 2 ? textReply('One.') : statusReply(status)))
  const ended = await untilEnded(stack.url, runId)

  expect(ended).toMatchObject({ status: 'failed', error: { code, hint: expect.stringMatching(/\w+/) } })
  expect(requests()).toHaveLength(3)
  expect(ended.output?.turns).toHaveLength(2)
  expect(JSON.stringify(ended) + stack.output()).not.toContain('key-that-is-secret')
})

test('a stream that is cut in the middle is asked for again as a whole', async () => {
  const broken = brokenReply('This will not be heard to its end.', { afterDeltas: 3, how: 'cut' })
  const runId = await run((index) => (index === 2 ? broken : textReply(`Whole ${index}.`)))
  const ended = await untilEnded(stack.url, runId)

  expect(ended.status).toBe('completed')
  expect(ended.output?.turns.map(({ text }) => text)).toHaveLength(4)
  expect(ended.output?.turns.every(({ text }) => /^Whole \d\.$/.test(text))).toBe(true)
})

test('a refusal is a turn, marked', async () => {
  const refusal = textReply('', { deltas: [], refusal: 'I will not.', finishReason: 'stop' })
  const runId = await run((index) => (index === 0 ? refusal : textReply('Fine.')))
  const ended = await untilEnded(stack.url, runId)

  expect(ended.status).toBe('completed')
  expect(ended.output?.turns.filter(({ refused }) => refused).map(({ text }) => text)).toEqual([
    'I will not.',
  ])
})

test('cancel closes the connection within a second', async () => {
  const runId = await run((index) => (index < 2 ? textReply('One.') : noReply))
  while (requests().length < 3) await new Promise((resolve) => setTimeout(resolve, 20))
  const askedAt = Date.now()
  expect((await call(stack.url, `/runs/${runId}/cancel`, { method: 'POST' })).status).toBe(202)
  const ended = await untilEnded(stack.url, runId)

  expect(ended.status).toBe('cancelled')
  const closedAt = requests()[2]?.closedAt ?? Number.POSITIVE_INFINITY
  expect(closedAt - askedAt).toBeLessThan(1_000)
  expect((await call(stack.url, `/runs/${runId}/cancel`, { method: 'POST' })).status).toBe(409)

  models.setScript(() => textReply('Again.'))
  expect((await call(stack.url, `/runs/${runId}/retry`, { method: 'POST' })).status).toBe(202)
  const retried = await untilEnded(stack.url, runId)
  expect(retried).toMatchObject({ status: 'completed', savedByResume: { calls: 2 } })
})

test('a fork at a turn calls only what comes after it', async () => {
  const runId = await run((index) => textReply(`Original ${index}.`))
  await untilEnded(stack.url, runId)
  first = models.requests.length
  models.setScript(() => textReply('Forked.'))
  const changes = { participants: { 1: { name: 'Amina', instructions: 'You count the money.' } } }
  const forked = await call<{ runId: string }>(stack.url, `/runs/${runId}/fork`, {
    method: 'POST',
    body: { atTurn: 3, changes },
  })
  expect(forked.status).toBe(202)
  const ended = await untilEnded(stack.url, forked.body.runId)

  expect(requests()).toHaveLength(1)
  expect(ended.output?.turns.map(({ text }) => text.split(' ')[0])).toEqual([
    'Original',
    'Original',
    'Original',
    'Forked.',
  ])
  expect(ended).toMatchObject({ forkedFrom: { runId, turn: 3 }, parentRunId: runId, usage: { calls: 1 } })
})

test('fifty POSTs at once with one key are one run', async () => {
  models.setScript(() => textReply('One.'))
  const post = () =>
    call<{ runId: string }>(stack.url, '/debates/run', {
      method: 'POST',
      body: debate,
      headers: { 'idempotency-key': 'fifty-at-once' },
    })
  const answers = await Promise.all(Array.from({ length: 50 }, post))

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]))
  const runIds = new Set(answers.map(({ body }) => body.runId))
  expect(runIds.size).toBe(1)
  const [runId = ''] = runIds
  await untilEnded(stack.url, runId)
  expect(requests()).toHaveLength(4)
  const other = await call(stack.url, '/debates/run', {
    method: 'POST',
    body: { ...debate, rounds: 1 },
    headers: { 'idempotency-key': 'fifty-at-once' },
  })
  expect(other.status).toBe(409)
})

test('a watcher sees every event once, in order, through a restart of the server', async () => {
  models.setScript(() => textReply('It depends on what the incidents cost us.', { deltaDelayMs: 60 }))
  const started = await call<{ runId: string }>(stack.url, '/debates/run', { method: 'POST', body: debate })
  const { runId } = started.body
  const seen: number[] = []
  let last = ''
  const text = new Map<number, string>()
  const deadline = Date.now() + 60_000
  let isKilled = false
  while (last !== 'RunFinished' && Date.now() < deadline) {
    const headers: Record<string, string> = { accept: 'text/event-stream' }
    if (seen.length > 0) headers['last-event-id'] = String(seen.at(-1))
    const response = await fetch(`${stack.url}/runs/${runId}/events`, { headers }).catch(() => null)
    if (response?.status !== 200 || response.body === null) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      continue
    }
    let rest = ''
    try {
      for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
        const frames = (rest + chunk).split('\n\n')
        rest = frames.pop() ?? ''
        for (const frame of frames) {
          const id = /^id: (\d+)$/m.exec(frame)?.[1]
          const type = /^event: (\w+)$/m.exec(frame)?.[1] ?? ''
          if (id !== undefined) {
            seen.push(Number(id))
            last = type
          }
          if (type === 'delta') {
            const delta = JSON.parse(/^data: (.*)$/m.exec(frame)?.[1] ?? '{}')
            text.set(delta.turn, (delta.offset === 0 ? '' : (text.get(delta.turn) ?? '')) + delta.text)
          }
        }
        if (!isKilled && text.size > 0) {
          isKilled = true
          await stack.kill('server')
        }
      }
    } catch {
      // The server is gone; it comes back.
    }
  }

  expect(isKilled).toBe(true)
  expect(seen).toEqual(seen.map((_, index) => index + 1))
  expect(last).toBe('RunFinished')
  expect((await getRun(stack.url, runId)).status).toBe('completed')
})
