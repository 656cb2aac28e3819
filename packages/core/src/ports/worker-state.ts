import { z } from 'zod'
import { SandboxLevel } from '../models/tool.ts'

/** What a worker says about itself every few seconds. */
export const WorkerState = z.object({
  host: z.string(),
  pid: z.int(),
  /** Version of the workbench. */
  version: z.string(),
  /** Runs at work, and how many there may be. */
  runs: z.int(),
  concurrency: z.int(),
  memoryBytes: z.int(),
  /** Mean delay of the event loop since the last time, in seconds. */
  eventLoopLagSeconds: z.number(),
  /** How strong its walls around tools are; workers of before do not say. `refuses`: weaker than demanded, so it runs none. */
  sandbox: z
    .object({ level: SandboxLevel, missing: z.array(z.string()), refuses: z.boolean() })
    .nullable()
    .default(null),
})
export type WorkerState = z.infer<typeof WorkerState>

/** A worker whose lock is held: its process lives. */
export interface LiveWorker {
  readonly id: string
  readonly startedAt: string
  /** null until it has said how it is. */
  readonly seenAt: string | null
  readonly state: WorkerState | null
}
