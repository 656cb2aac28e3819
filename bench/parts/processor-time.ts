import { readdir, readFile } from 'node:fs/promises'

interface ProcessTimes {
  readonly parent: number
  /** Seconds of the processor, in steps of ten milliseconds; of children that have ended, too. */
  readonly seconds: number
}

/**
 * Processor time that a process and all below it have used so far, in seconds; NaN where the system does not tell. On a
 * busy machine the clock on the wall tells of others.
 */
export async function processorSeconds(pid: number): Promise<number> {
  const all = new Map<number, ProcessTimes>()
  for (const name of await readdir('/proc').catch(() => [])) {
    const times = /^\d+$/.test(name) ? await timesOf(Number(name)) : null
    if (times !== null) all.set(Number(name), times)
  }
  if (!all.has(pid)) return Number.NaN
  const isBelow = (one: number): boolean => one === pid || (one > 1 && isBelow(all.get(one)?.parent ?? 0))
  return [...all].reduce((sum, [one, { seconds }]) => (isBelow(one) ? sum + seconds : sum), 0)
}

export const parentOf = async (pid: number): Promise<number> => (await timesOf(pid))?.parent ?? 0

async function timesOf(pid: number): Promise<ProcessTimes | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (stat === null) return null
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = [11, 12, 13, 14].reduce((sum, field) => sum + Number(fields[field]), 0)
  return { parent: Number(fields[1]), seconds: ticks / 100 }
}
