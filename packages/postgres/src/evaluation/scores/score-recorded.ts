import type { NewScore } from '@workbench/core/ports/run-journal'
import type { LoneEvent } from '../../runs/append-event.ts'

/** Tells of a score right before the end of its run. */
export const scoreRecorded = (id: string, { version, metrics, computedAt }: NewScore): LoneEvent => ({
  ...{ id, type: 'ScoreRecorded', component: 'evaluation', atIso: computedAt, data: { version, metrics } },
})
