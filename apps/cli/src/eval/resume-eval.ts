import { ApiError } from '@workbench/client/errors'
import type { CommandContext } from '../client-command.ts'
import { orUnknown } from '../or-unknown.ts'
import { findExperiment } from './find-experiment.ts'
import { refuseMissingFolders } from './report-files.ts'
import { type GateOptions, seeToEnd } from './see-to-end.ts'

const retryMs = 1_000
const mostTries = 30

/** Waits on for an experiment that runs, goes on with one that was interrupted, or says again what came of one. */
export async function resumeEval(
  wanted: string,
  options: GateOptions,
  context: CommandContext,
): Promise<number> {
  const { client } = context
  await refuseMissingFolders(options)
  const id = await findExperiment(wanted, client)
  const found = client.experiments.get(id)
  const { status } = await orUnknown(found, { what: 'experiment', name: wanted, list: 'eval list' })
  if (status === 'failed' || status === 'cancelled') await reopen(id, context)
  return seeToEnd(id, options, context)
}

/** Runs of a cancelled one may still be being stopped. */
async function reopen(id: string, { client, clock, signal }: CommandContext): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await client.experiments.resume(id)
      return
    } catch (error) {
      const isTooEarly = error instanceof ApiError && error.status === 409
      if (!isTooEarly || tries === mostTries) throw error
    }
    await clock.sleep(retryMs, signal)
  }
}
