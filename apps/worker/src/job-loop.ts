import type { Job, JobQueue, JobType } from '@workbench/core/ports/job-queue'
import type { ClaimedRun, RunJournal } from '@workbench/core/ports/run-journal'

/** Jobs of judges are about runs that have ended: nothing is claimed for them, see judging-loop. */
export type RunJobType = Exclude<JobType, 'JUDGE_RUN'>

/** In the order in which they are taken. */
const runJobTypes: readonly RunJobType[] = ['RUN_DEBATE', 'RUN_WORKFLOW', 'RUN_TOOL', 'INGEST_DOCS']

/** Taking up is one statement whatever it holds, but its answer carries every run's input. */
const mostJobsAtOnce = 64
/** Jobs that become due later are not announced; they are found by looking. */
const pollMs = 1_000
/** These run at once or not at all; looking finds what a frozen worker held, and what nobody heard of. */
const rareTypes: readonly RunJobType[] = ['RUN_TOOL', 'INGEST_DOCS']
const rarePollMs = 3_000
const heartbeatMs = 3_000
/** Reading a document keeps a processor busy. These have slots of their own, so that no debate waits for them. */
const ownSlots: Readonly<Partial<Record<RunJobType, number>>> = { INGEST_DOCS: 2 }

export interface JobLoopDeps {
  readonly queue: JobQueue
  readonly journal: RunJournal
  readonly workerId: string
  /** Runs at a time, ingestions apart. They wait on the network, not on the processor. */
  readonly concurrency: number
  /** Works on a run to the end of the attempt; resolves, and never rejects, once its job may be forgotten. */
  readonly work: (run: ClaimedRun) => Promise<void>
  readonly onError: (error: unknown) => void
}

export interface JobLoop {
  /** A job of this type may be due; of any when undefined. */
  wake(type?: RunJobType): void
  /** No slot is free, but for ingestions. */
  isFull(): boolean
  /** Takes no more jobs; resolves when those at work are through. */
  stop(): Promise<void>
}

/** Takes up runs while there are free slots, and keeps their deliveries alive meanwhile. */
export function createJobLoop(deps: JobLoopDeps): JobLoop {
  const { queue, journal, workerId, concurrency, work, onError } = deps
  const held = new Set<Job>()
  const atWork = new Set<Promise<void>>()
  const due = new Set<RunJobType>()
  let taking: Promise<void> | null = null
  let isStopped = false

  /** How many runs of the type could be taken now. */
  function roomFor(type: RunJobType): number {
    const own = ownSlots[type]
    const sharing = [...held].filter((job) =>
      own === undefined ? ownSlots[job.type as RunJobType] === undefined : job.type === type,
    )
    return (own ?? concurrency) - sharing.length
  }

  /** Takes up what was left for want of room. */
  function wakeNext(): void {
    const next = [...due].find((type) => roomFor(type) > 0)
    if (next !== undefined) wake(next)
  }

  const wake = (type?: RunJobType) => wakeFor(type === undefined ? runJobTypes : [type])

  function wakeFor(types: readonly RunJobType[]): void {
    for (const type of types) due.add(type)
    if (taking === null && !isStopped) {
      taking = takeAll().finally(() => {
        taking = null
        wakeNext()
      })
    }
  }

  async function takeAll(): Promise<void> {
    for (const type of runJobTypes) {
      while (!isStopped && roomFor(type) > 0 && due.delete(type)) {
        try {
          await take(type)
        } catch (error) {
          // The next poll tries again.
          onError(error)
        }
      }
    }
  }

  async function take(type: RunJobType): Promise<void> {
    const limit = Math.min(roomFor(type), mostJobsAtOnce)
    const { claimed, spare } = await journal.takeUp(type, limit, workerId)
    // As many as asked for: there may be more.
    if (claimed.length + spare.length === limit) due.add(type)
    for (const run of claimed) start(run)
    if (spare.length > 0) await queue.ack(spare)
  }

  function start(run: ClaimedRun): void {
    held.add(run.job)
    const done: Promise<void> = work(run).finally(() => {
      held.delete(run.job)
      atWork.delete(done)
      wakeNext()
    })
    atWork.add(done)
  }

  const often = runJobTypes.filter((type) => !rareTypes.includes(type))
  const polls = [setInterval(() => wakeFor(often), pollMs), setInterval(() => wakeFor(rareTypes), rarePollMs)]
  const heartbeat = setInterval(() => {
    if (held.size > 0) queue.heartbeat([...held]).catch(onError)
  }, heartbeatMs)

  return {
    wake,
    isFull: () => roomFor('RUN_DEBATE') <= 0,
    async stop() {
      isStopped = true
      polls.forEach(clearInterval)
      await taking
      await Promise.all(atWork)
      clearInterval(heartbeat)
    },
  }
}
