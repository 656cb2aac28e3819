import type { RunId } from '@workbench/core/models/ids'
import type { ToolRunOutput } from '@workbench/core/models/tool'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { addEvent } from '@workbench/core/testing/in-memory-event-repository'
import type { InMemoryState } from '@workbench/core/testing/in-memory-state'
import { work } from '@workbench/core/testing/in-memory-worker'
import { expect, test, vi } from 'vitest'
import { appUnderTest, listeningApp } from '../testing/app-under-test.ts'

const url = '/tools/calculate/invoke'
const args = { expression: '6 * 7' }
const result: ToolRunOutput = { ok: true, result: 42, error: null, latencyMs: 12 }

const started = (state: InMemoryState) => vi.waitUntil(() => state.jobs.at(-1)?.runId)

/** What a worker leaves behind. */
function finish(state: InMemoryState, runId: RunId, output: ToolRunOutput = result) {
  work(state, runId, {})
  const stored = state.runs.get(runId)
  if (stored === undefined) throw new Error('There is no such run')
  const status = output.ok ? 'completed' : 'failed'
  Object.assign(stored.run, { status, output, finishedAt: stored.run.queuedAt, durationMs: 20 })
  addEvent(state, stored, 'RunFinished', { status })
}

test('a call is a run of its own, and answers with what came of it', async () => {
  const { app, state } = await appUnderTest()
  const headers = { 'x-request-id': 'my-request' }
  const answering = app.inject({ method: 'POST', url, payload: { args }, headers })
  const runId = await started(state)
  expect(state.jobs).toEqual([{ type: 'RUN_TOOL', runId }])
  finish(state, runId)

  const answer = await answering
  expect([answer.statusCode, answer.json()]).toEqual([200, { runId, ...result }])
  const run = (await app.inject(`/runs/${runId}`)).json()
  expect(run).toMatchObject({
    ...{ kind: 'tool', title: 'calculate', requestId: 'my-request', trigger: { type: 'api', id: null } },
    input: { schemaVersion: 1, tool: 'calculate', args },
  })
  expect(state.feed.subscriptions).toBe(0)
})

test('what is wrong with the call is in the answer', async () => {
  const { app, state } = await appUnderTest()
  const answering = app.inject({ method: 'POST', url, payload: {} })
  const error = { code: 'invalid_args' as const, message: 'expression is missing' }
  finish(state, await started(state), { ok: false, result: null, error, latencyMs: 1 })

  expect((await answering).json()).toMatchObject({ ok: false, result: null, error })
})

test('a run that is cancelled meanwhile says so', async () => {
  const { app, state } = await appUnderTest()
  const answering = app.inject({ method: 'POST', url, payload: { args } })
  const runId = await started(state)
  await app.inject({ method: 'POST', url: `/runs/${runId}/cancel` })

  const answer = await answering
  expect([answer.statusCode, answer.json()]).toMatchObject([200, { ok: false, error: { code: 'cancelled' } }])
})

test.each(['/tools/nobody/invoke', '/tools/no%00body/invoke'])('%s is 404', async (unknown) => {
  const { app, state } = await appUnderTest()
  const answer = await app.inject({ method: 'POST', url: unknown, payload: { args } })
  expect([answer.statusCode, state.jobs]).toEqual([404, []])
})

test('the same key is the same call, also while the first goes on; another body is a conflict', async () => {
  const { app, state } = await appUnderTest()
  const headers = { 'idempotency-key': 'one' }
  const invoke = (payload: object) => app.inject({ method: 'POST', url, payload, headers })
  const both = Promise.all([invoke({ args }), invoke({ args })])
  finish(state, await started(state))

  const [first, second] = await both
  expect(second.json()).toEqual(first.json())
  expect((await invoke({ args })).json()).toEqual(first.json())
  expect(state.jobs).toHaveLength(1)
  expect((await invoke({ args: {} })).statusCode).toBe(409)
})

