import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { ClusterPlace } from './cluster-place.ts'
import { commandAs } from './postgres-account.ts'
import { type PostgresSettings, postgresArguments } from './postgres-settings.ts'
import { clearOldPostmaster, killLeftBackends, readPostmasterFile } from './postmaster-file.ts'
import { programEnvironment } from './run-program.ts'
import { isLingeringBackends, startFailure } from './start-failure.ts'
import { watchOver } from './watchdog.ts'

export interface PostgresExit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** A Postgres that accepts connections. */
export interface RunningPostgres {
  readonly pid: number
  /** Resolves when it has ended, for whatever reason. */
  readonly exited: Promise<PostgresExit>
  /** Fast shutdown: open transactions are rolled back, committed ones are on disk. Resolves when it has ended. */
  stop(): Promise<void>
  /** Ends it without waiting; nothing committed is lost, the next start replays the log. */
  kill(): void
}

interface LaunchOptions {
  readonly port: number
  readonly settings: PostgresSettings
  /** Gets every line that Postgres writes to its log. */
  readonly onLine: (line: string) => void
}

const lingeringRetries = 50
const pollMs = 10

/**
 * Starts Postgres on a cluster that this process holds the lock of, and waits until it accepts connections, which after
 * a crash includes the replay of its log.
 *
 * @throws EmbeddedPostgresError `disk_full`, `port_taken`, `data_folder_denied` or `postgres_failed`.
 */
export async function launchPostgres(place: ClusterPlace, options: LaunchOptions): Promise<RunningPostgres> {
  for (let attempt = 1; ; attempt += 1) {
    await clearOldPostmaster(place.cluster, pause)
    const { postgres, lastWords } = spawnPostgres(place, options)
    const early = await exitBeforeReady(place.cluster, postgres)
    if (early === null) return postgres
    const output = await lastWords()
    if (!isLingeringBackends(output) || attempt > lingeringRetries) {
      throw startFailure('Postgres', output, place.cluster)
    }
    // Idle backends notice within milliseconds; whoever hasn't after two seconds is busy for an unknown time.
    if (attempt > 20) await killLeftBackends(place.cluster)
    await pause(100)
  }
}

async function exitBeforeReady(cluster: string, postgres: RunningPostgres): Promise<PostgresExit | null> {
  const exit = postgres.exited
  for (;;) {
    const early = await Promise.race([exit, pause(pollMs, null)])
    if (early !== null) return early
    const file = await readPostmasterFile(cluster)
    if (file?.pid === postgres.pid && file.isReady) return null
  }
}

function spawnPostgres({ cluster, account, home }: ClusterPlace, { port, settings, onLine }: LaunchOptions) {
  const postgres = commandAs(
    account,
    join(home, 'bin', 'postgres'),
    postgresArguments(cluster, port, settings),
  )
  // The shell becomes Postgres only once the watchdog is in place; should we die before, it reads the end of its input.
  const gate = ['-c', 'read -r _ && exec "$@" </dev/null', 'postgres', postgres.file, ...postgres.args]
  const child = spawn('/bin/sh', gate, {
    ...postgres.options,
    cwd: '/',
    env: programEnvironment,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const pid = child.pid
  if (pid === undefined) throw startFailure('Postgres', 'the system could not start /bin/sh', cluster)

  const lines: string[] = []
  createInterface({ input: child.stderr }).on('line', (line) => {
    lines.push(line)
    if (lines.length > 100) lines.shift()
    onLine(line)
  })
  const exited = new Promise<PostgresExit>((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal }))
  })
  const closed = new Promise<void>((resolve) => {
    child.on('close', () => resolve())
  })
  const endWatch = watchOver(pid, cluster)
  void exited.then(endWatch)
  child.stdin.on('error', () => {})
  child.stdin.end('go\n')

  const running: RunningPostgres = {
    pid,
    exited,
    stop: () => stopPostgres(exited, (signal) => child.kill(signal)),
    kill: () => {
      child.kill('SIGQUIT')
    },
  }
  return {
    postgres: running,
    /** All that it wrote before it ended. Backends of a killed postmaster keep the pipe open, so there is a limit. */
    async lastWords() {
      await Promise.race([closed, pause(200)])
      return lines.join('\n')
    },
  }
}

async function stopPostgres(
  exited: Promise<unknown>,
  kill: (signal: NodeJS.Signals) => unknown,
): Promise<void> {
  const steps = [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
  ] as const
  for (const [signal, graceMs] of steps) {
    kill(signal)
    const timer = new AbortController()
    const late = pause(graceMs, true, { signal: timer.signal }).catch(() => false)
    const isLate = await Promise.race([exited.then(() => false), late])
    timer.abort()
    if (!isLate) return
  }
  kill('SIGKILL')
  await exited
}
