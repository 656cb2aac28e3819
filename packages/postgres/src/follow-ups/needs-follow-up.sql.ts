import { maxDepth } from '@workbench/core/models/workflow-run'

/**
 * Whether something may follow from the end of a run: a parent waits for it, it was cancelled and runs that its steps
 * started go with it, or a workflow listens for runs that end. A parent is told whatever the depth; workflows are not
 * started beyond it. Of a fork the run it was forked from is the parent, too, and waits for nothing.
 *
 * @param run - Name of the row in the statement.
 * @param status - Expression of what the run ends as.
 */
export const needsFollowUp = (run: string, status: string): string => `(
    ${run}.kind <> 'tool' and ${run}.trigger ->> 'type' <> 'dryRun' and (
      (${run}.parent_run_id is not null and ${run}.trigger ->> 'type' <> 'fork')
      or (${run}.kind = 'workflow' and ${status} = 'cancelled')
      or (${run}.depth <= ${maxDepth}
        and exists (select from workflows where enabled and trigger_type = 'runCompleted'))))`
