import { WaitMs } from '../../models/workflow-fields.ts'
import { type StepType, StepWaits } from '../step-type.ts'

export interface DelayFields {
  type: 'delay'
  durationMs: number
}

/** Waits, holding no worker. */
export const delay: StepType<DelayFields> = {
  type: 'delay',
  title: 'Delay',
  description: 'Waits for some time before the next step.',
  fields: [{ name: 'durationMs', label: 'For', kind: 'duration', required: true }],
  shape: () => ({ durationMs: WaitMs }),
  actsOutside: false,
  async run({ durationMs }, context) {
    const { clock } = context.deps
    if (context.dryRun !== null) return { output: null, wouldDo: { waitMs: durationMs } }
    const untilMs = await context.remember('until', () => ({ value: clock.now() + durationMs }))
    if (clock.now() < untilMs) throw new StepWaits({ untilMs })
    return { output: null }
  },
}
