import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Gates } from './gates.ts'

export interface OutsideRequest {
  /** `/ORDER/NAME`. */
  readonly path: string
  readonly idempotencyKey: string | null
  readonly requestId: string | null
  readonly body: string
  isAnswered: boolean
}

/** Slack, and a service that workflows ask: what they reach outside of the workbench. */
export interface Outside {
  /** `127.0.0.1:PORT`, as a policy names it. */
  readonly host: string
  /** Every request so far. */
  readonly requests: readonly OutsideRequest[]
  /** The next message to this path is refused, as Slack does when a webhook is gone. */
  readonly refuse: (path: string) => void
  /** @returns once the next request to this path has its whole answer. */
  readonly answered: (path: string) => Promise<void>
  close(): Promise<void>
}

/**
 * A server on 127.0.0.1 that remembers what it was asked, and answers once its gate is open.
 *
 * @param answerMs - How long it thinks about each answer.
 */
export async function startOutside(gates: Gates, answerMs = 0): Promise<Outside> {
  const requests: OutsideRequest[] = []
  const refused = new Set<string>()
  const awaited = new Map<string, PromiseWithResolvers<void>>()
  const server = createServer(async (incoming, response) => {
    const path = incoming.url ?? ''
    const header = (name: string) => incoming.headers[name]?.toString() ?? null
    const request: OutsideRequest = {
      path,
      idempotencyKey: header('idempotency-key'),
      requestId: header('x-request-id'),
      body: await text(incoming),
      isAnswered: false,
    }
    requests.push(request)
    await gates.pass(path)
    if (answerMs > 0) await sleep(answerMs)
    response.once('finish', () => {
      request.isAnswered = true
      awaited.get(path)?.resolve()
      awaited.delete(path)
    })
    if (refused.delete(path)) return void response.writeHead(404).end('no_service')
    if (!path.endsWith('/rate')) return void response.end('ok')
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ rate: 2 }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    requests,
    refuse: (path) => refused.add(path),
    answered(path) {
      const answer = Promise.withResolvers<void>()
      awaited.set(path, answer)
      return answer.promise
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
