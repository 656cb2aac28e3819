import { type EvaluationThread, startThread, type ThreadEnd } from './evaluation-thread.ts'
import { createTurns } from './take-turns.ts'
import type { Batch, BatchResult } from './thread/messages.ts'

const mostSuspects = 1000

export interface ThreadPoolOptions {
  readonly threads: number
  readonly timeoutMs: number
}

export interface ThreadPool {
  /**
   * @param group - Whose it is: groups take turns.
   * @throws the signal's reason when that aborts; an Error when no thread can be started, or after close.
   */
  run(batch: Batch, group: string, signal?: AbortSignal): Promise<BatchResult | ThreadEnd>
  close(): Promise<void>
}

interface Job {
  readonly batch: Batch
  readonly resolve: (result: BatchResult | ThreadEnd) => void
  readonly reject: (reason: unknown) => void
}

/**
 * Threads that take one batch at a time. The first batch starts all of them; one that took too long is ended, and
 * another started at once, while the others go on. Groups whose last batch had to be ended never hold all threads at
 * once, so that others don't wait for their next ones to be ended, too.
 */
export function createThreadPool({ threads, timeoutMs }: ThreadPoolOptions): ThreadPool {
  const idle: EvaluationThread[] = []
  const alive = new Set<EvaluationThread>()
  const waiting = createTurns<Job>()
  /** Batches at work, by group. */
  const busy = new Map<string, number>()
  /** Groups whose last batch had to be ended; the oldest are forgotten. */
  const suspects = new Set<string>()
  let starting = 0
  let isClosed = false

  function fill(): void {
    while (!isClosed && alive.size + starting < threads) {
      starting++
      void startThread().then(started, failed)
    }
  }
  function started(thread: EvaluationThread): void {
    starting--
    if (isClosed) return void thread.end()
    alive.add(thread)
    idle.push(thread)
    serve()
  }
  function failed(error: unknown): void {
    starting--
    // Whoever comes next tries again.
    if (alive.size + starting === 0) rejectAll(error)
  }
  function rejectAll(reason: unknown): void {
    for (const { reject } of waiting.clear()) reject(reason)
  }
  function serve(): void {
    for (;;) {
      const thread = idle.pop()
      if (thread === undefined) return
      const found = waiting.next(mayGoOn)
      if (found === undefined) return void idle.push(thread)
      void use(thread, found.group, found.job)
    }
  }
  function mayGoOn(group: string): boolean {
    if (!suspects.has(group)) return true
    const held = [...busy].reduce((sum, [one, batches]) => sum + (suspects.has(one) ? batches : 0), 0)
    return held < Math.max(1, threads - 1)
  }

  function note(group: string, result: BatchResult | ThreadEnd): void {
    const left = (busy.get(group) ?? 1) - 1
    if (left === 0) busy.delete(group)
    else busy.set(group, left)
    suspects.delete(group)
    if (typeof result === 'string') suspects.add(group)
    if (suspects.size > mostSuspects) for (const oldest of suspects.keys().take(1)) suspects.delete(oldest)
  }
  async function use(thread: EvaluationThread, group: string, { batch, resolve }: Job): Promise<void> {
    busy.set(group, (busy.get(group) ?? 0) + 1)
    const result = await thread.run(batch, timeoutMs)
    note(group, result)
    if (typeof result === 'string') {
      alive.delete(thread)
      void thread.end()
      fill()
    } else idle.push(thread)
    resolve(result)
    serve()
  }

  return {
    async run(batch, group, signal) {
      signal?.throwIfAborted()
      if (isClosed) throw new Error('Expressions are closed.')
      let job: Job | undefined
      const stop = () => {
        if (job === undefined) return
        waiting.remove(group, job)
        job.reject(signal?.reason)
      }
      try {
        return await new Promise((resolve, reject) => {
          job = { batch, resolve, reject }
          waiting.add(group, job)
          signal?.addEventListener('abort', stop, { once: true })
          fill()
          serve()
        })
      } finally {
        signal?.removeEventListener('abort', stop)
      }
    },
    async close() {
      isClosed = true
      rejectAll(new Error('Expressions are closed.'))
      await Promise.all([...alive].map((thread) => thread.end()))
    },
  }
}
