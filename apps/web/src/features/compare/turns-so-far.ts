import { isDebateRun, type Run } from '@workbench/client/models'
import { maxTurnsOf } from '../run/debate-size.ts'

/** How far a debate has come: `3 turns of at most 12`; "" for a run of another kind. */
export function turnsSoFar(run: Run): string {
  if (!isDebateRun(run)) return ''
  const turns = run.output?.turns.length ?? 0
  const most = maxTurnsOf(run.input)
  const spoken = turns === 1 ? '1 turn' : `${turns} turns`
  return most === null ? spoken : `${spoken} of at most ${most}`
}
