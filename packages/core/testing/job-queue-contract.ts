import { describe, expect, test } from 'vitest'
import type { JobQueue } from '../src/ports/job-queue.ts'

export interface QueueUnderTest {
  readonly queue: JobQueue
  /** Takes deliveries back whose heartbeat is older than ten seconds, as if that time had passed. */
  loseHeartbeats(): Promise<void>
}

/** What every JobQueue must do. `make` gives an empty one. */
export function jobQueueContract(name: string, make: () => Promise<QueueUnderTest>): void {
  const runIds = (jobs: readonly { data: { runId: string } }[]) => jobs.map(({ data }) => data.runId)

  describe(`${name} as a job queue`, () => {
    test('jobs come out oldest first, each once, up to the limit', async () => {
      const { queue } = await make()
      for (const runId of ['a', 'b', 'c']) await queue.enqueue('RUN_DEBATE', { runId })

      expect(runIds(await queue.dequeue('RUN_DEBATE', 2)).toSorted()).toEqual(['a', 'b'])
      expect(runIds(await queue.dequeue('RUN_DEBATE', 2))).toEqual(['c'])
      expect(await queue.dequeue('RUN_DEBATE', 2)).toEqual([])
    })

    test('types do not mix', async () => {
      const { queue } = await make()
      await queue.enqueue('RUN_WORKFLOW', { runId: 'w' })

      expect(await queue.dequeue('RUN_DEBATE', 5)).toEqual([])
      expect(await queue.dequeue('RUN_WORKFLOW', 5)).toMatchObject([
        { type: 'RUN_WORKFLOW', data: { runId: 'w' } },
      ])
    })

    test('a job for later stays away until then', async () => {
      const { queue } = await make()
      await queue.enqueue('RUN_DEBATE', { runId: 'later' }, { startAfter: new Date(Date.now() + 3_600_000) })
      await queue.enqueue('RUN_DEBATE', { runId: 'past' }, { startAfter: new Date(Date.now() - 1_000) })

      expect(runIds(await queue.dequeue('RUN_DEBATE', 5))).toEqual(['past'])
    })

    test('an acknowledged job is gone, and can not be acknowledged twice', async () => {
      const { queue, loseHeartbeats } = await make()
      await queue.enqueue('RUN_DEBATE', { runId: 'a' })
      const jobs = await queue.dequeue('RUN_DEBATE', 1)

      expect(await queue.ack(jobs)).toEqual(jobs)
      expect(await queue.ack(jobs)).toEqual([])
      await loseHeartbeats()
      expect(await queue.dequeue('RUN_DEBATE', 1)).toEqual([])
    })

    test('a failed job comes back at once, as a later delivery', async () => {
      const { queue } = await make()
      await queue.enqueue('RUN_DEBATE', { runId: 'a' })
      const [first] = await queue.dequeue('RUN_DEBATE', 1)
      if (first === undefined) throw new Error('nothing came')

      expect(await queue.fail([first], 'because')).toEqual([first])
      const [second] = await queue.dequeue('RUN_DEBATE', 1)
      expect(second).toMatchObject({ id: first.id, data: { runId: 'a' } })
      expect(second?.deliveries).toBeGreaterThan(first.deliveries)
    })

    test('what a former holder says changes nothing', async () => {
      const { queue } = await make()
      await queue.enqueue('RUN_DEBATE', { runId: 'a' })
      const stale = await queue.dequeue('RUN_DEBATE', 1)
      await queue.fail(stale, 'lost')
      const current = await queue.dequeue('RUN_DEBATE', 1)

      expect(await queue.ack(stale)).toEqual([])
      expect(await queue.fail(stale, 'again')).toEqual([])
      expect(await queue.dequeue('RUN_DEBATE', 1)).toEqual([])
      expect(await queue.ack(current)).toEqual(current)
    })

    test('a delivery without a heartbeat is taken back, one with a heartbeat is kept', async () => {
      const { queue, loseHeartbeats } = await make()
      await queue.enqueue('RUN_DEBATE', { runId: 'silent' })
      await queue.dequeue('RUN_DEBATE', 1)

      await loseHeartbeats()
      const [again] = await queue.dequeue('RUN_DEBATE', 1)
      expect(again).toMatchObject({ data: { runId: 'silent' }, deliveries: 1 })
      if (again !== undefined) await queue.heartbeat([again])
      expect(await queue.dequeue('RUN_DEBATE', 1)).toEqual([])
    })

    test('many at once lose none and give none twice', async () => {
      const { queue } = await make()
      const all = Array.from({ length: 40 }, (_, index) => `run-${index}`)
      await Promise.all(all.map((runId) => queue.enqueue('RUN_DEBATE', { runId })))

      const taken = (await Promise.all([1, 2, 3, 4].map(() => queue.dequeue('RUN_DEBATE', 10)))).flat()
      // Concurrent takers skip what another one looks at, so a second look finds the rest.
      taken.push(...(await queue.dequeue('RUN_DEBATE', 40)))
      expect(new Set(runIds(taken))).toEqual(new Set(all))
      expect(taken).toHaveLength(40)
      expect(await queue.ack(taken)).toHaveLength(40)
    })
  })
}
