import { Worker } from 'node:worker_threads'
import { limits } from './limits.ts'
import type { Batch, BatchResult } from './thread/messages.ts'

/** Why a thread gave no result. */
export type ThreadEnd = 'timeout' | 'memory' | 'failed'

export interface EvaluationThread {
  /** Evaluates one batch; the thread takes the next one when this is done. A thread that ended takes no more. */
  run(batch: Batch, timeoutMs: number): Promise<BatchResult | ThreadEnd>
  end(): Promise<void>
}

/** @throws when the thread ends before it can be used. */
export async function startThread(): Promise<EvaluationThread> {
  const worker = new Worker(new URL('thread/main.ts', import.meta.url), {
    name: 'expressions',
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
  })
  let settle: (result: BatchResult | ThreadEnd) => void = () => {}
  let cause: unknown
  worker.on('error', (error) => {
    cause = error
  })

  await new Promise<void>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('exit', () => reject(new Error('A thread for expressions could not be started.', { cause })))
  })
  worker.on('message', (result: BatchResult) => settle(result))
  worker.once('exit', () => settle(isOutOfMemory(cause) ? 'memory' : 'failed'))
  // It holds the process only while it has something to do.
  worker.unref()

  return {
    async run(batch, timeoutMs) {
      worker.ref()
      let timer: NodeJS.Timeout | undefined
      try {
        return await new Promise((resolve) => {
          settle = resolve
          // What arrived while this thread was busy is read before the time is up.
          timer = setTimeout(() => setImmediate(resolve, 'timeout'), timeoutMs)
          worker.postMessage(batch)
        })
      } finally {
        clearTimeout(timer)
        settle = () => {}
        worker.unref()
      }
    },
    async end() {
      await worker.terminate()
    },
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
