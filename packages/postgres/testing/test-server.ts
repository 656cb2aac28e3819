import { type SpawnOptions, spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

export interface TestServer {
  /** As its owner. */
  readonly url: string
  stop(): Promise<void>
}

interface Daemon {
  readonly file: string
  readonly args: readonly string[]
  /** Of the account it runs under. */
  readonly spawnOptions: SpawnOptions
  /** Its own; removed when it has stopped. */
  readonly folder: string
  readonly url: string
  /** What ends it in order. */
  readonly stopSignal: NodeJS.Signals
}

/** Starts a server for tests, and waits until it takes logins. What it said is told when it does not. */
export async function startTestServer(daemon: Daemon): Promise<TestServer> {
  const { file, args, spawnOptions, folder, url, stopSignal } = daemon
  const child = spawn(file, args, { ...spawnOptions, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] })
  let output = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-4_000)
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill(stopSignal)
    await exited
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await untilAnswering(url, () => child.exitCode !== null)
  } catch (error) {
    await stop()
    throw new Error(`${(error as Error).message}: ${output}`, { cause: error })
  }
  return { url, stop }
}

/** Resolves once a login works; rejects after ten seconds or when `hasEnded`. */
async function untilAnswering(url: string, hasEnded: () => boolean): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 })
    try {
      await client.connect()
      return
    } catch (error) {
      if (tries >= 200 || hasEnded()) throw error
      await sleep(50)
    } finally {
      await client.end().catch(() => {})
    }
  }
}
