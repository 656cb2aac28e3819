import { type EvaluationThread, startThread, type ThreadEnd } from './evaluation-thread.ts'
import type { Batch, BatchResult } from './thread/messages.ts'

export interface ThreadPoolOptions {
  readonly threads: number
  readonly timeoutMs: number
}

export interface ThreadPool {
  /** @throws the signal's reason when that aborts; an Error when no thread can be started, or after close. */
  run(batch: Batch, signal?: AbortSignal): Promise<BatchResult | ThreadEnd>
  close(): Promise<void>
}

interface Job {
  readonly batch: Batch
  readonly resolve: (result: BatchResult | ThreadEnd) => void
  readonly reject: (reason: unknown) => void
}

/**
 * Threads that take one batch at a time. The first batch starts all of them; one that took too long is ended, and
 * another started at once, while the others go on.
 */
export function createThreadPool({ threads, timeoutMs }: ThreadPoolOptions): ThreadPool {
  const idle: EvaluationThread[] = []
  const alive = new Set<EvaluationThread>()
  const waiting = new Set<Job>()
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
    for (const { reject } of waiting) reject(reason)
    waiting.clear()
  }
  function serve(): void {
    for (const job of waiting) {
      const thread = idle.pop()
      if (thread === undefined) return
      waiting.delete(job)
      void use(thread, job)
    }
  }
  async function use(thread: EvaluationThread, { batch, resolve }: Job): Promise<void> {
    const result = await thread.run(batch, timeoutMs)
    if (typeof result === 'string') {
      alive.delete(thread)
      void thread.end()
      fill()
    } else idle.push(thread)
    resolve(result)
    serve()
  }

  return {
    async run(batch, signal) {
      signal?.throwIfAborted()
      if (isClosed) throw new Error('Expressions are closed.')
      let job: Job | undefined
      const stop = () => {
        if (job === undefined) return
        waiting.delete(job)
        job.reject(signal?.reason)
      }
      try {
        return await new Promise((resolve, reject) => {
          job = { batch, resolve, reject }
          waiting.add(job)
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
