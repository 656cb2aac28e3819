import { choiceParam, type SearchParams, textParam } from '../../search-params.ts'

export interface ScenariosSearch {
  readonly q?: string
  readonly format?: string
}

export function readScenariosSearch(search: SearchParams): ScenariosSearch {
  const q = textParam(search.q)
  const format = textParam(search.format)
  return { ...(q !== undefined && { q }), ...(format !== undefined && { format }) }
}

export const scenarioTabs = ['edit', 'versions', 'runs'] as const

export interface ScenarioSearch {
  /** The editor when left out. */
  readonly tab?: (typeof scenarioTabs)[number]
  /** The earlier version that is compared with the present one. */
  readonly version?: number
}

export function readScenarioSearch(search: SearchParams): ScenarioSearch {
  const tab = choiceParam(search.tab, scenarioTabs)
  const version = textParam(search.version)
  return {
    ...(tab !== undefined && tab !== 'edit' && { tab }),
    ...(version !== undefined && /^\d{1,6}$/.test(version) && { version: Number(version) }),
  }
}
