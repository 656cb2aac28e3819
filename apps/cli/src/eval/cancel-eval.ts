import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { exitCodes } from '../exit-codes.ts'
import { orUnknown } from '../or-unknown.ts'
import { findExperiment } from './find-experiment.ts'

/** Ends an experiment and the runs it has started. */
export async function cancelEval(
  wanted: string,
  { json }: { readonly json: boolean },
  { client, terminal }: CommandContext,
): Promise<number> {
  const id = await findExperiment(wanted, client)
  await orUnknown(client.experiments.cancel(id), { what: 'experiment', name: wanted, list: 'eval list' })
  terminal.write(json ? `${printableJson({ experimentId: id })}\n` : `${id}  cancelled\n`)
  return exitCodes.done
}
