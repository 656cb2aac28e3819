import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { SourceAnswer } from './source-check-process.ts'

/** @returns what is wrong with the source of a script tool, null when it can be loaded. */
export type CheckSource = (source: string) => Promise<string | null>

const processFile = fileURLToPath(new URL('./source-check-process.ts', import.meta.url))

/**
 * Reads sources without running them, each in a process of its own, one at a time. The parser is WebAssembly that this
 * process loads its own files with, and 256 KiB of opening brackets break it for good: every import after that fails.
 *
 * @param patienceMs - A source that takes longer is refused; an ordinary one takes some 150 ms.
 */
export function createSourceCheck({ patienceMs = 10_000, heapMb = 256 } = {}): CheckSource {
  let previous: Promise<unknown> = Promise.resolve()
  return (source) => {
    const checked = previous.then(() => problemWith(source, { patienceMs, heapMb }))
    previous = checked.catch(() => {})
    return checked
  }
}

async function problemWith(
  source: string,
  { patienceMs, heapMb }: { readonly patienceMs: number; readonly heapMb: number },
): Promise<string | null> {
  const child = fork(processFile, {
    execArgv: ['--experimental-vm-modules', `--max-old-space-size=${heapMb}`],
    // It needs nothing of ours, least of all secrets.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // Also ends the wait for an answer: a process that is gone sends none.
  const over = new AbortController()
  child.once('exit', () => over.abort())
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(patienceMs)])
  try {
    const answered = once(child, 'message', { signal })
    child.send({ source })
    const [{ problem }] = (await answered) as [SourceAnswer]
    return problem
  } catch {
    return 'It is too much to read: make it smaller, or nest it less'
  } finally {
    child.kill('SIGKILL')
  }
}
