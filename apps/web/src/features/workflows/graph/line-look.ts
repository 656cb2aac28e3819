import type { PlacedEdge } from './lay-out.ts'
import type { StepStates } from './step-state.ts'

const looks: Readonly<Record<string, string>> = {
  running: 'is-running',
  waiting: 'is-waiting',
  completed: 'is-lit',
  failed: 'is-failed',
  skipped: 'is-skipped',
}

/** The class that a line has by how far a run is; undefined: it was not reached, or nobody knows. */
export function lineLook(
  { from, leadsTo, insteadOf }: Pick<PlacedEdge, 'from' | 'leadsTo' | 'insteadOf'>,
  states: StepStates,
): string | undefined {
  if (leadsTo !== null) return looks[states.get(leadsTo)?.status ?? '']
  if (insteadOf !== null) return emptyWayLook(states.get(insteadOf), states.get(from)?.status)
  // As lit as what it comes from is done.
  const status = states.get(from)?.status
  return status === 'completed' || status === 'skipped' ? looks[status] : undefined
}

/** A way without steps was taken when the other one was not, unless the condition itself was passed over. */
function emptyWayLook(
  other: ReturnType<StepStates['get']>,
  condition: string | undefined,
): string | undefined {
  // Of several items each may have gone its own way.
  if (other === undefined || other.items !== null || other.status === 'pending') return undefined
  return other.status === 'skipped' && condition !== 'skipped' ? looks.completed : looks.skipped
}
