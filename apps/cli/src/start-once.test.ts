import { answerJson, startFakeApiServer } from '@workbench/client/testing/fake-api-server'
import { createWorkbenchClient } from '@workbench/client/workbench-client'
import { afterEach, expect, test } from 'vitest'
import { capturedTerminal } from '../testing/captured-terminal.ts'
import { startOnce } from './start-once.ts'

let close = async () => {}
afterEach(() => close())

/** The first answers are lost on the way, each start having arrived. */
async function aWorkbench({ lost = 0, status = 202 } = {}) {
  let left = lost
  const server = await startFakeApiServer((_request, response) => {
    if (left > 0) response.destroy()
    else answerJson(response, { runId: 'r-1', detail: 'Something went wrong here.' }, status)
    left -= 1
  })
  close = server.close
  const client = createWorkbenchClient({ url: server.url })
  const captured = capturedTerminal()
  const waited: number[] = []
  const enough = new AbortController()
  const clock = {
    now: Date.now,
    sleep: async (ms: number, signal?: AbortSignal) => {
      waited.push(ms)
      signal?.throwIfAborted()
    },
  }
  const context = { clock, signal: enough.signal, terminal: captured.terminal }
  const start = () => startOnce((once) => client.runs.fork('r-0', { atTurn: 1 }, once), 'runs list', context)
  return { ...captured, requests: server.requests, start, waited, enough }
}

test('a start whose answer is lost is asked for again with the same key', async () => {
  const { start, requests, errors, waited } = await aWorkbench({ lost: 2 })
  expect(await start()).toEqual(expect.objectContaining({ runId: 'r-1' }))
  const keys = requests.map(({ headers }) => headers['idempotency-key'])
  expect(keys).toHaveLength(3)
  expect(new Set(keys).size).toBe(1)
  expect(waited).toEqual([1000, 1000])
  expect(errors().match(/went away/g)).toHaveLength(1)
})

test('two starts have two keys', async () => {
  const { start, requests } = await aWorkbench()
  await Promise.all([start(), start()])
  expect(new Set(requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(2)
})

test.each([409, 422, 500])('what is refused with %i is refused at once', async (status) => {
  const { start, requests } = await aWorkbench({ status })
  await expect(start()).rejects.toMatchObject({ status })
  expect(requests).toHaveLength(1)
})

test('a server that stays away is given up after 30 tries', async () => {
  const { start, requests } = await aWorkbench({ lost: 99 })
  await expect(start()).rejects.toMatchObject({ name: 'NoServerError' })
  expect(requests).toHaveLength(30)
})

test('who has had enough before the answer came is told where to look', async () => {
  const { start, errors, enough } = await aWorkbench({ lost: 99 })
  enough.abort()
  await expect(start()).rejects.toThrow()
  expect(errors()).toContain('It may have been started: npx workbench runs list shows it.')
})
