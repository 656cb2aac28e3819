import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { expect, test, vi } from 'vitest'
import { onShutdown, type ProcessLike } from './shutdown.ts'

const silent = { info: () => {}, error: () => {} }

function aProcess({ connected }: { connected?: boolean } = {}) {
  const listeners = new Map<string, () => void>()
  const exits: number[] = []
  const target: ProcessLike = {
    on: (event, listener) => listeners.set(event, listener),
    exit: (code) => exits.push(code),
    connected,
  }
  return { target, exits, emit: (event: string) => listeners.get(event)?.() }
}

function shuttingDown(stop: (reason: string) => Promise<void>, { graceMs = 10_000 } = {}) {
  const clock = createFakeClock()
  const process = aProcess()
  onShutdown(stop, { log: silent, graceMs, process: process.target, clock })
  return { clock, ...process }
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect'])(
  '%s stops the process, which exits with 0',
  async (event) => {
    const stop = vi.fn(async () => {})
    const { emit, exits, clock } = shuttingDown(stop)
    emit(event)
    await clock.advance(0)
    expect(stop).toHaveBeenCalledExactlyOnceWith(event)
    expect(exits).toEqual([0])
  },
)

test('a parent that was gone before the process listened stops it too', async () => {
  const process = aProcess({ connected: false })
  const stop = vi.fn(async () => {})
  onShutdown(stop, { log: silent, process: process.target, clock: createFakeClock() })
  expect(stop).toHaveBeenCalledExactlyOnceWith('disconnect')
})

test('a second signal within a second is the same wish', async () => {
  const stop = vi.fn(() => new Promise<void>(() => {}))
  const { emit, exits, clock } = shuttingDown(stop)
  emit('SIGINT')
  await clock.advance(1000)
  emit('SIGINT')
  expect(stop).toHaveBeenCalledOnce()
  expect(exits).toEqual([])
})

test('a second signal more than a second later exits at once', async () => {
  const { emit, exits, clock } = shuttingDown(() => new Promise<void>(() => {}))
  emit('SIGINT')
  await clock.advance(1001)
  emit('SIGTERM')
  expect(exits).toEqual([1])
})

test('losing the parent while stopping does not cut the stop short', async () => {
  const { emit, exits, clock } = shuttingDown(() => new Promise<void>(() => {}))
  emit('SIGTERM')
  await clock.advance(5000)
  emit('disconnect')
  expect(exits).toEqual([])
})

test('a stop that never ends is given up two seconds after its grace', async () => {
  const { emit, exits, clock } = shuttingDown(() => new Promise<void>(() => {}), { graceMs: 3000 })
  emit('SIGTERM')
  await clock.advance(4999)
  expect(exits).toEqual([])
  await clock.advance(1)
  expect(exits).toEqual([1])
})

test('a stop that fails exits with 1', async () => {
  const { emit, exits, clock } = shuttingDown(async () => {
    throw new Error('stuck')
  })
  emit('SIGTERM')
  await clock.advance(0)
  expect(exits).toEqual([1])
})
