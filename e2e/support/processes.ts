import { readFile } from 'node:fs/promises'
import { descendants } from '@workbench/tool-runner/testing/descendants'

/** A process by its id and when it started: an id alone may come again. */
export interface SeenProcess {
  readonly pid: number
  readonly startedAt: string
  readonly command: string
}

/** What runs below a process now. */
export async function processesBelow(pid: number): Promise<readonly SeenProcess[]> {
  const seen = await Promise.all((await descendants(pid)).map(look))
  return seen.filter((one) => one !== null)
}

/** Those that still run; one that is dead and not yet fetched by its parent does not. */
export async function survivorsOf(processes: readonly SeenProcess[]): Promise<readonly SeenProcess[]> {
  const now = await Promise.all(processes.map(({ pid }) => look(pid)))
  return processes.filter(({ startedAt }, index) => now[index]?.startedAt === startedAt)
}

/** @returns how long it took until none was left, milliseconds; null when that was longer than `mostMs`. */
export async function untilAllGone(
  processes: readonly SeenProcess[],
  mostMs: number,
): Promise<number | null> {
  const startedAt = performance.now()
  for (;;) {
    const tookMs = performance.now() - startedAt
    if ((await survivorsOf(processes)).length === 0) return tookMs
    if (tookMs > mostMs) return null
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function look(pid: number): Promise<SeenProcess | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: after the name, the state is the first and the start the 20th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state] = fields
  const startedAt = fields[19]
  if (startedAt === undefined || state === 'Z' || state === 'X') return null
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return { pid, startedAt, command: command.replaceAll('\0', ' ').slice(0, 200) }
}
