import type { RunKind, RunStatus } from '../models/run.ts'
import type { JobType } from './job-queue.ts'
import type { LiveWorker } from './worker-state.ts'

export interface QueueState {
  readonly type: JobType
  /** Waiting for a worker. */
  readonly due: number
  /** To be handed out later, e.g. after a rate limit. */
  readonly delayed: number
  /** In the hands of a worker. */
  readonly active: number
  /** How long the oldest that is due has waited; null when none is. */
  readonly oldestDueSeconds: number | null
}

export interface OpenRuns {
  readonly kind: RunKind
  readonly status: RunStatus
  readonly count: number
}

export interface StorageState {
  /** As the server prints it, e.g. `18.4`. */
  readonly databaseVersion: string
  readonly sizeBytes: number
  /** Documents, artifacts and large payloads. */
  readonly blobs: { readonly count: number; readonly sizeBytes: number }
  readonly appliedMigrations: number
  /** How many this program knows. */
  readonly knownMigrations: number
}

/** What those who keep a workbench running want to know of all its processes together. */
export interface Operations {
  queues(): Promise<readonly QueueState[]>
  /** Runs that have not ended, by kind and status. */
  openRuns(): Promise<readonly OpenRuns[]>
  liveWorkers(): Promise<readonly LiveWorker[]>
  storage(): Promise<StorageState>
}
