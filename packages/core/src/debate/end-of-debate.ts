import { ModelCallError, RunLostError } from '../errors.ts'
import type { StopReason, Verdict } from '../models/debate.ts'
import type { RunError } from '../models/run.ts'
import type { RunEnd } from '../ports/run-journal.ts'
import type { DebateOutcome } from '../runs/debate-output.ts'
import { internalError, poisonedStep } from '../runs/run-faults.ts'
import {
  ApprovalNeeded,
  BudgetReached,
  CancelRequested,
  HandedBack,
  LongPause,
  PersonNeeded,
} from '../runs/run-interruptions.ts'

/** Another attempt goes on from here, now or later. */
const waits = [RunLostError, LongPause, ApprovalNeeded, PersonNeeded] as const

const outcome = (stopReason: StopReason): DebateOutcome => ({ verdict: null, stopReason })

/**
 * What a debate makes of the run whose plan is done. One that its budget has cut short is complete when somebody could
 * decide on what there was; else it has failed.
 *
 * @param stoppedBy - The limit that had no room for what came next; null when there was room for all.
 */
export function endOfPlan(
  { verdict, stopReason }: { readonly verdict: Verdict | null; readonly stopReason: StopReason },
  stoppedBy: BudgetReached | null,
): RunEnd {
  const isDecided = verdict !== null && verdict.decidedBy !== 'nobody'
  if (stoppedBy !== null && !isDecided) return endOfDebate(stoppedBy)
  return { status: 'completed', output: { verdict, stopReason } satisfies DebateOutcome, error: null }
}

/**
 * What an interruption or error makes of the run. What was said is kept in every case.
 *
 * @throws the error itself when it does not end the run: another attempt owns it, or it waits.
 */
export function endOfDebate(error: unknown): RunEnd {
  if (waits.some((wait) => error instanceof wait)) throw error
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
  return failed(internalError(error), 'error')
}

export const endOfPoisonedDebate = (stepKey: string): RunEnd =>
  failed(poisonedStep(stepKey, 'retry the run: finished turns are kept.'), 'error')

const failed = (error: RunError, stopReason: StopReason): RunEnd => ({
  status: 'failed',
  output: outcome(stopReason),
  error,
})
