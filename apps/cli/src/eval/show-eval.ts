import { printable } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { exitCodes } from '../exit-codes.ts'
import { orUnknown } from '../or-unknown.ts'
import { findExperiment } from './find-experiment.ts'
import { type ReportFiles, refuseMissingFolders, writeReports } from './report-files.ts'
import { showExperiment } from './see-to-end.ts'

/** Shows an experiment as it is, without waiting; 0 whatever its verdict. */
export async function showEval(
  wanted: string,
  { json, ...files }: ReportFiles & { readonly json: boolean },
  context: CommandContext,
): Promise<number> {
  const { client, terminal } = context
  await refuseMissingFolders(files)
  const id = await findExperiment(wanted, client)
  const found = client.experiments.get(id)
  const experiment = await orUnknown(found, { what: 'experiment', name: wanted, list: 'eval list' })
  if (!json) terminal.write(`${id}\n${printable(client.addressOfExperiment(id))}\n`)
  showExperiment(experiment, { json }, context)
  await writeReports(id, files, context)
  return exitCodes.done
}
