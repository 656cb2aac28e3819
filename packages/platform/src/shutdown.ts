import type { Clock } from '@workbench/core/ports/clock'
import { systemClock } from './clock.ts'

/** The part of a process that shutting down needs. */
export interface ProcessLike {
  on(event: NodeJS.Signals | 'disconnect', listener: () => void): unknown
  exit(code: number): void
  /** false: started with an IPC channel whose other end is gone already. */
  readonly connected?: boolean | undefined
}

interface ShutdownLog {
  info(fields: object, message: string): void
  error(fields: object, message: string): void
}

interface ShutdownOptions {
  readonly log: ShutdownLog
  /** What `stop` may take, in milliseconds; default 10 000. */
  readonly graceMs?: number
  readonly process?: ProcessLike
  readonly clock?: Clock
}

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

// Ctrl-C in a terminal reaches a child from the terminal and once more from its parent.
const sameSignalMs = 1000
const slackMs = 2000

/**
 * Ends the process in an orderly way: on SIGTERM, SIGINT, SIGHUP, or when the parent that holds its IPC channel
 * is gone, `stop` is called once and the process exits with 0. It exits with 1 when `stop` fails or takes
 * longer than `graceMs` and two seconds, and at once on a second signal more than a second after the first.
 */
export function onShutdown(
  stop: (reason: string) => Promise<void>,
  { log, graceMs = 10_000, process: target = process, clock = systemClock }: ShutdownOptions,
): void {
  let firstAt: number | null = null

  const begin = async (reason: string) => {
    log.info({ eventType: 'ShutdownStarted', reason }, `Stopping: ${reason}`)
    clock.sleep(graceMs + slackMs).then(() => {
      log.error({ eventType: 'ShutdownTimedOut' }, 'Stopping took too long, giving up')
      target.exit(1)
    })
    try {
      await stop(reason)
      target.exit(0)
    } catch (error) {
      log.error({ eventType: 'ShutdownFailed', error }, 'Stopping failed')
      target.exit(1)
    }
  }

  const handle = (reason: string) => {
    if (firstAt === null) {
      firstAt = clock.now()
      void begin(reason)
    } else if (reason !== 'disconnect' && clock.now() - firstAt > sameSignalMs) {
      log.error({ eventType: 'ShutdownForced', reason }, `Stopping at once: second ${reason}`)
      target.exit(1)
    }
  }

  for (const signal of signals) target.on(signal, () => handle(signal))
  target.on('disconnect', () => handle('disconnect'))
  if (target.connected === false) handle('disconnect')
}
