import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Run } from '@workbench/core/models/run'
import { createLiveFeed } from '@workbench/postgres/live/live-feed'
import { openTestStore, type TestStore } from '@workbench/postgres/testing/test-store'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { listeningApp } from '../testing/app-under-test.ts'
import type { ImportResult } from './found/import-result.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())
beforeEach(() => store.empty())

async function onPostgres() {
  const feed = await createLiveFeed(store.postgres.db)
  const { personas, scenarios, runs, events, newId } = store
  const { url } = await listeningApp({ personas, scenarios, runs, events, feed, newId })
  onTestFinished(() => feed.close())
  const get = async (path: string) => (await fetch(`${url}${path}`)).json()
  const post = (path: string, body: unknown) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const take = async (files: Readonly<Record<string, unknown>>) => {
    const answer = await post('/import', {
      files: Object.entries(files).map(([name, content]) => ({
        name,
        content: typeof content === 'string' ? content : JSON.stringify(content),
      })),
    })
    expect(answer.status).toBe(200)
    return (await answer.json()) as ImportResult
  }
  const runOf = async ({ created }: ImportResult, index = 0) =>
    Run.parse(await get(`/runs/${created.runs[index]?.id}`))
  return { get, post, take, runOf }
}

async function example(): Promise<Record<string, string>> {
  const root = fileURLToPath(new URL('../../../../examples/old-layout', import.meta.url))
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.json'))
  const read = async (name: string) =>
    [`old-layout/${name}`, await readFile(join(root, name), 'utf8')] as const
  return Object.fromEntries(await Promise.all(names.map(read)))
}

test('old runs stand in the list with their own dates, and show what was said, by whom and when', async () => {
  const { get, take, runOf } = await onPostgres()
  const result = await take(await example())
  expect(result).toMatchObject({ imported: { personas: 2, scenarios: 1, runs: 2 }, failed: [], remarks: [] })
  const { items } = (await get('/runs')) as { items: { title: string; queuedAt: string; error: unknown }[] }
  expect(items.map(({ title, queuedAt }) => [title, queuedAt])).toEqual([
    ['Cars in the high street, again', '2023-04-06T09:30:00.000Z'],
    ['Cars in the high street', '2023-04-05T10:00:00.000Z'],
  ])
  expect(items[0]?.error).toMatchObject({ code: 'internal', message: 'The model did not answer.' })
  const run = await runOf(result)
  expect(run).toMatchObject({
    status: 'completed',
    trigger: { type: 'import', id: '2023-04-05-high-street' },
    startedAt: '2023-04-05T10:00:10.000Z',
    finishedAt: '2023-04-05T10:02:30.000Z',
    scenarioId: result.created.scenarios[0]?.id,
    usage: { inputTokens: 812, outputTokens: 164, costUsd: 0.0041 },
    output: {
      turns: [
        { speaker: 'Ines, city planner', startedAt: '2023-04-05T10:00:10.000Z' },
        { speaker: 'Viktor, baker', startedAt: '2023-04-05T10:01:00.000Z' },
        { speaker: 'A passer-by', personaId: null },
        { speaker: 'Ines, city planner', round: 2 },
      ],
      verdict: {
        decision: 'Try it on four Saturdays and count.',
        rationale: 'Nobody knows the numbers yet.',
      },
    },
  })

  const again = await take(await example())
  expect(again).toMatchObject({ imported: { personas: 0, scenarios: 0, runs: 0 }, failed: [] })
  expect(again.skipped).toHaveLength(5)
})

test('a transcript from elsewhere can be held anew, and says why it can not go on', async () => {
  const { post, take, runOf } = await onPostgres()
  const result = await take(await example())
  const failed = result.created.runs[1]?.id
  const { id } = await runOf(result)
  const within = await post(`/runs/${id}/fork`, { atTurn: 2 })
  expect(within.status).toBe(422)
  expect(await within.text()).toContain('imported as a transcript')
  expect((await post(`/runs/${id}/fork`, { atTurn: 0 })).status).toBe(202)
  const retried = await post(`/runs/${failed}/retry`, {})
  expect(retried.status).toBe(409)
  expect(await retried.text()).toContain('Fork it at turn 0')
})

test('one file that nobody can read hides nothing of the others, and leaves nothing half-written', async () => {
  const { get, take } = await onPostgres()
  const message = { speaker: 'Ada', text: 'Hello.' }
  const result = await take({
    'runs/good.json': { title: 'Good', messages: [message] },
    'runs/broken.json': '{"title": "Broken", "messages": [',
    'runs/empty.json': '',
    'runs/nul.json': { title: 'Nul', messages: [{ ...message, text: 'a\0b' }] },
    'runs/half.json': '{"title": "Half", "messages": [{"speaker": "Ada", "text": "\\ud83d"}]}',
    'runs/huge-numbers.json': {
      title: 'Huge',
      messages: [message],
      usage: { calls: 2 ** 35, total_tokens: 5 },
    },
    'runs/marked.json': `\ufeff${JSON.stringify({ title: 'Marked', messages: [message] })}`,
    'runs/deep.json': `{"title":"Deep","messages":${'['.repeat(5000)}${']'.repeat(5000)}}`,
  })
  expect(result.created.runs.map(({ name }) => name).toSorted()).toEqual(['Good', 'Half', 'Marked', 'Nul'])
  expect(Object.fromEntries(result.failed.map(({ name, reason }) => [name, reason]))).toEqual({
    'runs/broken.json': expect.stringContaining('not valid JSON'),
    'runs/empty.json': 'the file is empty',
    'runs/huge-numbers.json': expect.stringContaining("can't be stored"),
    'runs/deep.json': 'nested deeper than 64 levels',
  })
  expect(result.remarks.map(({ name, reason }) => [name, reason])).toEqual([
    ['runs/nul.json', expect.stringContaining('NUL')],
    ['runs/half.json', expect.stringContaining('half of a surrogate pair')],
  ])
  const { items } = (await get('/runs')) as { items: unknown[] }
  expect(items).toHaveLength(4)
  const { rows } = await store.postgres.db.pool.query('select distinct run_id from run_steps')
  expect(rows).toHaveLength(4)
})

test('an exported run with its fork comes back as it was, in another workbench', async () => {
  const { get, take, runOf } = await onPostgres()
  const result = await take(await example())
  const { id: _id, ...exported } = await runOf(result)
  const parent = {
    ...exported,
    id: '019aa1b2-0000-7000-8000-000000000001',
    trigger: { type: 'api', id: null },
  }
  const fork = {
    ...parent,
    id: '019aa1b2-0000-7000-8000-000000000002',
    status: 'failed',
    error: { code: 'budget', message: 'Spent.', hint: 'Raise it.' },
    forkedFrom: { runId: parent.id, turn: 1 },
    usage: { calls: 3, inputTokens: 30, outputTokens: 3, costUsd: 0.5 },
  }
  const back = await take({ 'fork.json': fork, 'parent.json': parent })
  const found = Object.fromEntries(
    await Promise.all(
      back.created.runs.map(async ({ id }) => {
        const run = Run.parse(await get(`/runs/${id}`))
        return [run.trigger.id, run] as const
      }),
    ),
  )
  expect(found[fork.id]).toMatchObject({
    status: 'failed',
    error: fork.error,
    usage: fork.usage,
    forkedFrom: { runId: found[parent.id]?.id, turn: 1 },
    queuedAt: parent.queuedAt,
  })
  expect(found[parent.id]?.output).toEqual(exported.output)
})
