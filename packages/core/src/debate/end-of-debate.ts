import { ModelCallError, RunLostError } from '../errors.ts'
import type { StopReason } from '../models/debate.ts'
import type { RunError } from '../models/run.ts'
import type { RunEnd } from '../ports/run-journal.ts'
import type { DebateOutcome } from '../runs/debate-output.ts'
import {
  ApprovalNeeded,
  BudgetReached,
  CancelRequested,
  HandedBack,
  LongPause,
} from '../runs/run-interruptions.ts'

const outcome = (stopReason: StopReason): DebateOutcome => ({ verdict: null, stopReason })

/**
 * What an interruption or error makes of the run. What was said is kept in every case.
 *
 * @throws the error itself when it does not end the run: another attempt owns it, or it waits.
 */
export function endOfDebate(error: unknown): RunEnd {
  if (error instanceof RunLostError || error instanceof LongPause || error instanceof ApprovalNeeded)
    throw error
  if (error instanceof HandedBack) return { status: 'queued' }
  if (error instanceof CancelRequested) {
    return {
      status: 'cancelled',
      output: outcome('cancelled'),
      error: {
        code: 'cancelled',
        message: 'The run was cancelled.',
        hint: 'What was said is kept. Retry the run to go on from there.',
      },
    }
  }
  if (error instanceof BudgetReached) {
    const hint = 'What was said is kept. Fork the run at its last turn with a larger budget to go on.'
    return failed({ code: 'budget', message: error.message, hint }, 'budget')
  }
  if (error instanceof ModelCallError) {
    const hint = error.hint ?? 'Retry the run: it goes on from its last finished turn.'
    return failed({ code: error.code, message: error.message, hint }, 'error')
  }
  const message = error instanceof Error ? error.message : String(error)
  const hint = 'This is a fault of the workbench. Its log has more under the request id of this run.'
  return failed({ code: 'internal', message, hint }, 'error')
}

/** A step that took its worker down three times is not tried again by itself. */
export function endOfPoisonedDebate(stepKey: string): RunEnd {
  const message = `Three workers in a row died while they were at the step ${stepKey}.`
  const hint = 'Look at the log of the worker for the reason, then retry the run: finished turns are kept.'
  return failed({ code: 'worker_lost', message, hint }, 'error')
}

const failed = (error: RunError, stopReason: StopReason): RunEnd => ({
  status: 'failed',
  output: outcome(stopReason),
  error,
})
