import type { RunError, RunErrorCode } from '../models/run.ts'
import type { StepError } from '../models/step-outcome.ts'
import type { RunEnd } from '../ports/run-journal.ts'

/** A step that nothing catches failed, and the run with it. */
export class WorkflowFailed extends Error {
  override readonly name = 'WorkflowFailed'
  readonly failure: WorkflowFailure

  constructor(failure: WorkflowFailure) {
    super(failure.error.message)
    this.failure = failure
  }
}

export interface WorkflowFailure {
  /** Of the step in the journal. */
  readonly key: string
  /** What people call it. */
  readonly title: string
  readonly error: StepError
  readonly attempts: number
  readonly output: unknown
  /** ISO 8601. */
  readonly startedAt: string
  readonly finishedAt: string
}

/** What the journal of a workflow run does not hold: the failure that ended it. */
export interface WorkflowEnd {
  readonly failure: WorkflowFailure | null
}

const runCodes: ReadonlySet<string> = new Set([
  'approval_rejected',
  'approval_expired',
  'timeout',
] satisfies RunErrorCode[])

const hints: Readonly<Record<string, string>> = {
  approval_rejected: 'Retry the run to ask once more.',
  approval_expired: 'Retry the run to ask once more.',
  run_limit: 'Give the workflow less to do at once: fewer items, shorter outputs, or several runs.',
}

export function endOfFailed(failure: WorkflowFailure): RunEnd {
  const { title, error } = failure
  const code = runCodes.has(error.code) ? (error.code as RunErrorCode) : 'step_failed'
  const hint =
    hints[error.code] ?? 'Retry the run: it goes on from this step, what is finished is not repeated.'
  return failed({ code, message: `${title}: ${error.message}`, hint }, failure)
}

export const failed = (error: RunError, failure: WorkflowFailure | null = null): RunEnd => ({
  status: 'failed',
  output: { failure } satisfies WorkflowEnd,
  error,
})
