import { createFakeClock } from './fake-clock.ts'
import { createInMemoryJobQueue } from './in-memory-job-queue.ts'
import { jobQueueContract } from './job-queue-contract.ts'

jobQueueContract('The one in memory', async () => {
  const clock = createFakeClock(Date.now())
  return { queue: createInMemoryJobQueue(clock), loseHeartbeats: () => clock.advance(11_000) }
})
