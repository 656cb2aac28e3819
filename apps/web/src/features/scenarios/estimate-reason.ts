import { faultsOf } from '../../api/faults.ts'
import type { DebateDraft } from '../debates/debate-draft.ts'

/** Why there is no estimate, in a sentence; null: there is one, or it is on its way. */
export function estimateReason({ seats }: Pick<DebateDraft, 'seats'>, error: unknown): string | null {
  if (seats.length === 0) return 'Seat somebody to see what a run would take.'
  if (error === null) return null
  const [fault] = Object.values(faultsOf(error))
  if (fault !== undefined) return fault
  return error instanceof Error ? error.message : 'It could not be estimated.'
}
