import { Worker } from 'node:worker_threads'
import type { VectorQuery } from '@workbench/core/ports/vector-store'
import type { ThreadOptions, ThreadReply, ThreadRequest } from './thread-messages.ts'
import type { Neighbour } from './vector-index.ts'

export interface IndexInThread {
  /** @throws Error when the vectors can't be loaded, or take longer than `answerMs` the first time. */
  search(query: VectorQuery): Promise<readonly Neighbour[]>
  close(): Promise<void>
}

interface Waiting {
  resolve(found: readonly Neighbour[]): void
  reject(error: Error): void
}

/** 100 000 vectors are loaded in two or three seconds; whoever asks meanwhile waits so long. */
const answerMs = 15_000

/** A thread that is started by the first question, and again by the next one should it ever die. */
export function createIndexInThread(options: ThreadOptions): IndexInThread {
  const waiting = new Map<number, Waiting>()
  let thread: Worker | null = null
  let questions = 0

  function start(): Worker {
    const started = new Worker(new URL('index-thread.ts', import.meta.url), { workerData: options })
    // It is no reason for a process to stay.
    started.unref()
    started.on('message', (reply: ThreadReply) => {
      const asked = waiting.get(reply.id)
      waiting.delete(reply.id)
      if ('found' in reply) asked?.resolve(reply.found)
      else asked?.reject(new Error(reply.error))
    })
    const end = (error: Error) => {
      if (thread !== started) return
      thread = null
      for (const asked of waiting.values()) asked.reject(error)
      waiting.clear()
    }
    started.on('error', end)
    started.on('exit', (code) => end(new Error(`The thread that holds the vectors ended with code ${code}.`)))
    return started
  }

  return {
    search(query) {
      thread ??= start()
      const asked = thread
      questions += 1
      const id = questions
      return new Promise((resolve, reject) => {
        const timeout = setTimeout(() => {
          waiting.delete(id)
          reject(new Error(`The vectors did not answer within ${answerMs / 1000} s.`))
        }, answerMs)
        waiting.set(id, {
          resolve(found) {
            clearTimeout(timeout)
            resolve(found)
          },
          reject(error) {
            clearTimeout(timeout)
            reject(error)
          },
        })
        asked.postMessage({ id, query } satisfies ThreadRequest)
      })
    },
    async close() {
      const ended = thread
      thread = null
      for (const asked of waiting.values()) asked.reject(new Error('The vectors are closed.'))
      waiting.clear()
      await ended?.terminate()
    },
  }
}
