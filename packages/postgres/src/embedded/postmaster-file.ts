import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { commandLine, postgresProcessesIn, processIdentity } from './process-table.ts'

/** What `postmaster.pid` says; Postgres writes it line by line while it starts. */
export interface PostmasterFile {
  readonly pid: number
  readonly isReady: boolean
}

export function parsePostmasterFile(text: string): PostmasterFile | null {
  const lines = text.split('\n')
  const pid = Number(lines[0])
  if (!Number.isSafeInteger(pid) || pid <= 0) return null
  return { pid, isReady: lines[7]?.trim() === 'ready' }
}

const pathIn = (cluster: string) => join(cluster, 'postmaster.pid')

export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | null> {
  const text = await readFile(pathIn(cluster), 'utf8').catch(() => null)
  return text === null ? null : parsePostmasterFile(text)
}

/** Whether a command line is that of a postmaster on this very cluster. */
export function isPostmasterOf(cluster: string, words: readonly string[]): boolean {
  const dataFlag = words.indexOf('-D')
  // Without /proc the words of a path with spaces come apart, so they are put together again.
  return (
    basename(words[0] ?? '') === 'postgres' &&
    dataFlag > 0 &&
    (words[dataFlag + 1] === cluster || `${words.slice(dataFlag + 1).join(' ')} `.startsWith(`${cluster} `))
  )
}

/**
 * Makes the cluster free for a new postmaster: one that outlived its supervisor is stopped; a file whose process is gone,
 * or whose pid is another program's by now, is made harmless.
 *
 * @param pause - Resolves after so many milliseconds.
 */
export async function clearOldPostmaster(
  cluster: string,
  pause: (ms: number) => Promise<unknown>,
): Promise<void> {
  const file = await readPostmasterFile(cluster)
  if (file === null) return
  if (isPostmasterOf(cluster, await commandLine(file.pid))) await stopOrphan(file.pid, pause)
  const rest = await readFile(pathIn(cluster), 'utf8').catch(() => null)
  if (rest === null) return
  // Postgres believes the file as long as any process has that pid, except its own parent. Deleting the file would also
  // delete the key of the shared memory, by which Postgres sees that backends of the old one still run.
  await writeFile(pathIn(cluster), rest.replace(/^\d+/, String(process.pid)))
}

async function stopOrphan(pid: number, pause: (ms: number) => Promise<unknown>): Promise<void> {
  const identity = await processIdentity(pid)
  for (const [signal, graceMs] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ] as const) {
    if ((await processIdentity(pid)) !== identity) return
    process.kill(pid, signal)
    for (let waited = 0; waited < graceMs; waited += 20) {
      if ((await processIdentity(pid)) !== identity) return
      await pause(20)
    }
  }
}

/** Ends backends whose postmaster was killed and that have not noticed, for instance in the middle of a long query. */
export async function killLeftBackends(cluster: string): Promise<void> {
  for (const pid of await postgresProcessesIn(cluster)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // Gone in the meantime, as it should be.
    }
  }
}
