import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findProgram } from './find-program.ts'

const run = promisify(execFile)

export interface Namespaces {
  /** Path of `bwrap`. */
  readonly path: string
  /** What comes before the program. */
  readonly flags: readonly string[]
}

const trialMs = 5_000

/**
 * Bubblewrap around a child: no network, no other process, and no file but its code and what Node is linked with.
 *
 * @param folders - What the child may read.
 * @returns null where there is none, or where it may not make namespaces, as in most containers.
 */
export async function findNamespaces(folders: readonly string[]): Promise<Namespaces | null> {
  if (process.platform !== 'linux') return null
  const path = await findProgram('bwrap')
  if (path === null) return null
  const libraries = await librariesOf(process.execPath)
  const seen = [...libraries, process.execPath, ...folders]
  const flags = [
    '--unshare-all',
    '--die-with-parent',
    '--as-pid-1',
    '--clearenv',
    // Says which process it started, whose memory is watched.
    '--info-fd',
    '3',
    ...seen.flatMap((one) => ['--ro-bind', one, one]),
    '--proc',
    '/proc',
    '--dev',
    '/dev',
    '--remount-ro',
    '/',
    '--chdir',
    '/',
  ]
  const trial = flags.filter((flag) => flag !== '--info-fd' && flag !== '3')
  const said = await run(path, [...trial, process.execPath, '-p', '6*7'], {
    env: {},
    timeout: trialMs,
  }).catch(() => null)
  return said?.stdout.trim() === '42' ? { path, flags } : null
}

/** The loader and the libraries that a binary is linked with, by the paths it looks for them at. */
async function librariesOf(binary: string): Promise<readonly string[]> {
  const { stdout } = await run('ldd', [binary]).catch(() => ({ stdout: '' }))
  const paths = [...stdout.matchAll(/(?:^\s*|=> )(\/\S+) \(0x/gm)].map(([, path]) => path ?? '')
  return paths.length > 0 ? paths : ['/lib', '/lib64', '/usr/lib']
}
