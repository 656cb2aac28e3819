import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { anEvent, frame } from '../../testing/an-event.ts'
import { startFakeApiServer } from '../../testing/fake-api-server.ts'
import { createWorkbenchClient, type WorkbenchClient } from '../workbench-client.ts'
import { watchAllRuns } from './watch-all-runs.ts'
import { watchRun } from './watch-run.ts'

// Against real sockets: whoever stops watching must not keep the server sending.

let client: WorkbenchClient
let closed: Promise<void>
let shut = async () => {}

beforeEach(async () => {
  let isClosed = () => {}
  closed = new Promise((resolve) => {
    isClosed = resolve
  })
  const server = await startFakeApiServer((_request, response: ServerResponse) => {
    response.on('close', isClosed)
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    response.write(`retry: 1000\n\n${frame(anEvent(1, 'RunQueued'))}`)
  })
  shut = server.close
  client = createWorkbenchClient({ url: server.url })
})
afterEach(() => shut())

test('when the signal aborts', async () => {
  const enough = new AbortController()
  const watching = watchRun(client, 'run-1', { signal: enough.signal })
  await watching.next()
  await watching.next()
  const next = watching.next()
  const reason = new Error('enough')
  enough.abort(reason)
  await expect(next).rejects.toBe(reason)
  await closed
})

test.each([1, 2])('when the reader stops after message %i', async (count) => {
  const watching = watchAllRuns(client, { signal: new AbortController().signal })
  for (let read = 0; read < count; read += 1) await watching.next()
  await watching.return(undefined)
  await closed
})
