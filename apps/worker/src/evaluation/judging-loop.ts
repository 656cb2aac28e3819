import type { Clock } from '@workbench/core/ports/clock'
import type { Job, JobQueue } from '@workbench/core/ports/job-queue'
import { createPacedLoop } from './paced-loop.ts'

/** Runs that one worker has judged at a time: debates go first, and providers have their limits. */
const mostAtOnce = 4
/** Jobs for later, and those of lost workers, are found by looking; nobody waits for a judge. */
const pollMs = 30_000
const heartbeatMs = 3_000

export interface JudgingLoopDeps {
  readonly queue: Pick<JobQueue, 'dequeue' | 'heartbeat'>
  readonly clock: Clock
  /** Sees a job through, or gives it back; resolves, and never rejects. */
  readonly judge: (job: Job) => Promise<void>
  readonly onError: (error: unknown) => void
}

export interface JudgingLoop {
  /** A run may want to be judged. */
  wake(): void
  /** Takes no more jobs; resolves when those at work are through. */
  stop(): Promise<void>
}

/** Takes jobs of the type JUDGE_RUN. They are no claims of runs: what they are about has ended. */
export function createJudgingLoop({ queue, clock, judge, onError }: JudgingLoopDeps): JudgingLoop {
  const held = new Set<Job>()
  const atWork = new Set<Promise<void>>()

  async function take(): Promise<boolean> {
    const room = mostAtOnce - held.size
    if (room <= 0) return false
    const jobs = await queue.dequeue('JUDGE_RUN', room)
    for (const job of jobs) {
      held.add(job)
      const done: Promise<void> = judge(job).finally(() => {
        held.delete(job)
        atWork.delete(done)
        loop.wake()
      })
      atWork.add(done)
    }
    return false
  }

  const loop = createPacedLoop({ work: take, restMs: 0, pollMs, clock, onError })
  const heartbeat = setInterval(() => {
    if (held.size > 0) queue.heartbeat([...held]).catch(onError)
  }, heartbeatMs)

  return {
    wake: loop.wake,
    async stop() {
      await loop.stop()
      await Promise.all(atWork)
      clearInterval(heartbeat)
    },
  }
}
