import { type SearchParams, textParam } from '../../search-params.ts'

/** What the address of a new thing in a library says. */
interface NewItemSearch {
  /** What the new one begins as a copy of. */
  readonly from?: string
}

export function readNewItemSearch(search: SearchParams): NewItemSearch {
  const from = textParam(search.from)
  return { ...(from !== undefined && { from }) }
}

const longestName = 200
const suffix = ' (copy)'

export const nameOfCopy = (name: string): string => name.slice(0, longestName - suffix.length) + suffix
