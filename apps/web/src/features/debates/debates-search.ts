import { type SearchParams, textParam } from '../../search-params.ts'

export interface DebatesSearch {
  /** A scenario whose settings the composer begins with. */
  readonly scenario?: string
  /** Ids of personas the composer begins with, separated by commas. */
  readonly personas?: string
}

export function readDebatesSearch(search: SearchParams): DebatesSearch {
  const scenario = textParam(search.scenario)
  const personas = textParam(search.personas)
  return { ...(scenario !== undefined && { scenario }), ...(personas !== undefined && { personas }) }
}
