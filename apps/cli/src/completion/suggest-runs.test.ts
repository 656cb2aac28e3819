import { startFakeApiServer } from '@workbench/client/testing/fake-api-server'
import { afterEach, expect, test } from 'vitest'
import { aRun } from '../../testing/debate-events.ts'
import { startFakeWorkbench } from '../../testing/fake-workbench.ts'
import { createSuggestRuns } from './suggest-runs.ts'

let close = async () => {}
afterEach(() => close())

const now = () => Date.parse('2026-01-01T00:02:00.000Z')
const failed = aRun({ status: 'failed', title: 'Tea\u001b\nor coffee?' })
const running = aRun({ status: 'running', title: 'Cake?' })

test('the newest runs are told by their ends, and what they are', async () => {
  const server = await startFakeWorkbench({ runs: [failed, running] })
  close = server.close
  const runs = createSuggestRuns({ WORKBENCH_URL: server.url }, now)
  expect(await runs('show')).toEqual([
    { value: 'latest', description: 'the newest run' },
    { value: failed.id.slice(-8), description: 'failed, 2 m ago: Tea\ufffd or coffee?' },
    { value: running.id.slice(-8), description: 'running, 2 m ago: Cake?' },
  ])
})

test('only those that a command can do something with', async () => {
  const server = await startFakeWorkbench({ runs: [failed, running] })
  close = server.close
  const runs = createSuggestRuns({ WORKBENCH_URL: server.url }, now)
  expect((await runs('cancel')).map(({ value }) => value)).toEqual([running.id.slice(-8)])
  expect((await runs('retry')).map(({ value }) => value)).toEqual([failed.id.slice(-8)])
})

test('a server that is away, silent or strange suggests nothing', async () => {
  const silent = await startFakeApiServer(() => {})
  close = silent.close
  for (const url of [silent.url, 'http://127.0.0.1:1', 'nonsense']) {
    expect(await createSuggestRuns({ WORKBENCH_URL: url }, now)('show')).toEqual([])
  }
})
