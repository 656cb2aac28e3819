import type { RunSummary } from '@workbench/client/models'

export type RunOrigin = 'fork' | 'baseline' | 'import' | 'dry-run' | 'experiment'

const byTrigger: ReadonlyMap<string, RunOrigin> = new Map([
  ['baseline', 'baseline'],
  ['import', 'import'],
  ['dryRun', 'dry-run'],
  ['experiment', 'experiment'],
])

/** What sets a run apart from those that somebody started for their own sake; null for these. */
export const runOrigin = ({
  forkedFrom,
  trigger,
}: Pick<RunSummary, 'forkedFrom' | 'trigger'>): RunOrigin | null =>
  forkedFrom === null ? (byTrigger.get(trigger.type) ?? null) : 'fork'
