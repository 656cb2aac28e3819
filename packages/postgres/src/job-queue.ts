import { randomUUID } from 'node:crypto'
import type { Job, JobQueue, JobType } from '@workbench/core/ports/job-queue'
import type { PgBoss } from 'pg-boss'
import { channels } from './channels.ts'
import { coalesce } from './coalesce.ts'
import type { Database } from './database.ts'
import type { EnqueueIn } from './runs/enqueue-in.ts'

/** What complete, fail and touch really answer; pg-boss types it as an empty object. */
interface Settled {
  readonly settled: readonly string[]
}

interface BossJob {
  readonly id: string
  readonly data: { readonly runId: string }
  readonly retryCount: number
}

const toAttempt = ({ id, deliveries }: Job) => ({ id, retryCount: deliveries })

/** The queue on pg-boss. Deliveries are fenced: what a former holder says about a job changes nothing. */
export function createJobQueue(db: Database, boss: PgBoss): JobQueue {
  async function settle(
    jobs: readonly Job[],
    call: (type: JobType, attempts: { id: string; retryCount: number }[]) => Promise<unknown>,
  ): Promise<readonly Job[]> {
    const ours: Job[] = []
    for (const [type, group] of Map.groupBy(jobs, (job) => job.type)) {
      const { settled } = (await call(type, group.map(toAttempt))) as Settled
      const ids = new Set(settled)
      ours.push(...group.filter(({ id }) => ids.has(id)))
    }
    return ours
  }

  // Runs end one by one; under load their acknowledgements go together.
  const ackOne = coalesce<Job, boolean>(
    async (jobs) => {
      const ours = new Set(await settle(jobs, (type, attempts) => boss.complete(type, attempts)))
      return jobs.map((job) => ours.has(job))
    },
    { maxBatch: 100 },
  )

  return {
    async enqueue(type, data, { id = randomUUID(), startAfter } = {}) {
      await boss.insert(type, [startAfter === undefined ? { id, data } : { id, data, startAfter }])
      await db.pool.query('select pg_notify($1, $2)', [channels.jobs, type])
    },

    async dequeue(type, limit) {
      const jobs = (await boss.fetch(type, { batchSize: limit })) as unknown as BossJob[]
      return jobs.map(({ id, data, retryCount }) => ({ id, type, data, deliveries: retryCount }))
    },

    async ack(jobs) {
      const results = await Promise.all(jobs.map(ackOne))
      return jobs.filter((_, index) => results[index])
    },

    async fail(jobs, reason) {
      const ours = await settle(jobs, (type, attempts) => boss.fail(type, attempts, { message: reason }))
      for (const type of new Set(ours.map((job) => job.type))) {
        await db.pool.query('select pg_notify($1, $2)', [channels.jobs, type])
      }
      return ours
    },

    async heartbeat(jobs) {
      await settle(jobs, (type, attempts) => boss.touch(type, attempts))
    },
  }
}

/** Enqueues within somebody else's transaction. A job for later is found by the workers' own poll once it is due. */
export const enqueueWith =
  (boss: PgBoss): EnqueueIn =>
  async (client, type, { id, runId, startAfter }) => {
    const db = {
      async executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
        return client.query(text, values)
      },
    }
    const job = { id, data: { runId } }
    await boss.insert(type, [startAfter === undefined ? job : { ...job, startAfter }], { db })
    if (startAfter === undefined) await client.query('select pg_notify($1, $2)', [channels.jobs, type])
  }
