import { readdir, readFile } from 'node:fs/promises'

/** Ids of all processes below one that are not zombies; empty where there is no /proc. */
export async function descendants(of: number = process.pid): Promise<number[]> {
  const entries = await readdir('/proc').catch(() => [])
  const parents = new Map<number, number>()
  for (const entry of entries.filter((name) => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => '')
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state !== undefined && state !== 'Z' && parent !== undefined)
      parents.set(Number(entry), Number(parent))
  }
  const below = (pid: number): number[] =>
    [...parents].filter(([, parent]) => parent === pid).flatMap(([child]) => [child, ...below(child)])
  return below(of)
}
