import { fork } from 'node:child_process'
import { on } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ImportValues } from '../found/fill-in.ts'
import { type Found, fault } from '../found/found.ts'

/** What the process is asked. */
export interface ParseQuestion {
  readonly name: string
  readonly content: string
  readonly values: ImportValues
}

/** What the process answers: items in order, then the end of the file. */
export type ParseAnswer = { readonly items: readonly Found[] } | { readonly end: true }

export interface ParseProcess {
  /** One file at a time. Never throws for what is in it: a file that is too much for the process is a fault. */
  parse(name: string, content: string, values?: ImportValues): AsyncGenerator<readonly Found[]>
  close(): void
}

/** Objects of a file of 32 MB take some ten times its size. */
const defaultHeapMb = 768

/** A file of 32 MB takes some seconds; what is broken all over can take minutes, and a core with it. */
const defaultTimeoutMs = 60_000

/**
 * A process that parses files, so that one of many megabytes holds up nobody else. A thread would not do: V8 ends the
 * whole process when JSON.parse takes more memory than its thread may have. Close it.
 */
export function openParseProcess({
  heapMb = defaultHeapMb,
  timeoutMs = defaultTimeoutMs,
} = {}): ParseProcess {
  const open = () =>
    fork(fileURLToPath(new URL('./parse-in-process.ts', import.meta.url)), {
      execArgv: [`--max-old-space-size=${heapMb}`],
      // It needs nothing of ours, least of all secrets.
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
  let child = open()
  return {
    async *parse(name, content, values = {}) {
      const asked = child
      const enough = setTimeout(() => asked.kill('SIGKILL'), timeoutMs)
      try {
        // Listening before asking, so that nothing is missed.
        const answers = on(child, 'message', { close: ['exit'] })
        child.send({ name, content, values } satisfies ParseQuestion)
        for await (const [answer] of answers as AsyncIterable<[ParseAnswer]>) {
          if ('end' in answer) return
          yield answer.items
        }
      } catch {
        // What it told before is kept; it ran out of memory or was killed.
      } finally {
        clearTimeout(enough)
      }
      child.kill('SIGKILL')
      child = open()
      yield [fault('', 'the file is too much to read in one piece: split it')]
    },
    close() {
      child.kill('SIGKILL')
    },
  }
}
