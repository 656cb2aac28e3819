import { choiceParam, type SearchParams, textParam } from '../../search-params.ts'

export interface PersonasSearch {
  readonly q?: string
  readonly tag?: string
}

export function readPersonasSearch(search: SearchParams): PersonasSearch {
  const q = textParam(search.q)
  const tag = textParam(search.tag)
  return { ...(q !== undefined && { q }), ...(tag !== undefined && { tag }) }
}

export const personaTabs = ['edit', 'versions'] as const

export interface PersonaSearch {
  /** The editor when left out. */
  readonly tab?: (typeof personaTabs)[number]
  /** The earlier version that is compared with the present one. */
  readonly version?: number
}

export function readPersonaSearch(search: SearchParams): PersonaSearch {
  const tab = choiceParam(search.tab, personaTabs)
  const version = textParam(search.version)
  return {
    ...(tab !== undefined && tab !== 'edit' && { tab }),
    ...(version !== undefined && /^\d{1,6}$/.test(version) && { version: Number(version) }),
  }
}
