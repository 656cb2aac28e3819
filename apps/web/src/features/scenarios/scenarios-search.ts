import { choiceParam, type SearchParams, textParam } from '../../search-params.ts'
import { readVersionsSearch, type VersionsSearch } from '../versions/versions-search.ts'

export interface ScenariosSearch {
  readonly q?: string
  readonly format?: string
}

export function readScenariosSearch(search: SearchParams): ScenariosSearch {
  const q = textParam(search.q)
  const format = textParam(search.format)
  return { ...(q !== undefined && { q }), ...(format !== undefined && { format }) }
}

const scenarioTabs = ['edit', 'runs', 'versions'] as const

export interface ScenarioSearch extends VersionsSearch {
  /** The editor when left out. */
  readonly tab?: (typeof scenarioTabs)[number]
}

export function readScenarioSearch(search: SearchParams): ScenarioSearch {
  const tab = choiceParam(search.tab, scenarioTabs)
  return { ...(tab !== undefined && tab !== 'edit' && { tab }), ...readVersionsSearch(search) }
}
