import type { Seat } from '../../models/debate.ts'
import { PersonaId } from '../../models/ids.ts'
import { plainReply, type Reply } from './debate-builders.ts'

export const ids = [1, 2].map((n) => PersonaId.parse(`01890000-0000-7000-8000-00000000000${n}`))
export const bothSides: readonly Partial<Seat>[] = [
  { stance: 'for', personaId: ids[0] ?? null, name: 'Ada', model: 'acme:one' },
  { stance: 'against', personaId: ids[1] ?? null, name: 'Bob', model: 'acme:two' },
]

export const undecidedRuling = { reason: 'Close.', preference: false, side: 'affirmative', answer: 'Yes' }

/** A moderator who prefers nobody but where `rulings` says otherwise, by round. */
export const ruled =
  (rulings: Readonly<Record<number, object | string>> = {}, others: Reply = plainReply): Reply =>
  (call, state) => {
    if (call.phase === 'ruling') {
      const ruling = rulings[call.round] ?? undecidedRuling
      return typeof ruling === 'string' ? ruling : JSON.stringify(ruling)
    }
    if (call.role === 'participant') return `Message of ${call.seat} in ${call.round}.`
    return others(call, state)
  }

export const preferring = (side: 'affirmative' | 'negative', answer: string | null = 'Yes') => ({
  ...{ reason: 'Better reasons.', preference: true, side, answer },
})
