import type { Event } from '@workbench/client/models'
import { textOf } from '../event-data.ts'
import { placeOfKey } from './step-places.ts'

/** What only events tell of a step: what it would have done in a dry run, and what is worth a look. */
export interface SaidOfStep {
  readonly key: string
  readonly stepId: string
  /** '' outside of every forEach. */
  readonly path: string
  readonly stepType: string
  readonly wouldDo: unknown
  readonly warning: string | null
}

/** By the key of the step; the newest event of each counts. */
export function saidInEvents(events: readonly Event[]): ReadonlyMap<string, SaidOfStep> {
  const said = new Map<string, SaidOfStep>()
  for (const { type, data } of events) {
    const key = textOf(data.key) ?? ''
    const place = type === 'StepFinished' ? placeOfKey(key) : null
    if (place === null || data.hasEnded === true) continue
    const warning = textOf(data.warning)
    if (data.wouldDo === undefined && warning === null) said.delete(key)
    else {
      said.set(key, {
        key,
        stepId: place.id,
        path: place.path,
        stepType: textOf(data.stepType) ?? '',
        wouldDo: data.wouldDo,
        warning,
      })
    }
  }
  return said
}
