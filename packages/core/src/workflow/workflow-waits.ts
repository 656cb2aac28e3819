import type { SessionWait } from '../runs/run-session.ts'
import type { StepWaits } from './step-type.ts'

/** All that is left to do waits; the run gives its worker back meanwhile. */
export class WorkflowWaits extends Error {
  override readonly name = 'WorkflowWaits'
  /** Whatever of it comes first brings the run back. */
  readonly wait: SessionWait

  constructor(waits: readonly StepWaits[]) {
    super('The workflow waits.')
    const times = waits.flatMap(({ untilMs }) => (untilMs === null ? [] : [untilMs]))
    this.wait = {
      approvals: waits.flatMap(({ approvals }) => approvals),
      runIds: waits.flatMap(({ runIds }) => runIds),
      untilMs: times.length === 0 ? null : Math.min(...times),
    }
  }
}
