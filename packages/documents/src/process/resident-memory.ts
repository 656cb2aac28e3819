import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Bytes of memory that a process has now; null when it is gone, or where the system does not tell (Windows). */
export async function residentMemory(pid: number): Promise<number | null> {
  if (process.platform === 'linux') {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    return kibibytes(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1])
  }
  if (process.platform === 'win32') return null
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return kibibytes(/^\s*(\d+)\s*$/.exec(stdout)?.[1])
}

const kibibytes = (said: string | undefined): number | null =>
  said === undefined ? null : Number(said) * 1024
