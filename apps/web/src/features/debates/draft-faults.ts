import type { FormatDescription } from '@workbench/client/models'
import { type Faults, faultsOf } from '../../api/faults.ts'
import type { DebateDraft } from './debate-draft.ts'

/** What is missing before the debate can start, by field as the API names them. */
export function missingFrom(draft: DebateDraft, format: FormatDescription | undefined): Faults {
  const faults: Record<string, string> = {}
  if (draft.topic.trim() === '') faults.topic = 'Write what they should debate.'
  const seatFault = seatsFault(draft.seats.length, format)
  if (seatFault !== null) faults.participants = seatFault
  for (const [index, seat] of draft.seats.entries()) {
    if (seat.kind === 'persona') continue
    if (seat.name.trim() === '') faults[`participants.${index}.name`] = 'Give it a name.'
    if (seat.instructions.trim() === '') {
      faults[`participants.${index}.instructions`] = 'Write how it should argue.'
    }
  }
  return faults
}

function seatsFault(count: number, format: FormatDescription | undefined): string | null {
  if (format === undefined) return count === 0 ? 'Seat at least one persona.' : null
  const { min, max } = format.participants
  const takes = `${format.name} takes ${min === max ? min : `${min} to ${max}`}`
  if (count > max) return `${takes}: take away ${count - max}.`
  if (count < min) return `${takes}: add ${count === 0 && min === 1 ? 'one' : min - count} more.`
  return null
}

/** The server's faults at the fields of the composer, whether it was asked with a scenario or without. */
export const refusedFields = (error: unknown): Faults =>
  Object.fromEntries(
    Object.entries(faultsOf(error)).map(([path, message]) => [path.replace(/^overrides\.?/, ''), message]),
  )

/**
 * The faults one should see: those of fields somebody has been at, and of personas that are gone.
 *
 * @param touched - Fields as `data-field` names them, e.g. "topic", "budget"; "participants" is their number alone.
 */
export function shownFaults(faults: Faults, touched: ReadonlySet<string>): Faults {
  return Object.fromEntries(
    Object.entries(faults).filter(
      ([path]) => path.endsWith('.personaId') || [...touched].some((field) => isWithin(path, field)),
    ),
  )
}

const isWithin = (path: string, field: string) =>
  path === field || (field !== 'participants' && path.startsWith(`${field}.`))
