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

const scenarioTabs = ['edit', 'runs', 'trends', 'versions'] as const

export interface TrendsSearch {
  /** Latency when left out. */
  readonly metric?: string
  /** Name of the baseline whose band is shown; the newest when left out. */
  readonly baseline?: string
}

export interface ScenarioSearch extends VersionsSearch, TrendsSearch {
  /** The editor when left out. */
  readonly tab?: (typeof scenarioTabs)[number]
}

export function readScenarioSearch(search: SearchParams): ScenarioSearch {
  const tab = choiceParam(search.tab, scenarioTabs)
  const metric = textParam(search.metric)
  const baseline = textParam(search.baseline)
  return {
    ...(tab !== undefined && tab !== 'edit' && { tab }),
    ...readVersionsSearch(search),
    ...(metric !== undefined && { metric: metric.slice(0, 60) }),
    ...(baseline !== undefined && { baseline: baseline.slice(0, 200) }),
  }
}
