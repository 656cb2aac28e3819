import type { RunSummary } from '@workbench/client/models'
import { expect, test } from 'vitest'
import {
  forgetFar,
  isComplete,
  pageToRead,
  rowCount,
  rowOf,
  runAt,
  runsBetween,
  waitingCount,
} from './runs-rows.ts'
import { holdNew, markStale, noRuns, pageSize, type RunsState, showNew, takePage } from './runs-store.ts'

/** A run that was queued so many seconds after the first one. */
const aRun = (second: number, changes: Partial<RunSummary> = {}): RunSummary =>
  ({
    id: `run-${String(second).padStart(6, '0')}`,
    queuedAt: new Date(second * 1000).toISOString(),
    status: 'completed',
    ...changes,
  }) as RunSummary

/** As the server would answer: newest first, 200 at a time, the cursor being the last run of the page. */
function aServer(count: number) {
  let runs = Array.from({ length: count }, (_, second) => aRun(second))
  return {
    add: (...added: RunSummary[]) => {
      runs = [...runs, ...added]
    },
    remove: (...ids: string[]) => {
      runs = runs.filter(({ id }) => !ids.includes(id))
    },
    change: (id: string, changes: Partial<RunSummary>) => {
      runs = runs.map((run) => (run.id === id ? { ...run, ...changes } : { ...run }))
    },
    all: () => runs.toSorted((a, b) => (a.queuedAt > b.queuedAt ? -1 : 1)),
    page(cursor: string | null) {
      const after = this.all().filter(({ id }) => cursor === null || id < cursor)
      const items = after.slice(0, pageSize)
      return { items, nextCursor: after.length > pageSize ? (items.at(-1)?.id ?? null) : null }
    },
  }
}

type Server = ReturnType<typeof aServer>

/** Reads whatever should be read for these rows until nothing is left to read. */
function readAll(state: RunsState, server: Server, wanted = { from: 0, to: 30 }): RunsState {
  let current = state
  for (let reads = 0; reads < 1000; reads += 1) {
    const page = pageToRead(current, wanted)
    if (page === null) return current
    current = takePage(current, page.key, server.page(page.cursor))
  }
  throw new Error('It never ends.')
}

const idsOf = (state: RunsState) => runsBetween(state, 0, rowCount(state)).map(({ id }) => id)

test('pages follow each other until the list is complete, every run once', () => {
  const server = aServer(950)
  const state = readAll(noRuns, server)
  expect(idsOf(state)).toEqual(server.all().map(({ id }) => id))
  expect(isComplete(state)).toBe(true)
})

test('the next page is read well before the end, and no more than that', () => {
  const server = aServer(10_000)
  const state = readAll(noRuns, server)
  expect(rowCount(state)).toBeGreaterThanOrEqual(1000)
  expect(rowCount(state)).toBeLessThan(1600)
  expect(isComplete(state)).toBe(false)
})

test('an empty list is complete with no row', () => {
  const state = readAll(noRuns, aServer(0))
  expect([rowCount(state), isComplete(state)]).toEqual([0, true])
})

test('new runs come in at the top when one is there', () => {
  const server = aServer(500)
  let state = readAll(noRuns, server)
  server.add(aRun(900), aRun(901))
  state = readAll(markStale(state, new Set(['run-000900']), true), server)
  expect(idsOf(state)).toEqual(server.all().map(({ id }) => id))
})

test('new runs wait while one reads further down, and move nothing', () => {
  const server = aServer(500)
  let state = holdNew(readAll(noRuns, server))
  const reading = runAt(state, 120)
  for (let second = 900; second < 950; second += 1) {
    server.add(aRun(second))
    state = readAll(markStale(state, new Set(['?']), true), server, { from: 100, to: 130 })
  }
  expect(waitingCount(state)).toBe(50)
  expect(runAt(state, 120)?.id).toBe(reading?.id)
  expect(rowCount(state)).toBe(500)
  state = showNew(state)
  expect(rowCount(state)).toBe(550)
  expect(idsOf(state)).toEqual(server.all().map(({ id }) => id))
})

test('a list that gets new runs all day does not fall into pages of one', () => {
  const server = aServer(1000)
  let state = readAll(noRuns, server)
  for (let second = 2000; second < 2400; second += 1) {
    server.add(aRun(second))
    state = readAll(markStale(state, new Set(['?']), true), server)
  }
  expect(idsOf(state)).toEqual(
    server
      .all()
      .map(({ id }) => id)
      .slice(0, rowCount(state)),
  )
  expect(state.pages.length).toBeLessThan(14)
})

test('a run that changed makes its page be read again, and the other rows stay the same objects', () => {
  const server = aServer(300)
  const before = readAll(noRuns, server)
  server.change('run-000290', { status: 'failed' })
  const state = readAll(markStale(before, new Set(['run-000290']), false), server)
  expect(runAt(state, 9)?.status).toBe('failed')
  expect(runAt(state, 8)).toBe(runAt(before, 8))
})

test('a run that no longer fits leaves when its page is read again', () => {
  const server = aServer(450)
  const before = readAll(noRuns, server)
  server.remove('run-000440')
  const state = readAll(markStale(before, new Set(['run-000440']), false), server)
  expect(rowOf(state, 'run-000440')).toBeNull()
  expect(idsOf(state)).toEqual(server.all().map(({ id }) => id))
})

test('a run that is queued anew moves, and stands nowhere twice', () => {
  const server = aServer(450)
  const before = readAll(noRuns, server)
  server.change('run-000010', { queuedAt: new Date(9_000_000).toISOString() })
  const head = { items: server.all().slice(0, pageSize), nextCursor: 'x' }
  const state = takePage(before, 0, head)
  const ids = idsOf(state)
  expect(ids[0]).toBe('run-000010')
  expect(new Set(ids).size).toBe(ids.length)
})

test('pages that were too many are forgotten but counted, and read again when somebody comes back', () => {
  const server = aServer(12_000)
  let state = noRuns
  for (let row = 0; row < 12_000; row += 500) state = readAll(state, server, { from: row, to: row + 30 })
  const forgotten = forgetFar(state, { from: 11_900, to: 11_930 })
  expect(forgotten.pages.filter(({ runs }) => runs !== null).length).toBeLessThanOrEqual(40)
  expect(rowCount(forgotten)).toBe(12_000)
  expect(runAt(forgotten, 5000)).toBeUndefined()
  expect(runAt(forgotten, 11_900)).toBeDefined()
  expect(runAt(forgotten, 0)).toBeDefined()
  const back = readAll(forgotten, server, { from: 5000, to: 5030 })
  expect(runAt(back, 5000)?.id).toBe(server.all()[5000]?.id)
})

test('once more new runs wait than a page holds, the first page is left alone until they are shown', () => {
  const server = aServer(500)
  let state = holdNew(readAll(noRuns, server))
  server.add(...Array.from({ length: 300 }, (_, index) => aRun(900 + index)))
  state = readAll(markStale(state, new Set(['?']), true), server, { from: 300, to: 330 })
  expect(waitingCount(state)).toBeGreaterThanOrEqual(pageSize)
  expect(pageToRead(markStale(state, new Set(['?']), true), { from: 300, to: 330 })).toBeNull()
  state = readAll(markStale(showNew(state), null, true), server)
  expect(idsOf(state)).toEqual(server.all().map(({ id }) => id))
})
