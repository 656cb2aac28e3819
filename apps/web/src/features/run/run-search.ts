import { choiceParam, type SearchParams, textParam } from '../../search-params.ts'

const runTabs = ['transcript', 'timeline', 'events', 'input', 'artifacts'] as const
export type RunTab = (typeof runTabs)[number]

export interface RunSearch {
  /** The transcript when left out. */
  readonly tab?: RunTab
  /** Index of the chosen turn. */
  readonly turn?: number
  /** Filters of the events tab. */
  readonly type?: string
  readonly q?: string
}

export function readRunSearch(search: SearchParams): RunSearch {
  const tab = choiceParam(search.tab, runTabs)
  const turn = textParam(search.turn)
  const type = textParam(search.type)
  const q = textParam(search.q)
  return {
    ...(tab !== undefined && tab !== 'transcript' && { tab }),
    ...(turn !== undefined && /^\d{1,6}$/.test(turn) && { turn: Number(turn) }),
    ...(type !== undefined && { type }),
    ...(q !== undefined && { q }),
  }
}
