import type { ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import { createWorkbenchClient } from '../src/workbench-client.ts'
import { type FakeRequest, startFakeApiServer } from './fake-api-server.ts'

/** A client of a fake server, which ends with the test. */
export async function clientAgainst(
  answer: (request: FakeRequest, response: ServerResponse) => void,
  token: string | null = null,
) {
  const server = await startFakeApiServer(answer)
  onTestFinished(server.close)
  return { ...server, client: createWorkbenchClient({ url: server.url, token }) }
}
