import type { RunSummary } from '@workbench/client/models'

/** The runs that were picked, by id, as they were when they were picked. */
export type Selection = ReadonlyMap<string, RunSummary>

export const noSelection: Selection = new Map()

/** With one run more, or without it. */
export function toggle(selection: Selection, run: RunSummary): Selection {
  const next = new Map(selection)
  if (!next.delete(run.id)) next.set(run.id, run)
  return next
}

/** With all of these, or without them. */
export function setAll(selection: Selection, runs: readonly RunSummary[], isPicked: boolean): Selection {
  const next = new Map(selection)
  for (const run of runs) {
    if (isPicked) next.set(run.id, run)
    else next.delete(run.id)
  }
  return next
}
