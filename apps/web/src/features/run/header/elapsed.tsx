import type { Run } from '@workbench/client/models'
import { hasEnded } from '@workbench/client/models'
import { duration } from '../../../format/duration.ts'
import { useNow } from '../../../live/use-now.ts'

/** How long it took, or has taken so far: the time ticks here and redraws nothing else. */
export function Elapsed({
  run,
}: {
  readonly run: Pick<Run, 'status' | 'startedAt' | 'queuedAt' | 'durationMs'>
}) {
  if (run.durationMs !== null) return <span className="whitespace-nowrap">{duration(run.durationMs)}</span>
  if (hasEnded(run.status)) return <span>never started</span>
  return <Ticking since={run.startedAt ?? run.queuedAt} />
}

function Ticking({ since }: { readonly since: string }) {
  const now = useNow(1000)
  const seconds = Math.max(0, Math.floor((now - Date.parse(since)) / 1000))
  return <span className="whitespace-nowrap">{duration(seconds * 1000)}</span>
}
