import { randomUUID } from 'node:crypto'
import type { CommandContext } from '../client-command.ts'
import { orUnknown } from '../or-unknown.ts'
import { findExperiment } from './find-experiment.ts'
import { refuseMissingFolders } from './report-files.ts'
import { type GateOptions, seeToEnd } from './see-to-end.ts'

/** The second look at an experiment that was planned with two: as many runs again, and the verdict over all. */
export async function extendEval(
  wanted: string,
  options: GateOptions,
  context: CommandContext,
): Promise<number> {
  const { client } = context
  await refuseMissingFolders(options)
  const id = await findExperiment(wanted, client)
  const extended = client.experiments.extend(id, { idempotencyKey: `extend-${randomUUID()}` })
  await orUnknown(extended, { what: 'experiment', name: wanted, list: 'eval list' })
  return seeToEnd(id, options, context)
}
