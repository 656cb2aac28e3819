import { choiceParam, type SearchParams, textParam } from '../../search-params.ts'
import { isOpenText } from './open-ids.ts'
import { isZoomText } from './timeline/zoom-text.ts'

const runTabs = ['transcript', 'timeline', 'events', 'input', 'artifacts'] as const
export type RunTab = (typeof runTabs)[number]

export interface RunSearch {
  /** The transcript when left out. */
  readonly tab?: RunTab
  /** Index of the chosen turn. */
  readonly turn?: number
  /** Id of the chosen step of a workflow. */
  readonly step?: string
  /** Which item of the forEach it is in, from 0; `2.0` in a forEach within one. */
  readonly item?: string
  /** Metric of the scorecard whose evidence is open. */
  readonly evidence?: string
  /** Id of the file that is looked at. */
  readonly artifact?: string
  /** What part of the timeline is looked at, see `zoomOf`; all of it when left out. */
  readonly zoom?: string
  /** What is unfolded in the timeline, or which events are shown whole, see `openIds`. */
  readonly open?: string
  /** Filters of the events tab. */
  readonly type?: string
  readonly q?: string
}

export function readRunSearch(search: SearchParams): RunSearch {
  const tab = choiceParam(search.tab, runTabs)
  const turn = textParam(search.turn)
  const step = textParam(search.step)
  const item = textParam(search.item)
  const evidence = textParam(search.evidence)
  const artifact = textParam(search.artifact)
  const zoom = textParam(search.zoom)
  const open = textParam(search.open)
  const type = textParam(search.type)
  const q = textParam(search.q)
  return {
    ...(tab !== undefined && tab !== 'transcript' && { tab }),
    ...(turn !== undefined && /^\d{1,6}$/.test(turn) && { turn: Number(turn) }),
    ...(step !== undefined && { step: step.slice(0, 200) }),
    ...(step !== undefined && item !== undefined && /^\d{1,4}(\.\d{1,4})*$/.test(item) && { item }),
    ...(evidence !== undefined && /^[\w.]{1,60}$/.test(evidence) && { evidence }),
    ...(tab === 'artifacts' && artifact !== undefined && { artifact: artifact.slice(0, 100) }),
    ...(tab === 'timeline' && zoom !== undefined && isZoomText(zoom) && { zoom }),
    ...((tab === 'timeline' || tab === 'events') && open !== undefined && isOpenText(open) && { open }),
    ...(type !== undefined && { type }),
    ...(q !== undefined && { q }),
  }
}
