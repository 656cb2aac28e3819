import { maxDepth, type WorkflowInput } from '../models/workflow-run.ts'
import type { NewRun } from '../ports/run-repository.ts'

/**
 * Runs that the trigger runCompleted starts at most in one family: all that one start brought about. Depth alone is no
 * bound: fifty workflows that start on each other's ends would be 50⁸ runs.
 */
export const maxFollowers = 2000

export type FollowingRun = NewRun & { readonly input: WorkflowInput }

/**
 * What of these may start. The first that is one too many starts as well, only to fail and to say so; see tooDeep.
 *
 * @param already - How many the family has.
 */
export function withinFamily(runs: readonly FollowingRun[], already: number): readonly FollowingRun[] {
  const room = maxFollowers - already
  if (room < 0) return []
  return runs.slice(0, room + 1).map((run, index) => (index < room ? run : oneTooMany(run)))
}

const oneTooMany = (run: FollowingRun): FollowingRun => {
  const depth = maxDepth + 1
  return { ...run, depth, input: { ...run.input, depth } }
}
