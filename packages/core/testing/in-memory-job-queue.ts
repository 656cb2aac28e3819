import type { Clock } from '../src/ports/clock.ts'
import type { Job, JobQueue, JobType } from '../src/ports/job-queue.ts'

interface StoredJob {
  readonly id: string
  readonly type: JobType
  readonly data: { readonly runId: string }
  readonly dueAtMs: number
  deliveries: number
  /** When the delivery is taken back; null while nobody holds it. */
  heldUntilMs: number | null
}

const heartbeatMs = 10_000

/** A queue in memory, with the same promises as the real one. */
export function createInMemoryJobQueue(clock: Pick<Clock, 'now'>): JobQueue {
  const jobs = new Map<string, StoredJob>()
  let made = 0

  /** The stored job if this delivery of it still holds. */
  const held = ({ id, deliveries }: Job): StoredJob | undefined => {
    const job = jobs.get(id)
    const isOurs = job !== undefined && job.heldUntilMs !== null && job.deliveries === deliveries
    return isOurs ? job : undefined
  }

  return {
    async enqueue(type, data, { id = `job-${++made}`, startAfter } = {}) {
      if (jobs.has(id)) return
      const dueAtMs = startAfter?.getTime() ?? clock.now()
      jobs.set(id, { id, type, data, dueAtMs, deliveries: -1, heldUntilMs: null })
    },

    async dequeue(type, limit) {
      const now = clock.now()
      const due = [...jobs.values()].filter(
        (job) =>
          job.type === type && job.dueAtMs <= now && (job.heldUntilMs === null || job.heldUntilMs <= now),
      )
      return due.slice(0, limit).map((job): Job => {
        job.deliveries += 1
        job.heldUntilMs = now + heartbeatMs
        return { id: job.id, type, data: job.data, deliveries: job.deliveries }
      })
    },

    async ack(delivered) {
      const ours = delivered.filter((job) => held(job) !== undefined)
      for (const { id } of ours) jobs.delete(id)
      return ours
    },

    async fail(delivered) {
      const ours = delivered.filter((job) => held(job) !== undefined)
      for (const job of ours) {
        const stored = held(job)
        if (stored !== undefined) stored.heldUntilMs = null
      }
      return ours
    },

    async heartbeat(delivered) {
      for (const job of delivered) {
        const stored = held(job)
        if (stored !== undefined) stored.heldUntilMs = clock.now() + heartbeatMs
      }
    },
  }
}
