import { ApiError } from '@workbench/client/errors'
import { WorkbenchError } from '@workbench/core/errors'
import { printable, printableJson } from '@workbench/platform/printable'
import { type CommandContext, lineOf } from '../client-command.ts'
import { exitCodes } from '../exit-codes.ts'
import { findRun, partOfId } from './find-run.ts'

/**
 * Does the same to several runs, one after the other; one that is refused does not keep the others from it.
 *
 * @param done - What to say of a run it was done to.
 * @returns the exit code: 1 when any was refused.
 */
export async function forEachRun(
  wanted: readonly string[],
  { act, done, json }: { act: (id: string) => Promise<unknown>; done: string; json: boolean },
  { client, terminal }: CommandContext,
): Promise<number> {
  // Whoever has mistyped one of them has nothing happen to the others.
  for (const one of wanted) partOfId(one)
  const items: { run: string; ok: boolean; error: string | null }[] = []
  for (const one of wanted) {
    try {
      const id = await findRun(one, client)
      await act(id)
      items.push({ run: id, ok: true, error: null })
      if (!json) terminal.write(`${id}  ${done}\n`)
    } catch (error) {
      const isRefusal = error instanceof ApiError || error instanceof WorkbenchError
      if (!isRefusal) throw error
      items.push({ run: one, ok: false, error: lineOf(error) })
      if (!json) terminal.writeError(`workbench: ${printable(`${one}: ${lineOf(error)}`)}\n`)
    }
  }
  if (json) terminal.write(`${printableJson({ items })}\n`)
  return items.every(({ ok }) => ok) ? exitCodes.done : exitCodes.failed
}
