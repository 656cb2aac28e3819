import type { Clock } from '@workbench/core/ports/clock'
import { deathsInARow, restartDelayMs } from './backoff.ts'

export interface Exit {
  readonly code: number | null
  readonly signal: string | null
}

/** A process that runs; see `spawnNode` and the embedded Postgres. */
export interface RunningProcess {
  readonly pid: number
  readonly exited: Promise<Exit>
  /** Asks it to end, insists when it doesn't, and resolves when it has. */
  stop(): Promise<void>
  /** Ends it at once, without waiting. */
  kill(): void
}

/** A process that is started again whenever it dies. */
export interface KeptProcess {
  readonly name: string
  /** The process of the moment; null between a death and the next start. */
  readonly current: RunningProcess | null
  /** Resolves when a start would be pointless: the process says its configuration is wrong. */
  readonly refused: Promise<void>
  stop(): Promise<void>
  kill(): void
}

interface KeepRunningOptions {
  readonly name: string
  /** Starts the process; a rejection counts as a death. */
  readonly launch: () => Promise<RunningProcess>
  readonly log: (line: string) => void
  readonly clock: Clock
}

/** EX_CONFIG of sysexits.h: only a change of the configuration helps, not another start. */
export const configurationExitCode = 78

/**
 * Starts a process and keeps it running, without limit, until it is stopped.
 *
 * @throws what the very first `launch` throws.
 */
export async function keepRunning({ name, launch, log, clock }: KeepRunningOptions): Promise<KeptProcess> {
  const stopping = new AbortController()
  let current: RunningProcess | null = await launch()
  let refuse = () => {}
  const refused = new Promise<void>((resolve) => {
    refuse = resolve
  })

  const watch = async () => {
    let startedAt = clock.now()
    let deaths = 0
    while (!stopping.signal.aborted) {
      let reason = 'could not be started'
      if (current !== null) {
        const exit = await current.exited
        current = null
        if (stopping.signal.aborted) return
        if (exit.code === configurationExitCode) return refuse()
        reason = exit.signal === null ? `ended with code ${exit.code}` : `was ended by ${exit.signal}`
      }
      deaths = deathsInARow(deaths, clock.now() - startedAt)
      const delayMs = restartDelayMs(deaths)
      log(`${name} ${reason}, starting it again${delayMs === 0 ? '' : ` in ${delayMs} ms`}`)
      // Rejects when it is time to stop; the loop then sees it.
      if (delayMs > 0) await clock.sleep(delayMs, stopping.signal).catch(() => {})
      if (stopping.signal.aborted) return
      startedAt = clock.now()
      current = await launch().catch((error: unknown) => {
        log(`${name}: ${error instanceof Error ? error.message : String(error)}`)
        return null
      })
    }
  }
  const watching = watch()

  return {
    name,
    get current() {
      return current
    },
    refused,
    async stop() {
      stopping.abort()
      await current?.stop()
      // A launch under way when the stop came has made one more process.
      await watching
      await current?.stop()
    },
    kill() {
      stopping.abort()
      current?.kill()
    },
  }
}
