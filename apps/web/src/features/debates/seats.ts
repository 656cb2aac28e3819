import type { SeatDraft } from './debate-draft.ts'

export const personaSeat = (key: string, personaId: string): SeatDraft => ({
  kind: 'persona',
  key,
  personaId,
  role: '',
  stance: null,
  isPerson: false,
})

export const inlineSeat = (key: string): SeatDraft => ({
  kind: 'inline',
  key,
  name: '',
  instructions: '',
  role: '',
  stance: null,
  isPerson: false,
})

/** The seats with one of them at another place; the others keep their order. */
export function moveSeat(seats: readonly SeatDraft[], from: number, to: number): readonly SeatDraft[] {
  const moved = seats[from]
  if (moved === undefined || to < 0 || to >= seats.length) return seats
  return seats.toSpliced(from, 1).toSpliced(to, 0, moved)
}
