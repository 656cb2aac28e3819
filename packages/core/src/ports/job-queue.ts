export const jobTypes = ['RUN_DEBATE', 'RUN_WORKFLOW', 'INGEST_DOCS', 'RUN_TOOL', 'JUDGE_RUN'] as const
export type JobType = (typeof jobTypes)[number]

export interface Job {
  readonly id: string
  readonly type: JobType
  readonly data: { readonly runId: string }
  /** How often the queue handed it out before; with the id it names one delivery, which is the fence. */
  readonly deliveries: number
}

/**
 * Hands jobs to workers at least once. The queue redelivers, the journal remembers: a job says only which run
 * wants attention, everything else is in the run's row.
 */
export interface JobQueue {
  /**
   * Adds a job; durable once the promise resolves.
   *
   * @param options.startAfter - Not handed out before this time.
   */
  enqueue(
    type: JobType,
    data: { readonly runId: string },
    options?: { readonly id?: string; readonly startAfter?: Date },
  ): Promise<void>

  /** Takes up to `limit` jobs that are due, oldest first; an empty list when there are none. Never waits. */
  dequeue(type: JobType, limit: number): Promise<readonly Job[]>

  /** @returns those that were still ours: a delivery that timed out belongs to somebody else. */
  ack(jobs: readonly Job[]): Promise<readonly Job[]>

  /** Gives deliveries back, to be handed out again at once. @returns those that were still ours. */
  fail(jobs: readonly Job[], reason: string): Promise<readonly Job[]>

  /** Says that the jobs are being worked on; without it a delivery is taken back after about ten seconds. */
  heartbeat(jobs: readonly Job[]): Promise<void>
}
