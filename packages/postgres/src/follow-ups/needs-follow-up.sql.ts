import { maxDepth } from '@workbench/core/models/workflow-run'

/**
 * Whether something may follow from the end of a run: a step waits for it, it was cancelled and runs that its steps
 * started go with it, a model judges it, or a workflow listens for runs that end. Who waits is told whatever the depth;
 * workflows are not started beyond it.
 *
 * @param run - Name of the row in the statement.
 * @param status - Expression of what the run ends as.
 */
export const needsFollowUp = (run: string, status: string): string => `(
    ${run}.kind <> 'tool' and ${run}.trigger ->> 'type' <> 'dryRun'
      -- The fork of a dry run is one, too.
      and not (${run}.kind = 'workflow' and jsonb_typeof(${run}.input -> 'dryRun') is not distinct from 'object')
    and (
      ${run}.trigger ->> 'type' = 'workflow'
      or (${run}.kind = 'workflow' and ${status} = 'cancelled')
      or (${isJudged(run, status)})
      or (${run}.depth <= ${maxDepth}
        and exists (select from workflows where enabled and trigger_type = 'runCompleted'))))`

/** Whether a model judges the run once it has ended. */
export const isJudged = (run: string, status: string): string =>
  `${run}.kind = 'debate' and ${status} = 'completed' and ${run}.input ? 'judging'`
