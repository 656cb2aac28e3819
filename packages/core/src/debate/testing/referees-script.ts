import type { DebateInput } from '../../models/debate.ts'
import { PersonaId } from '../../models/ids.ts'
import { anInput, plainReply, type Reply } from './debate-builders.ts'

export const texts = { textA: 'The first essay.', textB: 'The second essay.' }
export const ids = [1, 2, 3].map((n) => PersonaId.parse(`01890000-0000-7000-8000-00000000000${n}`))

export const refereesInput = (
  n: number,
  formatOptions: DebateInput['formatOptions'] = texts,
  changes: Partial<DebateInput> = {},
) =>
  anInput(
    'referees',
    Array.from({ length: n }, (_, seat) => ({ personaId: ids[seat] ?? null })),
    { formatOptions, ...changes },
  )

export const isSwapped = (phase: string) => phase.endsWith('-swapped')

/** Scores of the texts as they are shown, by seat: [Text A, Text B] or [Text A]. */
export const scoring =
  (scoresOf: (seat: number, phase: string) => readonly number[] | null): Reply =>
  (call, state) => {
    if (call.answer !== 'referee-scores') return plainReply(call, state)
    const scores = scoresOf(call.seat ?? 0, call.phase)
    if (scores === null) return 'I would rather not.'
    const named = scores.map((score, place) => ({ text: place === 0 ? 'Text A' : 'Text B', score }))
    return JSON.stringify({ reason: `So says ${call.seat}.`, scores: named })
  }

export const scored = scoring(() => [7, 5])
