import { Comparison } from '@workbench/core/models/comparison'
import { Tool } from '@workbench/core/models/tool'
import { testId } from '@workbench/core/testing/test-id'
import { isConnectionError } from '@workbench/postgres/connection-errors'
import { createLiveFeed } from '@workbench/postgres/live/live-feed'
import { openTestStore, type TestStore } from '@workbench/postgres/testing/test-store'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { isReady } from './is-ready.ts'
import { aDebate, ada, listeningApp } from './testing/app-under-test.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

async function onPostgres() {
  const feed = await createLiveFeed(store.postgres.db)
  const { personas, scenarios, runs, events, newId, tools, toolCalls, secrets, approvals } = store
  const under = await listeningApp({
    ...{ personas, scenarios, runs, events, feed, newId, tools, toolCalls, secrets, approvals },
    isTemporary: isConnectionError,
  })
  onTestFinished(() => feed.close())
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${under.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  return { ...under, post }
}

test('a debate is started, listed and followed to its end', async () => {
  const { url, post } = await onPostgres()
  const persona = (await (await post('/personas', ada)).json()) as { id: string }
  const seats = [{ personaId: persona.id }, { personaId: persona.id }]
  const started = await post('/debates/run', aDebate({ participants: seats }))
  const { runId } = (await started.json()) as { runId: string }
  const stream = await fetch(`${url}/runs/${runId}/events`, { headers: { accept: 'text/event-stream' } })

  await fetch(`${url}/runs/${runId}/cancel`, { method: 'POST' })

  const text = await stream.text()
  expect([...text.matchAll(/^event: (\w+)$/gm)].map(([, type]) => type)).toEqual([
    'RunQueued',
    'ScoreRecorded',
    'RunCancelled',
  ])
  const list = (await (await fetch(`${url}/runs?status=cancelled`)).json()) as { items: { id: string }[] }
  expect(list.items.map(({ id }) => id)).toEqual([runId])
})

test('fifty at once with one key are one run, from two servers too', async () => {
  const [one, other] = [await onPostgres(), await onPostgres()]
  const answers = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const { post } = index % 2 === 0 ? one : other
      const answer = await post('/debates/run', aDebate({ seed: 1 }), { 'idempotency-key': 'one' })
      return ((await answer.json()) as { runId: string }).runId
    }),
  )
  expect(new Set(answers).size).toBe(1)
})

test.each(['/personas', '/scenarios', '/runs', '/tools', '/secrets', '/approvals', '/tool-calls'])(
  'hostile text gets an answer from %s, never a 500',
  async (path) => {
    const { url } = await onPostgres()
    const texts = [
      '%',
      '_',
      '\\',
      "'; drop table runs; --",
      '%00',
      '%ED%A0%80',
      '"',
      'é'.repeat(900),
      '\u{1f600}',
    ]
    for (const text of texts) {
      const q = text.startsWith('%0') || text.startsWith('%E') ? text : encodeURIComponent(text)
      expect((await fetch(`${url}${path}?q=${q}`)).status).toBeLessThan(500)
      expect((await fetch(`${url}${path}?cursor=${q}`)).status).toBe(422)
    }
  },
)

test('a tool is kept with its policy, its call ends with its run, hostile names are not found', async () => {
  const { url, post } = await onPostgres()
  const source = 'export default () => 1'
  const created = await post('/tools', {
    name: 'one',
    description: 'One.',
    source,
    policy: { net: ['a.example'] },
  })
  expect([created.status, created.headers.get('location')]).toEqual([201, '/tools/one'])
  expect((await post('/tools', { name: 'one', description: 'Other.', source })).status).toBe(409)
  expect(Tool.parse(await (await fetch(`${url}/tools/one`)).json()).policy.net).toEqual(['a.example'])

  // Nobody takes it up here, and somebody cancels it.
  const answering = post('/tools/one/invoke', { args: {} })
  const run = await vi.waitUntil(
    async () =>
      ((await (await fetch(`${url}/runs?kind=tool`)).json()) as { items: { id: string }[] }).items[0],
    { timeout: 20_000 },
  )
  await fetch(`${url}/runs/${run.id}/cancel`, { method: 'POST' })
  expect(await (await answering).json()).toMatchObject({ runId: run.id, error: { code: 'cancelled' } })

  expect((await (await fetch(`${url}/tool-calls/summary`)).json()) as object).toMatchObject({ items: [] })
  for (const name of ['%00', '..%2f', '%27', '%ED%A0%80', 'x'.repeat(5000)]) {
    for (const path of [`/tools/${name}`, `/tools/${name}/policy`, `/approvals/${name}`]) {
      expect((await fetch(url + path)).status).toBeLessThan(500)
    }
    const method = 'DELETE'
    expect((await fetch(`${url}/secrets/${name}`, { method })).status).toBeLessThan(500)
    expect((await fetch(`${url}/tools/${name}`, { method })).status).toBeLessThan(500)
    expect((await post(`/tools/${name}/invoke`, {})).status).toBeLessThan(500)
  }
})

test('hostile tags get an answer, never a 500', async () => {
  const { url } = await onPostgres()
  for (const tag of ['%00', "'; drop table personas; --", '%22', '{}', '\\', '%25', 'a,b', '??']) {
    expect((await fetch(`${url}/personas?tag=${tag}&tag=x`)).status).toBeLessThan(500)
  }
})

test('two runs are compared, versions and statuses listed', async () => {
  const { url, post } = await onPostgres()
  const read = async (path: string) => (await fetch(`${url}${path}`)).json()
  const { id: personaId } = (await (await post('/personas', ada)).json()) as { id: string }
  const runOf = async (body: unknown) =>
    ((await (await post('/debates/run', body)).json()) as { runId: string }).runId
  const [a, b] = [await runOf(aDebate()), await runOf(aDebate({ participants: [{ personaId }, ada] }))]

  const comparison = Comparison.parse(await read(`/runs/compare?a=${a}&b=${b}`))
  expect(comparison).toMatchObject({ a: { id: a }, b: { id: b }, sharedTurns: 0, comparable: false })
  expect(comparison.settings).toContainEqual({ path: 'participants.0.personaId', a: null, b: personaId })

  expect(await read(`/personas/${personaId}/versions`)).toMatchObject({ items: [{ version: 1 }] })
  expect(await read('/runs?status=queued&status=running&limit=1')).toMatchObject({ items: [{ id: b }] })
})

test('moments at the edge of time do not break the list', async () => {
  const { url } = await onPostgres()
  for (const from of [
    '0000-01-01',
    '1000-01-01',
    '9999-12-31T23:59:59Z',
    '9999-12-31T23:59:59-14:00',
    '2026-02-30',
  ]) {
    expect((await fetch(`${url}/runs?from=${encodeURIComponent(from)}`)).status).toBeLessThan(500)
  }
})

test('ready is what reaches the database', async () => {
  const clock = { now: Date.now, sleep: () => new Promise<void>(() => {}) }
  expect(await isReady(store.postgres.db, clock)).toBe(true)
  const away = { pool: { query: () => Promise.reject(new Error(testId())) } } as never
  expect(await isReady(away, clock)).toBe(false)
})
