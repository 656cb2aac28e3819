import { ApiError } from '@workbench/client/errors'
import { WorkbenchError } from '@workbench/core/errors'
import { printable, printableJson } from '@workbench/platform/printable'
import { type CommandContext, lineOf } from '../client-command.ts'
import { inLine } from '../display/in-line.ts'
import { exitCodes } from '../exit-codes.ts'
import { findWorkflow } from './find-workflow.ts'

const done = { enable: 'enabled', disable: 'disabled', delete: 'deleted' } as const

/**
 * Switches or deletes several workflows, one after the other; one that is refused does not keep the others from it.
 *
 * @returns the exit code: 1 when any was refused.
 */
export async function changeWorkflows(
  wanted: readonly string[],
  verb: keyof typeof done,
  { json }: { readonly json: boolean },
  { client, terminal }: CommandContext,
): Promise<number> {
  const items: { workflow: string; ok: boolean; error: string | null }[] = []
  for (const one of wanted) {
    try {
      const { id, name } = await findWorkflow(one, client)
      await client.workflows[verb](id)
      items.push({ workflow: id, ok: true, error: null })
      if (!json) terminal.write(`${id}  ${done[verb]}  ${inLine(name)}\n`)
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof WorkbenchError)) throw error
      items.push({ workflow: one, ok: false, error: lineOf(error) })
      if (!json) terminal.writeError(`workbench: ${printable(lineOf(error))}\n`)
    }
  }
  if (json) terminal.write(`${printableJson({ items })}\n`)
  return items.every(({ ok }) => ok) ? exitCodes.done : exitCodes.failed
}
