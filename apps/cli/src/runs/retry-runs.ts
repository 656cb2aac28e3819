import type { CommandContext } from '../client-command.ts'
import type { StartedRunOptions } from '../debate/run-debate.ts'
import { watchToEnd } from '../progress/watch-to-end.ts'
import { UsageError } from '../usage-error.ts'
import { findRun } from './find-run.ts'
import { forEachRun } from './for-each-run.ts'

/** Takes failed or cancelled runs up again from their last finished step, and shows one of them until it ends. */
export async function retryRuns(
  wanted: readonly string[],
  { watch, json }: StartedRunOptions,
  context: CommandContext,
): Promise<number> {
  const { client } = context
  if (!watch)
    return forEachRun(wanted, { act: (id) => client.runs.retry(id), done: 'goes on', json }, context)
  const [only, another] = wanted
  if (only === undefined || another !== undefined) {
    throw new UsageError('Only one run can be watched.', { hint: 'Leave out --watch, or name one run.' })
  }
  const id = await findRun(only, client)
  // What it says from here on is new; its first end is not the one to wait for.
  const before = await client.runs.get(id)
  await client.runs.retry(id)
  return watchToEnd(id, { json, afterSeq: before.lastSeq, usedBefore: before.usage }, context)
}
