import { randomUUID } from 'node:crypto'
import { ApiError, isPassing } from '@workbench/client/errors'
import type { StartOptions } from '@workbench/client/workbench-client'
import type { CommandContext } from './client-command.ts'

const retryMs = 1_000
const mostTries = 30

/**
 * Starts something once, however often the connection breaks: the key says that it is the same.
 *
 * @param shownBy - The command that lists what was started, for people who have had enough before the answer came.
 * @throws what the last of 30 tries threw, the signal's reason when it aborts.
 */
export async function startOnce<Started>(
  start: (once: Required<Pick<StartOptions, 'idempotencyKey'>>) => Promise<Started>,
  shownBy: string,
  { clock, signal, terminal }: Pick<CommandContext, 'clock' | 'signal' | 'terminal'>,
): Promise<Started> {
  const once = { idempotencyKey: `cli-${randomUUID()}` }
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        return await start(once)
      } catch (error) {
        if (signal.aborted || !isAway(error) || tries === mostTries) throw error
        if (tries === 1) terminal.writeError('The workbench went away; trying again for half a minute.\n')
      }
      await clock.sleep(retryMs, signal)
    }
  } catch (error) {
    if (signal.aborted) terminal.writeError(`It may have been started: npx workbench ${shownBy} shows it.\n`)
    throw error
  }
}

/** A fault of the server would be there again. */
const isAway = (error: unknown): boolean =>
  isPassing(error) && !(error instanceof ApiError && error.status === 500)
