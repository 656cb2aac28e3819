import { stringifySearch } from '../../search-params.ts'
import { type RunsSearch, readRunsSearch } from './runs-search.ts'

/** A name for a set of filters. */
export interface RunsViewName {
  readonly name: string
  readonly search: RunsSearch
}

export const builtInViews: readonly RunsViewName[] = [
  { name: 'All', search: {} },
  { name: 'Running', search: { status: ['queued', 'running', 'waiting'] } },
  { name: 'Failed this week', search: { status: ['failed'], range: 'week' } },
]

type Store = Pick<Storage, 'getItem' | 'setItem'>

const place = 'runs-views'
const maxViews = 50

/** The views somebody saved in this browser. */
export function readViews(store: Store): readonly RunsViewName[] {
  try {
    const saved: unknown = JSON.parse(store.getItem(place) ?? '[]')
    return Array.isArray(saved) ? saved.flatMap(viewFrom) : []
  } catch {
    return []
  }
}

export function writeViews(store: Store, views: readonly RunsViewName[]): void {
  try {
    store.setItem(place, JSON.stringify(views))
  } catch {
    // A full or forbidden store: the views last as long as the page.
  }
}

/** With a view more, or with other filters for a name that is there. */
export function addView(
  views: readonly RunsViewName[],
  name: string,
  search: RunsSearch,
): readonly RunsViewName[] {
  const view = { name: name.trim(), search }
  const at = views.findIndex((other) => other.name === view.name)
  return (at < 0 ? [...views, view] : views.with(at, view)).slice(-maxViews)
}

export const renameView = (views: readonly RunsViewName[], from: string, to: string) =>
  views
    .filter(({ name }) => name === from || name !== to.trim())
    .map((view) => (view.name === from ? { ...view, name: to.trim() } : view))

export const isSameSearch = (a: RunsSearch, b: RunsSearch): boolean => canonical(a) === canonical(b)

// As an address would say it, since that is where filters live.
const canonical = (search: RunsSearch) => {
  const params = new URLSearchParams(stringifySearch({ ...search }))
  params.sort()
  return params.toString()
}

function viewFrom(saved: unknown): RunsViewName[] {
  if (typeof saved !== 'object' || saved === null) return []
  const { name, search } = saved as { name?: unknown; search?: unknown }
  if (typeof name !== 'string' || typeof search !== 'object' || search === null) return []
  return [{ name, search: readRunsSearch(search as Parameters<typeof readRunsSearch>[0]) }]
}
