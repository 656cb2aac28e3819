import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Child, Exit } from './child.ts'
import { createPool, type Pool } from './pool.ts'

const never = new AbortController().signal
const ready = Buffer.from('{"ready":true}')

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

interface FakeChild extends Child {
  readonly memoryMb: number
  isGone: boolean
  getReady(): void
  die(): void
}

/** Children get ready, or die, when the test says so; those that are killed are gone at once. */
function aPool({ maxAlive = 4, spares = 2, isQuick = true } = {}) {
  const started: FakeChild[] = []
  const pool = createPool({
    maxAlive,
    spares,
    usualMemoryMb: 128,
    idleMs: 60_000,
    start(memoryMb) {
      const { promise: exited, resolve: exit } = Promise.withResolvers<Exit>()
      const { promise: up, resolve: getReady } = Promise.withResolvers<void>()
      const child: FakeChild = {
        memoryMb,
        isGone: false,
        getReady,
        die: () => exit({ code: 1, signal: null }),
        lines: (async function* () {
          if ((await Promise.race([up, exited])) === undefined) yield ready
        })(),
        send: async () => {},
        complaints: () => 'no loader',
        floods: new Promise(() => {}),
        exited,
        ended: exited,
        kill: async () => {
          child.isGone = true
          exit({ code: null, signal: 'SIGKILL' })
          return exited
        },
      }
      if (isQuick) getReady()
      started.push(child)
      return child
    },
  })
  return { pool, started }
}

const settle = () => vi.advanceTimersByTimeAsync(20)
const take = (pool: Pool, memoryMb = 128, signal = never) => pool.take(memoryMb, signal)

test('spares are warmed before anybody asks', async () => {
  const { pool, started } = aPool()
  expect(started).toHaveLength(2)
  await settle()
  expect(await take(pool)).toBe(started[0])
})

test('a spare is replaced after it was taken', async () => {
  const { pool, started } = aPool()
  await settle()
  await take(pool)
  expect(started).toHaveLength(2)
  await settle()
  expect(started).toHaveLength(3)
})

test('no child is given twice', async () => {
  const { pool } = aPool({ maxAlive: 3 })
  const taken = [await take(pool), await take(pool), await take(pool)]
  expect(new Set(taken).size).toBe(3)
})

test('there are never more than allowed, and who waits is served in turn', async () => {
  const { pool, started } = aPool({ maxAlive: 2 })
  await settle()
  const first = await take(pool)
  await take(pool)
  const served: string[] = []
  const waiting = ['third', 'fourth'].map((name) => take(pool).then(() => served.push(name)))
  await settle()
  expect(started).toHaveLength(2)
  await first?.kill()
  await settle()
  expect(served).toEqual(['third'])
  expect(started).toHaveLength(3)
  await started[2]?.kill()
  await Promise.all(waiting)
  expect(served).toEqual(['third', 'fourth'])
})

test('a spare of another size makes room for the one that is asked for', async () => {
  const { pool, started } = aPool({ maxAlive: 2 })
  await settle()
  const taken = await take(pool, 512)
  expect((taken as FakeChild).memoryMb).toBe(512)
  expect(started.filter(({ memoryMb }) => memoryMb === 128)).toHaveLength(2)
})

test('who gives up while waiting gets nothing and takes nothing', async () => {
  const { pool, started } = aPool({ maxAlive: 1, spares: 1 })
  await settle()
  const first = await take(pool)
  const impatient = new AbortController()
  const gaveUp = take(pool, 128, impatient.signal)
  const patient = take(pool)
  impatient.abort()
  expect(await gaveUp).toBeNull()
  await first?.kill()
  await settle()
  expect(await patient).toBe(started[1])
})

test('a machine that can start no child says why, and is not kept busy with trying', async () => {
  const { pool, started } = aPool({ isQuick: false })
  for (const child of started) child.die()
  await settle()
  expect(started).toHaveLength(2)
  const taken = take(pool)
  const refused = expect(taken).rejects.toThrow('Deno did not start. no loader')
  await settle()
  for (const child of started.slice(2)) child.die()
  await refused
})

test('what was warmed for a busy time is let go when it is over', async () => {
  const { pool, started } = aPool({ maxAlive: 8 })
  await settle()
  const busy = await Promise.all([take(pool), take(pool), take(pool), take(pool), take(pool, 512)])
  for (const child of busy) await child?.kill()
  await settle()
  const spares = () => started.filter(({ isGone }) => !isGone).map(({ memoryMb }) => memoryMb)
  expect(spares()).toContain(512)
  expect(spares().length).toBeGreaterThan(3)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(spares()).toEqual([128, 128])
})

test('closing kills all of them and answers those who wait', async () => {
  const { pool, started } = aPool({ maxAlive: 2 })
  await settle()
  await take(pool)
  await take(pool)
  const waiting = take(pool)
  await pool.close()
  expect(await waiting).toBeNull()
  expect(await Promise.all(started.map(({ exited }) => exited))).toHaveLength(2)
  expect(await take(pool)).toBeNull()
})
