import type { Page, RunSummary } from '@workbench/client/models'

// A list of any length in pages of the server's: each page is a stretch of the order "newest first" between two runs.
// Pages far from what is looked at forget their runs and keep their length, so that memory stays bounded while the
// scroll bar stays where it is. All functions are pure; what did not change stays the same object.

/** A place in the order: newest first, and by id where two were queued at once. */
export interface Place {
  readonly queuedAt: string
  readonly id: string
}

export interface RunsPage {
  readonly key: number
  /** Where the server begins it; null: with the newest run. */
  readonly cursor: string | null
  /** Its oldest run when it was read; null: it goes on to the end of the list, undefined: it was never read. */
  readonly end: Place | null | undefined
  /** null: forgotten, to be read again when somebody comes near. */
  readonly runs: readonly RunSummary[] | null
  /** How many runs it has, or had. */
  readonly count: number
  /** Something in it may have changed. */
  readonly isStale: boolean
}

export interface RunsState {
  readonly pages: readonly RunsPage[]
  /** Newer runs than this one are not shown, so that nothing moves under the reader; null: all are shown. */
  readonly shownFrom: Place | null
  readonly nextKey: number
}

export const pageSize = 200

export const noRuns: RunsState = {
  pages: [{ key: 0, cursor: null, end: undefined, runs: null, count: 0, isStale: false }],
  shownFrom: null,
  nextKey: 1,
}

/** Negative when a comes before b. */
export function compare(a: Place, b: Place): number {
  if (a.queuedAt !== b.queuedAt) return a.queuedAt > b.queuedAt ? -1 : 1
  if (a.id === b.id) return 0
  return a.id > b.id ? -1 : 1
}

const placeOf = ({ queuedAt, id }: RunSummary): Place => ({ queuedAt, id })

/** Takes what the server said a page holds now. An answer for a page that is gone changes nothing. */
export function takePage(state: RunsState, key: number, { items, nextCursor }: Page<RunSummary>): RunsState {
  const at = state.pages.findIndex((page) => page.key === key)
  const page = state.pages[at]
  if (page === undefined) return state
  const known = new Map((page.runs ?? []).map((run) => [run.id, run]))
  const { end } = page
  const last = items.at(-1)
  // What the server gives beyond the page's end belongs to the pages after it.
  const runs = items
    .filter((run) => end === undefined || end === null || compare(run, end) <= 0)
    .map((run) => sameIfEqual(known.get(run.id), run))
  const others = withoutRuns(state.pages, at, new Set(runs.map(({ id }) => id)))
  const read = { ...page, isStale: false }
  const replace = (...pages: RunsPage[]): RunsState => ({
    ...state,
    nextKey: state.nextKey + 1,
    pages: [...others.slice(0, at), ...pages, ...others.slice(at + 1)],
  })

  // The last page so far: what comes after it is a page yet to be read.
  if (end === undefined || end === null) {
    if (nextCursor === null || last === undefined) {
      return replace({ ...read, end: null, runs, count: runs.length })
    }
    const after = { cursor: nextCursor, end: undefined, runs: null, count: 0, isStale: false }
    return replace(
      { ...read, end: placeOf(last), runs, count: runs.length },
      { ...after, key: state.nextKey },
    )
  }

  if (nextCursor === null || last === undefined || compare(last, end) >= 0) {
    return replace({ ...read, runs, count: runs.length })
  }

  // It has grown beyond what the server gives at once: what was left over is a page after it, or part of the next.
  const left = page.runs?.filter((run) => compare(run, last) > 0) ?? null
  const leftCount = left?.length ?? Math.max(0, page.count - runs.length)
  const front = { ...read, end: placeOf(last), runs, count: runs.length }
  const rest = { cursor: nextCursor, end, runs: left, count: leftCount, isStale: true, key: state.nextKey }
  const next = others[at + 1]
  if (next === undefined || next.end === undefined || leftCount + next.count > pageSize) {
    return replace(front, rest)
  }
  const joined: RunsPage = {
    ...rest,
    end: next.end,
    runs: left !== null && next.runs !== null ? [...left, ...next.runs] : null,
    count: leftCount + next.count,
  }
  const pages = [...others.slice(0, at), front, joined, ...others.slice(at + 2)]
  return { ...state, nextKey: state.nextKey + 1, pages }
}

/** A run stands in one page: where it was read last. It moves when it is queued anew. */
function withoutRuns(
  pages: readonly RunsPage[],
  except: number,
  ids: ReadonlySet<string>,
): readonly RunsPage[] {
  return pages.map((page, index) => {
    if (index === except || page.runs === null || !page.runs.some(({ id }) => ids.has(id))) return page
    const runs = page.runs.filter(({ id }) => !ids.has(id))
    return { ...page, runs, count: runs.length }
  })
}

/** Rows are drawn again only when their run is another object. */
function sameIfEqual(before: RunSummary | undefined, now: RunSummary): RunSummary {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now
}

/**
 * Marks pages to be read again, since runs changed.
 *
 * @param ids - Runs that changed; null: any may have.
 * @param mayBeNew - Also runs that are in no page yet: the first page is asked then.
 */
export function markStale(state: RunsState, ids: ReadonlySet<string> | null, mayBeNew: boolean): RunsState {
  let isChanged = false
  const pages = state.pages.map((page, index) => {
    const isMeant =
      ids === null || (mayBeNew && index === 0) || page.runs?.some(({ id }) => ids.has(id)) === true
    if (!isMeant || page.isStale || page.end === undefined) return page
    isChanged = true
    return { ...page, isStale: true }
  })
  return isChanged ? { ...state, pages } : state
}

/** From now on nothing moves under the reader: newer runs wait. */
export function holdNew(state: RunsState): RunsState {
  const first = state.pages[0]?.runs?.[0]
  return state.shownFrom !== null || first === undefined ? state : { ...state, shownFrom: placeOf(first) }
}

export const showNew = (state: RunsState): RunsState =>
  state.shownFrom === null ? state : { ...state, shownFrom: null }
