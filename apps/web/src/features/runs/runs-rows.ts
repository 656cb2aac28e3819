import type { RunSummary } from '@workbench/client/models'
import { compare, pageSize, type RunsPage, type RunsState } from './runs-store.ts'

// What the rows of a list are made of, and which pages they need.

/** How many runs wait to be shown; they are in the first pages, which are never forgotten. */
export function waitingCount({ pages, shownFrom }: RunsState): number {
  if (shownFrom === null) return 0
  let count = 0
  for (const page of pages) {
    const newer = page.runs?.filter((run) => compare(run, shownFrom) < 0).length ?? 0
    count += newer
    if (newer < page.count || page.count === 0) break
  }
  return count
}

/** How many rows there are, as far as is known. */
export const rowCount = (state: RunsState): number =>
  state.pages.reduce((sum, page) => sum + page.count, 0) - waitingCount(state)

/** Every run there is has been counted. */
export const isComplete = ({ pages }: RunsState): boolean => pages.at(-1)?.end === null

/** The run of a row; undefined while its page is forgotten. */
export function runAt(state: RunsState, row: number): RunSummary | undefined {
  let left = row + waitingCount(state)
  for (const page of state.pages) {
    if (left < page.count) return page.runs?.[left]
    left -= page.count
  }
  return undefined
}

/** The runs of some rows, in order; those of forgotten pages are left out. */
export function runsBetween(state: RunsState, from: number, to: number): readonly RunSummary[] {
  const shift = waitingCount(state)
  const found: RunSummary[] = []
  let start = 0
  for (const { count, runs } of state.pages) {
    const low = Math.max(0, from + shift - start)
    const high = Math.min(count, to + shift - start + 1)
    if (runs !== null && low < high) found.push(...runs.slice(low, high))
    start += count
  }
  return found
}

/** The row of a run; null when it is in no page that is held. */
export function rowOf(state: RunsState, id: string): number | null {
  let start = 0
  for (const { count, runs } of state.pages) {
    const index = runs?.findIndex((run) => run.id === id) ?? -1
    if (index >= 0) return start + index - waitingCount(state)
    start += count
  }
  return null
}

export interface Wanted {
  /** The first and the last row that somebody sees. */
  readonly from: number
  readonly to: number
}

// Rows to have read before somebody comes to them: fast scrolling covers some hundred a second.
const ahead = 1000

/**
 * The page that should be read next; null when all is well. What is seen comes first, then what is about to be.
 *
 * @param isDue - Whether a page that may have changed can be read again already.
 */
export function pageToRead(
  state: RunsState,
  { from, to }: Wanted,
  isDue: (page: RunsPage) => boolean = () => true,
): RunsPage | null {
  const shift = waitingCount(state)
  let start = 0
  let behind: RunsPage | null = null
  for (const page of state.pages) {
    const end = start + page.count
    const isSeen = start <= to + shift && end > from + shift
    const isNear = start <= to + shift + ahead && end > from + shift - ahead
    const isUnread = page.end === undefined || page.runs === null
    const isWanted = isUnread || (page.isStale && isDue(page))
    // The first page tells of new runs wherever one is, but not more than it can hold.
    const isHead = page.cursor === null
    if (isHead && page.isStale && shift >= pageSize) {
      start = end
      continue
    }
    if (isSeen && isWanted) return page
    if (behind === null && isWanted && (isNear || isHead)) behind = page
    start = end
  }
  return behind
}

const pagesHeld = 40

/** Forgets the runs of pages far from what is seen once there are too many; they are counted still. */
export function forgetFar(state: RunsState, { from, to }: Wanted): RunsState {
  const held = state.pages.filter(({ runs }) => runs !== null).length
  if (held <= pagesHeld) return state
  let start = 0
  const middle = (from + to) / 2 + waitingCount(state)
  const distances = state.pages.map((page) => {
    const distance = Math.abs(start + page.count / 2 - middle)
    start += page.count
    return distance
  })
  const isFirst = (index: number) => index < 3
  const far = state.pages
    .map((page, index) => ({ page, index, distance: distances[index] ?? 0 }))
    .filter(({ page, index }) => page.runs !== null && !isFirst(index))
    .sort((a, b) => b.distance - a.distance)
    // A few more than needed, so that this does not happen with every page.
    .slice(0, held - pagesHeld + 8)
  const forgotten = new Set(far.map(({ page }) => page.key))
  return {
    ...state,
    pages: state.pages.map((page) => (forgotten.has(page.key) ? { ...page, runs: null } : page)),
  }
}
