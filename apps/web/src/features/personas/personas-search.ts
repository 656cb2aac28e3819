import { choiceParam, type SearchParams, textParam } from '../../search-params.ts'
import { readVersionsSearch, type VersionsSearch } from '../versions/versions-search.ts'

export interface PersonasSearch {
  readonly q?: string
  /** Personas that carry all of these. */
  readonly tag?: readonly string[]
}

export function readPersonasSearch(search: SearchParams): PersonasSearch {
  const q = textParam(search.q)
  const tag = [search.tag ?? []].flat().filter((each) => each !== '')
  return { ...(q !== undefined && { q }), ...(tag.length > 0 && { tag }) }
}

const personaTabs = ['edit', 'versions'] as const

export interface PersonaSearch extends VersionsSearch {
  /** The editor when left out. */
  readonly tab?: (typeof personaTabs)[number]
}

export function readPersonaSearch(search: SearchParams): PersonaSearch {
  const tab = choiceParam(search.tab, personaTabs)
  return { ...(tab !== undefined && tab !== 'edit' && { tab }), ...readVersionsSearch(search) }
}
