import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { SandboxLevel } from '@workbench/core/models/tool'
import { childEnvironment } from './deno-flags.ts'
import { findProgram } from './find-program.ts'
import { behindWalls, type Walls } from './walls.ts'

const run = promisify(execFile)

export interface TestedWalls {
  /** Those that stood. */
  readonly walls: Walls
  readonly level: SandboxLevel
  /** What is not there, why, and what would change it. */
  readonly missing: readonly string[]
}

const none: Walls = { prlimit: null, bwrap: null, setpriv: null }
const attackMs = 5_000

/**
 * Finds the programs that put up the second wall and sends attackers against it: Deno with every permission, which
 * only the kernel can hold. A wall counts when they failed, not when its program is installed.
 *
 * @param cwd - A folder that only we can write to.
 */
export async function testWalls(deno: string, cwd: string): Promise<TestedWalls> {
  if (process.platform !== 'linux')
    return {
      walls: none,
      level: 'runtime',
      missing: [
        'Limits and namespaces of the kernel: only Linux has them. Run the worker in the Docker image to have them here.',
      ],
    }
  const [prlimit, bwrap, setpriv, libraries] = await Promise.all([
    findProgram('prlimit'),
    findProgram('bwrap'),
    findProgram('setpriv'),
    librariesOf(deno),
  ])
  const limits: Walls = { ...none, prlimit }
  const namespaces: Walls = { ...none, bwrap: bwrap === null ? null : { path: bwrap, libraries } }
  const [limitsFault, namespacesFault] = await Promise.all([
    prlimit === null ? notFound('prlimit', 'util-linux') : attackMemory(deno, cwd, limits),
    bwrap === null ? notFound('bwrap', 'bubblewrap') : attackMachine(deno, cwd, namespaces),
  ])
  const missing = []
  if (limitsFault !== null) missing.push(`Limits of the kernel on memory and processor time: ${limitsFault}`)
  if (namespacesFault !== null) missing.push(`Namespaces of the kernel around each tool: ${namespacesFault}`)
  return {
    walls: {
      prlimit: limitsFault === null ? prlimit : null,
      bwrap: namespacesFault === null ? namespaces.bwrap : null,
      setpriv,
    },
    level: limitsFault !== null ? 'runtime' : namespacesFault !== null ? 'limits' : 'namespaces',
    missing,
  }
}

const notFound = (program: string, debianPackage: string) =>
  `the program ${program} is not installed (package ${debianPackage} on Debian and Ubuntu).`

/** A gigabyte is asked for where an eighth is allowed. */
async function attackMemory(deno: string, cwd: string, walls: Walls): Promise<string | null> {
  const code = `
    console.log('started')
    try { new Uint8Array(1024 * 1024 * 1024).fill(1); console.log('got it') } catch {}`
  const said = await attack(deno, cwd, walls, code)
  if (!said.output.includes('started')) return `prlimit could not start Deno. ${said.why}`
  return said.output.includes('got it')
    ? 'prlimit is there, and did not keep a process from taking 1 GiB.'
    : null
}

/** Reads a file of ours, connects to a port of ours, and signals our process. */
async function attackMachine(deno: string, cwd: string, walls: Walls): Promise<string | null> {
  const planted = join(cwd, `planted-${randomUUID()}`)
  await writeFile(planted, 'planted')
  const server = createServer((socket) => socket.destroy())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const code = `
    console.log('started')
    const attempt = async (name, act) => { try { await act(); console.log('broke ' + name) } catch {} }
    await attempt('files', () => Deno.readTextFile(${JSON.stringify(planted)}))
    await attempt('network', () => Deno.connect({ hostname: '127.0.0.1', port: ${port} }))
    await attempt('processes', () => Deno.kill(${process.pid}, 'SIGCONT'))`
  try {
    const said = await attack(deno, cwd, walls, code)
    if (!said.output.includes('started'))
      return `bwrap is there and may not make them, as in many containers (Docker: --security-opt seccomp=unconfined) or with the sysctl kernel.unprivileged_userns_clone=0. ${said.why}`
    const broken = [...said.output.matchAll(/broke (\w+)/g)].map(([, name]) => name)
    return broken.length === 0 ? null : `bwrap is there, and did not keep apart: ${broken.join(', ')}.`
  } finally {
    server.close()
    await rm(planted, { force: true })
  }
}

async function attack(deno: string, cwd: string, walls: Walls, code: string) {
  const args = ['run', '--quiet', '--no-prompt', '--no-config', '--no-lock', '--allow-all', asModule(code)]
  const { file, args: all } = behindWalls(walls, deno, args, 128, childEnvironment)
  const options = { cwd, env: { ...childEnvironment }, timeout: attackMs, killSignal: 'SIGKILL' } as const
  const { stdout, stderr } = await run(file, all, options).catch(
    (error: { stdout?: string; stderr?: string; message: string }) => ({
      stdout: error.stdout ?? '',
      stderr: error.stderr || error.message,
    }),
  )
  return { output: stdout, why: stderr.trim().split('\n')[0]?.slice(0, 200) ?? '' }
}

const asModule = (code: string) => `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`

/** The loader and the libraries that a binary is linked with, by the paths it looks for them at. */
async function librariesOf(binary: string): Promise<readonly string[]> {
  const { stdout } = await run('ldd', [binary]).catch(() => ({ stdout: '' }))
  const paths = [...stdout.matchAll(/(?:^\s*|=> )(\/\S+) \(0x/gm)].map(([, path]) => path ?? '')
  return paths.length > 0 ? paths : ['/lib', '/lib64', '/usr/lib']
}
