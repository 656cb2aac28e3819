import { Agent, request } from 'node:http'

export interface Shot {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Keeps `connections` requests under way for `seconds`, after one second that does not count.
 *
 * @returns requests a second.
 * @throws Error when an answer is not 2xx: a server that refuses is quick.
 */
export async function requestsPerSecond(shot: Shot, connections: number, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const endAt = performance.now() + 1_000 + seconds * 1_000
  const countFrom = performance.now() + 1_000
  let counted = 0
  const one = async () => {
    while (performance.now() < endAt) {
      await fire(shot, agent)
      const now = performance.now()
      if (now >= countFrom && now < endAt) counted += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  agent.destroy()
  return counted / seconds
}

/** @returns milliseconds until the whole answer was there. */
export async function fire({ method, url, body, headers: own = {} }: Shot, agent: Agent): Promise<number> {
  const startedAt = performance.now()
  await new Promise<void>((resolve, reject) => {
    const headers =
      body === undefined
        ? own
        : { ...own, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const call = request(url, { method, agent, headers }, (response) => {
      const status = response.statusCode ?? 0
      response.resume()
      response.on('end', () =>
        status >= 200 && status < 300 ? resolve() : reject(new Error(`${method} ${url} answered ${status}`)),
      )
    })
    call.on('error', reject)
    call.end(body)
  })
  return performance.now() - startedAt
}
