import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { debateAt } from './debate.ts'
import type { Orders } from './orders.ts'

export interface Load {
  /** Ids of the runs that were accepted with 202. */
  readonly accepted: ReadonlySet<string>
  /** Requests that no server accepted within a minute of trying. */
  readonly refused: number
  /** Tries that found no server, or none that was ready. */
  readonly retries: number
  /** Starts nothing more; resolves when every request has its answer. */
  stop(): Promise<void>
}

const tickMs = 20
/** While no server answers requests pile up to here; later ones are started once there is room. */
const mostUnderWay = 500
const giveUpAfterMs = 60_000

/** A run of the workflow takes about as long as two debates. */
const ordersEvery = 20

/**
 * Starts so many runs a second: debates, and workflows by their webhook. A request without an answer is repeated with its
 * key until it has one.
 */
export function startLoad(url: string, perSecond: number, orders: Orders): Load {
  const accepted = new Set<string>()
  const underWay = new Set<Promise<void>>()
  const startedAt = performance.now()
  let started = 0
  let refused = 0
  let retries = 0

  function requestAt(place: number): () => ReturnType<Orders['request']> {
    if (place % ordersEvery === ordersEvery / 2)
      return () => orders.request((place - ordersEvery / 2) / ordersEvery)
    const headers = { 'idempotency-key': randomUUID() }
    const body = JSON.stringify(debateAt(place))
    return () => ({ path: '/debates/run', headers, body })
  }

  async function startOne(place: number): Promise<void> {
    const request = requestAt(place)
    const giveUpAt = performance.now() + giveUpAfterMs
    for (let tries = 1; ; tries += 1) {
      try {
        const signal = AbortSignal.timeout(10_000)
        const { path, headers: own, body } = request()
        const headers = { 'content-type': 'application/json', ...own }
        const response = await fetch(`${url}${path}`, { method: 'POST', headers, body, signal })
        const answer = (await response.json()) as { runId?: string }
        if (response.status === 202 && answer.runId !== undefined) return void accepted.add(answer.runId)
        if (response.status < 500 && response.status !== 429) throw new Refused(JSON.stringify(answer))
      } catch (error) {
        if (error instanceof Refused) throw error
      }
      if (performance.now() > giveUpAt) {
        refused += 1
        return
      }
      retries += 1
      // Hundreds that knock five times a second would keep a server that starts from its processor.
      await sleep(Math.min(1_000, 100 * 2 ** tries))
    }
  }

  const ticking = setInterval(() => {
    const due = Math.floor(((performance.now() - startedAt) / 1_000) * perSecond)
    while (started < due && underWay.size < mostUnderWay) {
      const one: Promise<void> = startOne(started).finally(() => underWay.delete(one))
      underWay.add(one)
      started += 1
    }
  }, tickMs)

  return {
    accepted,
    get refused() {
      return refused
    },
    get retries() {
      return retries
    },
    async stop() {
      clearInterval(ticking)
      await Promise.all(underWay)
    },
  }
}

/** The request itself is wrong: no repetition helps, and the soak means nothing. */
class Refused extends Error {}
