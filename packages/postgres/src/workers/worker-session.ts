import { setTimeout as sleep } from 'node:timers/promises'
import { type JobQueue, type JobType, jobTypes } from '@workbench/core/ports/job-queue'
import { channels } from '../channels.ts'
import type { Database } from '../database.ts'
import { openSession } from '../session.ts'
import { type Reaped, reapWorkers } from './reap-workers.ts'
import { holdWorkerLock, releaseWorkerLock } from './worker-lock.ts'

const reapEveryMs = 500
/** When Postgres restarts every lock falls: the living get this long to take theirs again. */
const graceAfterReconnectMs = 5_000

export interface WorkerSessionOptions {
  readonly workerId: string
  readonly queue: JobQueue
  /** A job of this type may be due; undefined after a reconnect, when anything may have been missed. */
  readonly onJobs: (type: JobType | undefined) => void
  readonly onCancel: (runId: string) => void
  readonly onWatch: (runId: string) => void
  /** A run has ended that something may follow from; also after a reconnect. */
  readonly onFollowUp?: () => void
  readonly onReaped: (reaped: readonly Reaped[]) => void
  readonly onLost: (error: Error | undefined) => void
  readonly onReconnected: () => void
  readonly onError: (error: unknown) => void
}

export interface WorkerSession {
  close(): Promise<void>
}

/** The worker's place among the living: its lock, its ears, and its eye on the others. */
export async function openWorkerSession(db: Database, options: WorkerSessionOptions): Promise<WorkerSession> {
  const { workerId, queue, onJobs, onCancel, onWatch, onReaped, onLost, onReconnected, onError } = options
  const { onFollowUp = () => {} } = options
  let reapFromMs = 0
  let isReaping = false

  const session = await openSession({
    directUrl: db.directUrl,
    applicationName: `workbench worker ${workerId}`,
    channels: [channels.jobs, channels.control, channels.followUps],
    onNotification(channel, payload) {
      if (channel === channels.jobs) return onJobs(jobTypes.find((type) => type === payload))
      if (channel === channels.followUps) return onFollowUp()
      const [verb, runId] = payload.split(':')
      if (runId === undefined) return
      if (verb === 'cancel') onCancel(runId)
      if (verb === 'watch') onWatch(runId)
    },
    async onConnected(client, isReconnect) {
      // A reaper that believes us dead lets go of our lock as soon as it is through.
      while (!(await holdWorkerLock(client, workerId))) await sleep(100)
      if (isReconnect) {
        reapFromMs = Date.now() + graceAfterReconnectMs
        onReconnected()
      }
      onJobs(undefined)
      onFollowUp()
    },
    onLost,
  })

  async function reap(): Promise<void> {
    const client = session.client()
    if (client === null || isReaping || Date.now() < reapFromMs) return
    isReaping = true
    try {
      const reaped = await reapWorkers(client, queue, workerId)
      if (reaped.length > 0) onReaped(reaped)
    } catch (error) {
      onError(error)
    } finally {
      isReaping = false
    }
  }
  const reaper = setInterval(() => void reap(), reapEveryMs)
  void reap()

  return {
    async close() {
      clearInterval(reaper)
      const client = session.client()
      if (client !== null) await releaseWorkerLock(client, workerId).catch(() => {})
      await session.close()
    },
  }
}