test.each([
  ['as it is', { headers: { authorization: 'Bearer hush-hush-1' } }],
  ['as a key', { 'hush-hush-1': true }],
  ['deep within', { list: [{ text: 'it is hush-hush-1!' }] }],
  ['encoded', { text: Buffer.from('hush-hush-1').toString('base64') }],
])('the value of a secret is refused %s: it would stay in the run', async (_where, withSecret) => {
  const { app, state, deps } = await appUnderTest()
  await deps.secrets.put('API_KEY', 'hush-hush-1')
  await deps.secrets.put('OTHER', 'quite-different')

  const answer = await app.inject({ method: 'POST', url, payload: { args: withSecret } })
  expect(answer.statusCode).toBe(422)
  const message = expect.stringContaining('{{ secrets.API_KEY }}')
  expect(answer.json().errors).toEqual([{ path: 'args', message }])
  expect(answer.body).not.toContain('hush')
  expect(state.jobs).toEqual([])
})

test('a call that no worker takes up is taken back after 15 seconds', async () => {
  const clock = createFakeClock()
  const { app, state } = await appUnderTest({ clock })
  const answering = app.inject({ method: 'POST', url, payload: { args } })
  const runId = await started(state)
  await vi.waitUntil(() => clock.sleepers > 0)
  await clock.advance(15_000)

  const answer = await answering
  expect([answer.statusCode, answer.json().detail]).toEqual([503, expect.stringContaining(runId)])
  expect(state.runs.get(runId)?.run.status).toBe('cancelled')
  expect([clock.sleepers, state.feed.subscriptions]).toEqual([0, 0])
})

test('a call that no worker took up can be made again with the same key, by all who waited for it', async () => {
  const clock = createFakeClock()
  const { app, state } = await appUnderTest({ clock })
  const headers = { 'idempotency-key': 'one' }
  const invoke = () => app.inject({ method: 'POST', url, payload: { args }, headers })
  const first = invoke()
  await vi.waitUntil(() => clock.sleepers > 0)
  await clock.advance(10_000)
  const second = invoke()
  await vi.waitUntil(() => clock.sleepers > 1)
  await clock.advance(5_000)
  expect((await Promise.all([first, second])).map(({ statusCode }) => statusCode)).toEqual([503, 503])

  const again = invoke()
  await vi.waitUntil(() => state.jobs.length > 1)
  finish(state, await started(state))
  expect((await again).json()).toMatchObject({ ok: true, result: 42 })
  expect((await invoke()).json()).toEqual((await again).json())
})

test('a call that a person cancelled is not made again by its key', async () => {
  const { app, state } = await appUnderTest()
  const headers = { 'idempotency-key': 'one' }
  const invoke = () => app.inject({ method: 'POST', url, payload: { args }, headers })
  const first = invoke()
  await app.inject({ method: 'POST', url: `/runs/${await started(state)}/cancel` })
  expect((await first).json()).toMatchObject({ error: { code: 'cancelled' } })

  expect((await invoke()).json()).toEqual((await first).json())
  expect(state.jobs).toHaveLength(1)
})

test('a call that takes long is waited for', async () => {
  const clock = createFakeClock()
  const { app, state } = await appUnderTest({ clock })
  const answering = app.inject({ method: 'POST', url, payload: { args } })
  const runId = await started(state)
  work(state, runId, {})
  await vi.waitUntil(() => clock.sleepers > 0)
  await clock.advance(120_000)
  finish(state, runId)

  expect((await answering).json()).toMatchObject({ ok: true })
})

test('a caller that leaves stops nothing, and is waited for no more', async () => {
  const { url: base, state } = await listeningApp()
  const left = new AbortController()
  const answering = fetch(base + url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ args }),
    signal: left.signal,
  })
  const runId = await started(state)
  work(state, runId, {})
  left.abort()

  await expect(answering).rejects.toThrow()
  await vi.waitUntil(() => state.feed.subscriptions === 0)
  expect(state.runs.get(runId)?.run.status).toBe('running')
})

test('a server that closes does not wait for the call; the run goes on', async () => {
  const { app, url: base, state } = await listeningApp()
  const headers = { 'content-type': 'application/json' }
  const answering = fetch(base + url, { method: 'POST', headers, body: JSON.stringify({ args }) })
  const runId = await started(state)
  await app.close()

  const answer = await answering
  expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining(runId)])
  expect(state.runs.get(runId)?.run.status).toBe('queued')
})
