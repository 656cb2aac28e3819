import { printable } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { exitCodes } from '../exit-codes.ts'
import { refuseToOverwrite, writeWhole } from '../runs/write-whole.ts'
import { findWorkflow } from './find-workflow.ts'

export interface ExportWorkflowOptions {
  /** A path; stdout when left out. */
  readonly output?: string | undefined
  readonly force: boolean
}

/** Writes a workflow as YAML to a file, whole or not at all, or to stdout. */
export async function exportWorkflow(
  wanted: string,
  { output, force }: ExportWorkflowOptions,
  { client, terminal }: CommandContext,
): Promise<number> {
  if (output !== undefined && !force) await refuseToOverwrite(output)
  const { id } = await findWorkflow(wanted, client)
  const { yaml } = await client.workflows.yaml(id)
  if (output === undefined) {
    // Into a file or a pipe it goes as it is.
    terminal.write(terminal.isInteractive ? printable(yaml) : yaml)
    return exitCodes.done
  }
  await writeWhole(output, yaml, { force })
  terminal.write(`${printable(output)}\n`)
  return exitCodes.done
}
