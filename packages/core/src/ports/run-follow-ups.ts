import type { NewRun } from './run-repository.ts'

/** A run that has ended and that something may follow from. */
export interface EndedRun {
  readonly runId: string
  /** The workflow that it is a run of, or that started it with a step. */
  readonly ownWorkflowId: string | null
  readonly depth: number
  /** What follows belongs to the same trace. */
  readonly traceId: string
}

/** What follows from the end of a run: parents that wait go on, judges are asked, workflows on runCompleted start. */
export interface RunFollowUps {
  /** Oldest first; an empty list when there are none. */
  pending(limit: number): Promise<readonly EndedRun[]>
  /**
   * How many runs the trigger runCompleted has started in the family of a run: all that came of the start which it came of.
   *
   * @param atMost - Counts no further.
   */
  followers(runId: string, atMost: number): Promise<number>
  /**
   * Starts what follows, wakes the parent, and queues JUDGE_RUN for a completed debate whose input asks for judges, in
   * one transaction, once with any number of callers.
   *
   * @returns false when somebody else has done it.
   */
  settle(runId: string, runs: readonly NewRun[]): Promise<boolean>
}
