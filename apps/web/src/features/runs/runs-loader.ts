import { isPassing } from '@workbench/client/errors'
import type { Event, EventType, Page, RunSummary } from '@workbench/client/models'
import { forgetFar, pageToRead, type Wanted } from './runs-rows.ts'
import { holdNew, markStale, noRuns, type RunsPage, type RunsState, showNew, takePage } from './runs-store.ts'

interface Deps {
  /** Reads the page that begins at a cursor; null: the first. */
  readonly read: (cursor: string | null, signal: AbortSignal) => Promise<Page<RunSummary>>
  /** Only some statuses are listed: a run can come into the list or leave it when its status changes. */
  readonly isByStatus: boolean
  readonly now?: () => number
}

export interface RunsView {
  readonly runs: RunsState
  /** Why the last page could not be read. */
  readonly error: unknown
}

export type RunsChange = { readonly kind: 'all' } | { readonly kind: 'event'; readonly event: Event }

export type RunsLoader = ReturnType<typeof createRunsLoader>

// The same page is not read again more often than this.
const paceMs = 1000
const afterErrorMs = 3000
// A server that is away for a moment is no error yet: tries that nobody hears of, the next ones further apart.
const quietTries = 3
const afterQuietMs = 500

// Events that change what a row says; calls and single steps come too often and say too little.
const statusTypes: ReadonlySet<EventType> = new Set<EventType>([
  ...(['RunQueued', 'RunStarted', 'RunResumed', 'RunWaiting', 'RunFinished', 'RunCancelled'] as const),
])
const figureTypes: ReadonlySet<EventType> = new Set<EventType>([
  'TurnFinished',
  'StepFinished',
  'ScoreRecorded',
])

/** Keeps a list of runs read where somebody looks, for as long as somebody does. */
export function createRunsLoader({ read, isByStatus, now = Date.now }: Deps) {
  let view: RunsView = { runs: noRuns, error: null }
  let wanted: Wanted = { from: 0, to: 50 }
  let reading: AbortController | null = null
  /** Tries in a row that went wrong. */
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const readAt = new Map<number, number>()
  const listeners = new Set<() => void>()

  function set(next: Partial<RunsView>): void {
    const merged = { ...view, ...next }
    if (merged.runs === view.runs && merged.error === view.error) return
    view = merged
    for (const listener of listeners) listener()
  }

  const isDue = (page: RunsPage) => now() - (readAt.get(page.key) ?? Number.NEGATIVE_INFINITY) >= paceMs

  /** Reads the next page that is needed; one at a time, since each may need the one before. */
  async function pump(): Promise<void> {
    if (reading !== null || listeners.size === 0) return
    clearTimeout(timer)
    const page = pageToRead(view.runs, wanted, isDue)
    if (page === null) {
      // Something may have changed that was read a moment ago.
      if (pageToRead(view.runs, wanted) !== null) timer = setTimeout(() => void pump(), paceMs)
      return
    }
    const attempt = new AbortController()
    reading = attempt
    readAt.set(page.key, now())
    try {
      const answer = await read(page.cursor, attempt.signal)
      if (attempt.signal.aborted) return
      set({ runs: forgetFar(takePage(view.runs, page.key, answer), wanted), error: null })
      reading = null
      failures = 0
      void pump()
    } catch (error) {
      if (attempt.signal.aborted) return
      reading = null
      readAt.delete(page.key)
      failures += 1
      const isQuiet = isPassing(error) && failures <= quietTries && view.error === null
      if (!isQuiet) set({ error })
      const waitMs = isQuiet ? afterQuietMs * 2 ** (failures - 1) : afterErrorMs
      timer = setTimeout(() => void pump(), waitMs)
    }
  }

  function stop(): void {
    reading?.abort()
    reading = null
    clearTimeout(timer)
  }

  return {
    view: () => view,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      void pump()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) stop()
      }
    },
    /** Says which rows are seen. At the top new runs come in; further down they wait. */
    look(rows: Wanted): void {
      if (rows.from === wanted.from && rows.to === wanted.to) return
      wanted = rows
      set({ runs: rows.from > 0 ? holdNew(view.runs) : showNew(view.runs) })
      void pump()
    },
    /** What happened elsewhere: pages it may concern are read again. */
    change(change: RunsChange): void {
      if (change.kind === 'all') set({ runs: markStale(view.runs, null, true) })
      else {
        const { runId, type } = change.event
        const isStatus = statusTypes.has(type)
        if (runId === null || !(isStatus || figureTypes.has(type))) return
        const mayBeNew = type === 'RunQueued' || (isByStatus && isStatus)
        set({ runs: markStale(view.runs, new Set([runId]), mayBeNew) })
      }
      void pump()
    },
    showNew(): void {
      set({ runs: showNew(view.runs) })
      void pump()
    },
    retry(): void {
      set({ error: null })
      void pump()
    },
  }
}
