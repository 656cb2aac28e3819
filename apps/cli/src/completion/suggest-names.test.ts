import { answerJson, startFakeApiServer } from '@workbench/client/testing/fake-api-server'
import { afterEach, expect, test } from 'vitest'
import { aRun } from '../../testing/debate-events.ts'
import { startFakeWorkbench } from '../../testing/fake-workbench.ts'
import { createSuggestNames } from './suggest-names.ts'

let close = async () => {}
afterEach(() => close())

const now = () => Date.parse('2026-01-01T00:02:00.000Z')
const failed = aRun({ status: 'failed', title: 'Tea\u001b\nor coffee?' })
const running = aRun({ status: 'running', title: 'Cake?' })

test('the newest runs are told by their ends, and what they are', async () => {
  const server = await startFakeWorkbench({ runs: [failed, running] })
  close = server.close
  const names = createSuggestNames({ WORKBENCH_URL: server.url }, now)
  expect(await names('run', 'show')).toEqual([
    { value: 'latest', description: 'the newest run' },
    { value: failed.id.slice(-8), description: 'failed, 2 m ago: Tea\ufffd or coffee?' },
    { value: running.id.slice(-8), description: 'running, 2 m ago: Cake?' },
  ])
})

test('only those that a command can do something with', async () => {
  const server = await startFakeWorkbench({ runs: [failed, running] })
  close = server.close
  const names = createSuggestNames({ WORKBENCH_URL: server.url }, now)
  expect((await names('run', 'cancel')).map(({ value }) => value)).toEqual([running.id.slice(-8)])
  expect((await names('run', 'retry')).map(({ value }) => value)).toEqual([failed.id.slice(-8)])
})

test('tools, secrets and what waits for a decision are told, too', async () => {
  const server = await startFakeApiServer(({ path }, response) => {
    const items = {
      '/tools': [{ name: 'now', description: `Tells\nthe ${'time '.repeat(50)}` }],
      '/secrets': [{ name: 'API_KEY' }],
      '/approvals': [{ id: failed.id, createdAt: failed.queuedAt, title: 'Ada wants to call\tnow' }],
    }[path.split('?')[0] ?? '']
    answerJson(response, { items, nextCursor: null })
  })
  close = server.close
  const names = createSuggestNames({ WORKBENCH_URL: server.url }, now)
  const [tool] = await names('tool', 'show')
  expect(tool).toEqual({ value: 'now', description: expect.stringMatching(/^Tells the time .{1,64}…$/) })
  expect(await names('secret', 'delete')).toEqual([{ value: 'API_KEY', description: '' }])
  expect(await names('approval', 'approve')).toEqual([
    { value: failed.id.slice(-8), description: '2 m ago: Ada wants to call now' },
  ])
  expect(server.requests.at(-1)?.path).toContain('status=pending')
})

test('workflows are told by a name that needs no quotes, else by their ids; only those to be switched', async () => {
  const server = await startFakeApiServer(({ path }, response) => {
    const items = [
      { id: failed.id, name: 'Daily news', trigger: { type: 'cron' } },
      { id: running.id, name: 'nightly', trigger: { type: 'manual' } },
    ]
    answerJson(response, { items: path.includes('enabled=true') ? items.slice(1) : items, nextCursor: null })
  })
  close = server.close
  const names = createSuggestNames({ WORKBENCH_URL: server.url }, now)
  expect(await names('workflow', 'run')).toEqual([
    { value: failed.id, description: 'Daily news' },
    { value: 'nightly', description: 'manual' },
  ])
  expect(await names('workflow', 'disable')).toHaveLength(1)
})

test('scenarios are told like workflows, experiments by what came of them', async () => {
  const server = await startFakeApiServer(({ path }, response) => {
    const items = path.startsWith('/scenarios')
      ? [
          { id: failed.id, name: 'Four days', format: 'panel' },
          { id: running.id, name: 'billing', format: 'oxford' },
        ]
      : [{ id: failed.id, status: 'completed', verdict: 'regressed', createdAt: failed.queuedAt, name: 'N' }]
    answerJson(response, { items, nextCursor: null })
  })
  close = server.close
  const names = createSuggestNames({ WORKBENCH_URL: server.url }, now)
  expect(await names('scenario', 'eval')).toEqual([
    { value: failed.id, description: 'Four days' },
    { value: 'billing', description: 'oxford' },
  ])
  expect(await names('experiment', 'show')).toEqual([
    { value: 'latest', description: 'the newest experiment' },
    { value: failed.id.slice(-8), description: 'regressed, 2 m ago: N' },
  ])
})

test('a server that is away, silent or strange suggests nothing', async () => {
  const silent = await startFakeApiServer(() => {})
  close = silent.close
  for (const url of [silent.url, 'http://127.0.0.1:1', 'nonsense']) {
    for (const thing of ['run', 'workflow', 'tool', 'approval', 'secret'] as const) {
      expect(await createSuggestNames({ WORKBENCH_URL: url }, now)(thing, 'show')).toEqual([])
    }
  }
})
