import { execFile } from 'node:child_process'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const hasProc = process.platform === 'linux'

/**
 * What tells this process from a later one that got the same pid: the moment it was started, and on which boot.
 * Null when no such process runs; a zombie does not run.
 */
export async function processIdentity(pid: number): Promise<string | null> {
  if (!hasProc) return psColumn(pid, 'lstart')
  const stat = await readOrNull(`/proc/${pid}/stat`)
  if (stat === null) return null
  // The name in parentheses may hold anything, so fields are counted from behind it: state is 3, start time 22.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return null
  const boot = await readOrNull('/proc/sys/kernel/random/boot_id')
  return `${boot?.trim() ?? ''}:${fields[19] ?? ''}`
}

/** The arguments a process was started with, the program first; empty when there is no such process. */
export async function commandLine(pid: number): Promise<readonly string[]> {
  if (!hasProc) return ((await psColumn(pid, 'command')) ?? '').split(' ')
  const text = await readOrNull(`/proc/${pid}/cmdline`)
  return (text ?? '').split('\0').filter((word) => word !== '')
}

/** Postgres processes that work in `folder`, the postmaster included. Only on Linux; elsewhere an empty list. */
export async function postgresProcessesIn(folder: string): Promise<readonly number[]> {
  if (!hasProc) return []
  const found: number[] = []
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const cwd = await readlink(`/proc/${name}/cwd`).catch(() => null)
    if (cwd !== folder) continue
    const [program = ''] = await commandLine(Number(name))
    if (/^postgres: |(^|\/)postgres$/.test(program)) found.push(Number(name))
  }
  return found
}

async function readOrNull(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}

async function psColumn(pid: number, column: string): Promise<string | null> {
  const { stdout } = await run('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)]).catch(() => ({
    stdout: '',
  }))
  return stdout.trim() || null
}
