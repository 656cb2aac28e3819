import { afterEach, expect, test, vi } from 'vitest'
import { brokenReply, noReply, type Reply, statusReply, textReply } from './chat-completions-reply.ts'
import { type ChatCompletionsServer, startChatCompletionsServer } from './chat-completions-server.ts'

let server: ChatCompletionsServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

async function serverThatSays(reply: Reply): Promise<ChatCompletionsServer> {
  server = await startChatCompletionsServer({ script: () => reply })
  return server
}

const call = (baseUrl: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    body: JSON.stringify({ model: 'm', stream: true, messages: [] }),
    ...init,
  })

const chunksOf = (body: string): unknown[] =>
  body
    .split('\n\n')
    .filter((frame) => frame.startsWith('data: {'))
    .map((frame) => JSON.parse(frame.slice('data: '.length)))

test('a text is streamed word by word, then its finish reason, its usage and [DONE]', async () => {
  const { baseUrl } = await serverThatSays(
    textReply('One two', {
      usage: { promptTokens: 7, completionTokens: 2, cachedTokens: 4, reasoningTokens: 1 },
    }),
  )
  const body = await (await call(baseUrl)).text()
  expect(chunksOf(body)).toMatchObject([
    { choices: [{ delta: { role: 'assistant' } }] },
    { choices: [{ delta: { content: 'One' } }] },
    { choices: [{ delta: { content: ' two' } }] },
    { choices: [{ finish_reason: 'stop' }] },
    {
      usage: {
        prompt_tokens: 7,
        completion_tokens: 2,
        prompt_tokens_details: { cached_tokens: 4 },
        completion_tokens_details: { reasoning_tokens: 1 },
      },
    },
  ])
  expect(body.endsWith('data: [DONE]\n\n')).toBe(true)
})

test('delays come between the headers, the first delta and each further one', async () => {
  const { baseUrl } = await serverThatSays(textReply('a b c', { firstDeltaDelayMs: 30, deltaDelayMs: 20 }))
  const startedAt = performance.now()
  const response = await call(baseUrl)
  expect(chunksOf(await response.text())).toHaveLength(6)
  expect(performance.now() - startedAt).toBeGreaterThan(80)
})

test('what a call brought and when is on record', async () => {
  const { baseUrl, requests } = await serverThatSays(textReply('Hi'))
  const before = Date.now() - 1
  await (await call(baseUrl, { headers: { 'x-request-id': 'r-1' } })).text()
  const [request] = requests
  expect(request).toMatchObject({ index: 0, headers: { 'x-request-id': 'r-1' }, body: { model: 'm' } })
  expect(request?.startedAt).toBeGreaterThan(before)
  expect(request?.finishedAt).toBeGreaterThanOrEqual(request?.startedAt ?? Number.NaN)
  expect(request?.closedAt).toBeNull()
})

test('a script answers by call index, and a status brings its headers and body', async () => {
  server = await startChatCompletionsServer({
    script: (_, index) =>
      index === 0
        ? statusReply(429, { headers: { 'retry-after': '2' }, body: { error: { message: 'Slow down' } } })
        : textReply('Hi'),
  })
  const refused = await call(server.baseUrl)
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('2')
  expect(await refused.json()).toEqual({ error: { message: 'Slow down' } })
  expect((await call(server.baseUrl)).status).toBe(200)
})

test('a cut socket fails the body after the deltas before it', async () => {
  const { baseUrl, requests } = await serverThatSays(
    brokenReply('one two three', { afterDeltas: 2, how: 'cut' }),
  )
  const response = await call(baseUrl)
  let seen = ''
  await expect(async () => {
    for await (const piece of response.body ?? []) seen += new TextDecoder().decode(piece)
  }).rejects.toThrow()
  expect(seen).toContain('" two"')
  expect(seen).not.toContain('three')
  expect(requests[0]).toMatchObject({ closedAt: null, finishedAt: null })
})

test('a stream can end with an error chunk, or without saying that it finished', async () => {
  const { baseUrl } = await serverThatSays(
    brokenReply('one two', { afterDeltas: 1, how: 'error-chunk', error: { message: 'Overloaded' } }),
  )
  expect(chunksOf(await (await call(baseUrl)).text()).at(-1)).toEqual({ error: { message: 'Overloaded' } })
  server?.setScript(() => brokenReply('one two', { afterDeltas: 1, how: 'end-without-finish' }))
  const body = await (await call(baseUrl)).text()
  expect(body).toContain('"one"')
  expect(body).not.toContain('[DONE]')
})

test('a client that goes away is noticed', async () => {
  const { baseUrl, requests } = await serverThatSays(noReply)
  const abort = new AbortController()
  const answer = call(baseUrl, { signal: abort.signal })
  await vi.waitFor(() => expect(server).toMatchObject({ callsInFlight: 1, openConnections: 1 }))
  await vi.waitFor(() => expect(requests).toHaveLength(1))
  abort.abort()
  await expect(answer).rejects.toThrow()
  await vi.waitFor(() => expect(requests[0]?.closedAt).not.toBeNull())
  expect(server?.callsInFlight).toBe(0)
})

test('models are listed, and a caller that does not stream is told so', async () => {
  server = await startChatCompletionsServer({ models: ['a', 'b'] })
  const { baseUrl } = server
  const listed = (await (await fetch(`${baseUrl}/models`)).json()) as { data: { id: string }[] }
  expect(listed.data.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(server.modelListCalls).toBe(1)
  const unstreamed = await call(baseUrl, { body: JSON.stringify({ model: 'm', messages: [] }) })
  expect(unstreamed.status).toBe(400)
})

test('hundreds of streams are served at one time', async () => {
  const { baseUrl } = await serverThatSays(textReply('a b c d e', { firstDeltaDelayMs: 1_500 }))
  const bodies = await Promise.all(Array.from({ length: 300 }, async () => (await call(baseUrl)).text()))
  expect(bodies.every((body) => body.endsWith('[DONE]\n\n'))).toBe(true)
  expect(server?.mostCallsInFlight).toBeGreaterThan(100)
})
