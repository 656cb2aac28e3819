import type { CommandContext } from '../client-command.ts'
import { forEachRun } from './for-each-run.ts'

/** Stops runs; calls that are under way are broken off. */
export const cancelRuns = (
  wanted: readonly string[],
  { json }: { readonly json: boolean },
  context: CommandContext,
): Promise<number> =>
  forEachRun(
    wanted,
    { act: (id) => context.client.runs.cancel(id), done: 'is being cancelled', json },
    context,
  )
