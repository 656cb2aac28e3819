import type { RunSummary } from '@workbench/client/models'
import { runWait } from './run-waits.ts'
import { StatusBadge } from './status-badge.tsx'

/** The status of a run in a list; of one that waits also what for. */
export function RunStatus({ run }: { readonly run: Pick<RunSummary, 'status' | 'waitingFor'> }) {
  const wait = runWait(run, Date.now())
  if (wait === null) return <StatusBadge status={run.status} />
  return (
    <span title={wait.clause}>
      <span className="sr-only">Waiting: </span>
      <StatusBadge status="waiting" word={wait.word} />
    </span>
  )
}
