import { NoServerError } from '@workbench/client/errors'
import type { Event, EventType, Page, RunSummary } from '@workbench/client/models'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRunsLoader } from './runs-loader.ts'
import { rowCount, runAt, waitingCount } from './runs-rows.ts'

const aRun = (second: number): RunSummary =>
  ({ id: `r${second}`, queuedAt: new Date(second * 1000).toISOString() }) as RunSummary
const onePage = (...runs: RunSummary[]): Page<RunSummary> => ({ items: runs, nextCursor: null })
const event = (type: EventType, runId: string) => ({
  kind: 'event' as const,
  event: { type, runId } as Event,
})
const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('nothing is read before somebody looks, and no longer than somebody does', async () => {
  const read = vi.fn(async () => onePage(aRun(1)))
  const loader = createRunsLoader({ read, isByStatus: false })
  await settle()
  expect(read).not.toHaveBeenCalled()
  const leave = loader.subscribe(() => {})
  await settle()
  expect(rowCount(loader.view().runs)).toBe(1)
  leave()
  loader.change({ kind: 'all' })
  await vi.advanceTimersByTimeAsync(5000)
  expect(read).toHaveBeenCalledTimes(1)
})

test('a hundred events within a second read the page again once', async () => {
  const read = vi.fn(async () => onePage(aRun(1)))
  const loader = createRunsLoader({ read, isByStatus: false })
  loader.subscribe(() => {})
  await settle()
  for (let count = 0; count < 100; count += 1) loader.change(event('TurnFinished', 'r1'))
  await vi.advanceTimersByTimeAsync(1500)
  expect(read).toHaveBeenCalledTimes(2)
})

test('events that change no row read nothing', async () => {
  const read = vi.fn(async () => onePage(aRun(1)))
  const loader = createRunsLoader({ read, isByStatus: false })
  loader.subscribe(() => {})
  await settle()
  loader.change(event('LLMCallFinished', 'r1'))
  loader.change(event('RunStarted', 'a run of another list'))
  await vi.advanceTimersByTimeAsync(3000)
  expect(read).toHaveBeenCalledTimes(1)
})

test('in a list by status, a run that changes its status may come in', async () => {
  let answer = onePage(aRun(1))
  const loader = createRunsLoader({ read: async () => answer, isByStatus: true })
  loader.subscribe(() => {})
  await settle()
  answer = onePage(aRun(2), aRun(1))
  loader.change(event('RunStarted', 'r2'))
  await vi.advanceTimersByTimeAsync(1500)
  expect(runAt(loader.view().runs, 0)?.id).toBe('r2')
})

test('new runs wait until one is back at the top', async () => {
  let answer = onePage(aRun(1))
  const loader = createRunsLoader({ read: async () => answer, isByStatus: false })
  loader.subscribe(() => {})
  await settle()
  loader.look({ from: 3, to: 9 })
  answer = onePage(aRun(2), aRun(1))
  loader.change(event('RunQueued', 'r2'))
  await vi.advanceTimersByTimeAsync(1500)
  expect(waitingCount(loader.view().runs)).toBe(1)
  loader.look({ from: 0, to: 9 })
  expect(runAt(loader.view().runs, 0)?.id).toBe('r2')
})

test('a list that can not be read is asked for again after a while, and what was read stays', async () => {
  const read = vi.fn(async () => onePage(aRun(1)))
  const loader = createRunsLoader({ read, isByStatus: false })
  loader.subscribe(() => {})
  await settle()
  read.mockRejectedValueOnce(new Error('away'))
  await vi.advanceTimersByTimeAsync(1000)
  loader.change({ kind: 'all' })
  await settle()
  expect(loader.view()).toMatchObject({ error: { message: 'away' } })
  expect(rowCount(loader.view().runs)).toBe(1)
  await vi.advanceTimersByTimeAsync(3000)
  expect(loader.view().error).toBeNull()
})

test('a server that is away for a moment is no error; one that stays away is, and its return ends it', async () => {
  const read = vi.fn(async () => onePage(aRun(1)))
  const away = new NoServerError('http://127.0.0.1', null)
  for (let tries = 0; tries < 3; tries += 1) read.mockRejectedValueOnce(away)
  const loader = createRunsLoader({ read, isByStatus: false })
  const errors: unknown[] = []
  loader.subscribe(() => errors.push(loader.view().error))
  await vi.advanceTimersByTimeAsync(4000)
  expect(errors).toEqual([null])

  for (let tries = 0; tries < 4; tries += 1) read.mockRejectedValueOnce(away)
  loader.change({ kind: 'all' })
  await vi.advanceTimersByTimeAsync(6000)
  expect(loader.view().error).toBe(away)
  await vi.advanceTimersByTimeAsync(3000)
  expect(loader.view().error).toBeNull()
})
