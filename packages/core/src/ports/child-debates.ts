import type { Correlation } from '../events/correlation.ts'
import type { DebateRequest } from '../models/debate-request.ts'
import type { RunError, RunStatus } from '../models/run.ts'
import type { ToolLimits } from '../models/tool.ts'

/** A debate that a step started. */
export interface ChildDebate {
  readonly status: RunStatus
  /** DebateResult. */
  readonly output: unknown
  readonly error: RunError | null
  /** When it ended, ISO 8601: tells one end from the next one after a retry. null: it has not. */
  readonly finishedAt: string | null
}

/** Debates that runs of workflows start and wait for. */
export interface ChildDebates {
  /**
   * Freezes the request and queues a debate under an id that was remembered before; one that is there already stays
   * as it is.
   *
   * @throws InvalidInputError when the request breaks a rule.
   */
  start(child: {
    readonly runId: string
    readonly parentRunId: string
    readonly workflow: { readonly id: string; readonly name: string }
    /** Of the debate: one more than its parent's. */
    readonly depth: number
    readonly correlation: Correlation
    readonly request: DebateRequest
    /** Each narrows the policies of tools for everybody who speaks in it. */
    readonly limits: readonly ToolLimits[]
  }): Promise<void>
  /** null: there is no such run. */
  find(runId: string): Promise<ChildDebate | null>
  /** A debate that failed or was cancelled goes on from its last finished turn; any other stays as it is. */
  retry(runId: string): Promise<void>
  /** Nobody needs it any more. One that has ended stays as it is. */
  cancel(runId: string): Promise<void>
}
