import { isPassing } from '@workbench/client/errors'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { findByName } from '../debate/find-by-name.ts'
import { exitCodes, gateCodes } from '../exit-codes.ts'

const retryMs = 2_000
const mostTries = 30

/**
 * Has scores computed anew, one batch after another, until none is missing or of an older version.
 *
 * @returns the exit code: 3 when some could not be.
 */
export async function rescore(
  { scenario, json }: { readonly scenario?: string | undefined; readonly json: boolean },
  { client, terminal, clock, signal }: CommandContext,
): Promise<number> {
  const request =
    scenario === undefined
      ? {}
      : { scenarioId: (await findByName('scenario', scenario, client.scenarios)).id }
  let rescored = 0
  let tries = 1
  for (;;) {
    try {
      const batch = await client.rescore(request)
      rescored += batch.rescored
      tries = 1
      if (batch.left === 0 || batch.rescored === 0) return told({ rescored, left: batch.left })
      if (terminal.isInteractive) terminal.writeError(`\r\u001b[2K${rescored} scores computed anew`)
    } catch (error) {
      signal.throwIfAborted()
      // The first answer says whether there is a workbench at all.
      if (!isPassing(error) || rescored === 0 || tries === mostTries) throw error
      tries += 1
      await clock.sleep(retryMs, signal)
    }
  }

  function told(outcome: { readonly rescored: number; readonly left: number }): number {
    const { left } = outcome
    if (terminal.isInteractive && rescored > 0) terminal.writeError('\r\u001b[2K')
    if (json) terminal.write(`${printableJson(outcome)}\n`)
    else terminal.write(`${rescored} ${rescored === 1 ? 'score' : 'scores'} computed anew\n`)
    if (left === 0) return exitCodes.done
    terminal.writeError(`${left} could not be: the server's log says why, and of which runs.\n`)
    return gateCodes.couldNotRun
  }
}
