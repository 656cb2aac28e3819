/**
 * Whether a run is its scenario as it is: not a fork (the fork of a dry run is one), nor a dry run, nor taken over from
 * elsewhere, nor with settings of its own, such as the candidate of an experiment.
 *
 * @param run - Name of the row in the statement.
 */
export const isPlain = (run: string): string =>
  `(${run}.forked_from_run_id is null and ${run}.trigger ->> 'type' not in ('dryRun', 'import')
    and not ${run}.input ? 'overridden')`
