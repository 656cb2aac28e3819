import { spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { publishedBuild } from './publish.ts'
import { sourceStamp } from './source-stamp.ts'

export type WebBuild =
  | { readonly state: 'current' }
  | { readonly state: 'built'; readonly tookMs: number }
  /** `fault` is what the bundler said, several lines perhaps. */
  | { readonly state: 'failed'; readonly fault: string }

interface BuildOptions {
  /** Ends the build; it then counts as failed. */
  readonly signal?: AbortSignal
  /** The folder of the web app; default: this one. */
  readonly root?: string
}

const ownRoot = fileURLToPath(new URL('..', import.meta.url))
const buildProcess = fileURLToPath(new URL('./build-process.ts', import.meta.url))

/** Where the server looks for the reason when there is no app to send (`readBuiltPage` in apps/server). */
const faultFile = 'build-fault.txt'
const longestFault = 10_000
const longestBuildMs = 120_000

/** Whether `dist` has the app as its sources are now. */
export async function isWebAppCurrent(root: string = ownRoot): Promise<boolean> {
  return (await publishedBuild(join(root, 'dist')))?.stamp === sourceStamp(root)
}

/**
 * Builds the web app into its `dist` unless what is there is up to date, in a process of its own. Several at once are no
 * harm. When it fails, the reason is in the result and in `dist`, from where the server shows it.
 */
export async function buildWebApp({ signal, root = ownRoot }: BuildOptions = {}): Promise<WebBuild> {
  const dist = join(root, 'dist')
  const startedAt = performance.now()
  const stamp = sourceStamp(root)
  if ((await publishedBuild(dist))?.stamp === stamp) {
    await rm(join(dist, faultFile), { force: true })
    return { state: 'current' }
  }
  const fault = await runBuild(root, stamp, signal)
  if (fault === null) {
    await rm(join(dist, faultFile), { force: true })
    return { state: 'built', tookMs: Math.round(performance.now() - startedAt) }
  }
  if (signal?.aborted !== true) await tellServer(dist, fault)
  return { state: 'failed', fault }
}

/** @returns what went wrong, null when nothing did. */
async function runBuild(
  root: string,
  stamp: string,
  signal: AbortSignal | undefined,
): Promise<string | null> {
  if (signal?.aborted === true) return 'It was stopped.'
  const child = spawn(process.execPath, [buildProcess, root, stamp], {
    cwd: root,
    // Anything else but production in NODE_ENV would put the slow development build of React into the app.
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const limit = AbortSignal.timeout(longestBuildMs)
  const stop = () => child.kill('SIGKILL')
  limit.addEventListener('abort', stop)
  signal?.addEventListener('abort', stop)
  try {
    const ended = new Promise<string | null>((resolve) => {
      child.once('error', (error) => resolve(error.message))
      child.once('exit', (code, by) => resolve(code === 0 ? null : `It ended with ${by ?? `code ${code}`}.`))
    })
    const [said, reason] = await Promise.all([child.stderr === null ? '' : text(child.stderr), ended])
    if (reason !== null && limit.aborted) return `It took longer than ${longestBuildMs / 1_000} s.`
    return reason === null ? null : said.trim().slice(0, longestFault) || reason
  } finally {
    limit.removeEventListener('abort', stop)
    signal?.removeEventListener('abort', stop)
  }
}

async function tellServer(dist: string, fault: string): Promise<void> {
  try {
    await mkdir(dist, { recursive: true })
    await writeFile(join(dist, faultFile), fault)
  } catch {
    // A folder that can't be written is a likely reason for the fault itself; the log has it.
  }
}
