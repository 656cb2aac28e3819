import type { Child } from './child.ts'
import { parseFrame } from './frame.ts'

/** A process of the sandbox ended before it was ready for a script. */
export class ChildStartError extends Error {
  override readonly name = 'ChildStartError'
}

export interface PoolOptions {
  /** Starts a process whose scripts may take so much memory, MiB. */
  readonly start: (memoryMb: number) => Child
  /** Processes alive at once, spares included. */
  readonly maxAlive: number
  /** Warmed ones that are kept, of the usual size. */
  readonly spares: number
  readonly usualMemoryMb: number
  /** Without a call for so long, spares beyond those are let go. */
  readonly idleMs?: number
}

export interface Pool {
  /**
   * A warmed process, for one script. First come, first served.
   *
   * @returns null when the signal aborts first or the pool is closed.
   * @throws ChildStartError
   */
  take(memoryMb: number, signal: AbortSignal): Promise<Child | null>
  /** Resolves once no process is left. */
  close(): Promise<void>
}

interface Member {
  readonly child: Child
  readonly memoryMb: number
  state: 'starting' | 'spare' | 'taken'
}

interface Waiter {
  readonly memoryMb: number
  settle(child: Child | Error | null): void
}

const readyWithinMs = 10_000
/** So that the new spare does not take the processor from the call that took the old one. */
const refillAfterMs = 10

export function createPool(options: PoolOptions): Pool {
  const { start, maxAlive, spares, usualMemoryMb, idleMs = 120_000 } = options
  const members = new Set<Member>()
  const waiters: Waiter[] = []
  /** How many spares of which size are worth it. */
  const wanted = new Map([[usualMemoryMb, spares]])
  let isClosed = false
  let idle: NodeJS.Timeout | undefined

  const count = (state: Member['state'], memoryMb: number) =>
    [...members].filter((member) => member.state === state && member.memoryMb === memoryMb).length

  function add(memoryMb: number): void {
    const member: Member = { child: start(memoryMb), memoryMb, state: 'starting' }
    members.add(member)
    void member.child.exited.then(() => {
      members.delete(member)
      if (member.state === 'starting') failed(member)
      serve()
    })
    void isReady(member.child).then((isUp) => {
      if (!isUp) return void member.child.kill()
      member.state = 'spare'
      serve()
    })
  }

  function failed({ child, memoryMb }: Member): void {
    // Not tried again before the next call, or a machine that can't start one would do nothing else.
    wanted.set(memoryMb, 0)
    const index = waiters.findIndex((waiter) => waiter.memoryMb === memoryMb)
    const why = child.complaints().slice(0, 500) || 'It gave no reason.'
    waiters.splice(index, index === -1 ? 0 : 1)[0]?.settle(new ChildStartError(`Deno did not start. ${why}`))
  }

  /** Gives spares to those who wait and starts what is missing. */
  function serve(): void {
    if (isClosed) return
    while (waiters[0] !== undefined) {
      const spare = [...members].find(
        ({ state, memoryMb }) => state === 'spare' && memoryMb === waiters[0]?.memoryMb,
      )
      if (spare === undefined) break
      spare.state = 'taken'
      waiters.shift()?.settle(spare.child)
    }
    for (const memoryMb of new Set(waiters.map((waiter) => waiter.memoryMb))) {
      const missing =
        waiters.filter((waiter) => waiter.memoryMb === memoryMb).length - count('starting', memoryMb)
      for (let more = missing; more > 0 && members.size < maxAlive; more--) add(memoryMb)
    }
    if (waiters.length > 0 && members.size >= maxAlive) giveUpSpareOfOtherSize()
    else refill()
  }

  function giveUpSpareOfOtherSize(): void {
    const asked = new Set(waiters.map((waiter) => waiter.memoryMb))
    const spare = [...members].find(({ state, memoryMb }) => state === 'spare' && !asked.has(memoryMb))
    if (spare === undefined || count('starting', waiters[0]?.memoryMb ?? 0) > 0) return
    spare.state = 'taken'
    void spare.child.kill()
  }

  function refill(): void {
    for (const [memoryMb, target] of wanted) {
      const missing = target - count('spare', memoryMb) - count('starting', memoryMb)
      for (let more = missing; more > 0 && members.size < maxAlive; more--) add(memoryMb)
    }
  }

  function retire(): void {
    wanted.clear()
    wanted.set(usualMemoryMb, spares)
    for (const member of members) {
      const isExtra = member.memoryMb !== usualMemoryMb || count('spare', member.memoryMb) > spares
      if (member.state !== 'spare' || !isExtra) continue
      member.state = 'taken'
      void member.child.kill()
    }
  }

  function used(memoryMb: number, isMiss: boolean): void {
    const target = wanted.get(memoryMb) ?? 0
    const least = memoryMb === usualMemoryMb ? spares : 1
    wanted.set(memoryMb, Math.min(maxAlive, Math.max(least, isMiss ? target + 1 : target)))
    clearTimeout(idle)
    idle = setTimeout(retire, idleMs)
    idle.unref()
  }

  serve()
  return {
    async take(memoryMb, signal) {
      if (isClosed || signal.aborted) return null
      const spare = [...members].find((member) => member.state === 'spare' && member.memoryMb === memoryMb)
      used(memoryMb, spare === undefined)
      if (spare !== undefined && waiters.length === 0) {
        spare.state = 'taken'
        setTimeout(serve, refillAfterMs).unref()
        return spare.child
      }
      const { promise, resolve, reject } = Promise.withResolvers<Child | null>()
      const waiter: Waiter = {
        memoryMb,
        settle: (child) => (child instanceof Error ? reject(child) : resolve(child)),
      }
      const onAbort = () => {
        const index = waiters.indexOf(waiter)
        if (index !== -1) waiters.splice(index, 1)
        resolve(null)
      }
      waiters.push(waiter)
      signal.addEventListener('abort', onAbort, { once: true })
      serve()
      return promise.finally(() => signal.removeEventListener('abort', onAbort))
    },
    async close() {
      isClosed = true
      clearTimeout(idle)
      for (const waiter of waiters.splice(0)) waiter.settle(null)
      await Promise.all([...members].map(({ child }) => child.kill()))
    },
  }
}

async function isReady(child: Child): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, readyWithinMs, false)
  })
  const first = child.lines.next().then(({ value }) => value !== undefined && 'ready' in parseFrame(value))
  const isUp = await Promise.race([first.catch(() => false), late])
  clearTimeout(timer)
  return isUp
}
