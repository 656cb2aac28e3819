import type { DebateInput, Seat } from '../../../models/debate.ts'

export interface Teams {
  readonly blue: Seat | undefined
  readonly red: readonly Seat[]
}

export const teamsOf = ({ participants }: Pick<DebateInput, 'participants'>): Teams => ({
  blue: participants.find(({ stance }) => stance === 'for'),
  red: participants.filter(({ stance }) => stance === 'against'),
})

/** Blue is the seat that is for; when none is, the first without a stance. Everybody else without one is red. */
export function withTeams(participants: readonly Seat[]): readonly Seat[] {
  let hasBlue = teamsOf({ participants: [...participants] }).blue !== undefined
  return participants.map((seat) => {
    if (seat.stance !== null) return seat
    const stance = hasBlue ? 'against' : 'for'
    hasBlue = true
    return { ...seat, stance }
  })
}

export function problemWithTeams(seats: readonly Seat[]): string | null {
  const count = (stance: Seat['stance']) => seats.filter((seat) => seat.stance === stance).length
  if (count('neutral') > 0) {
    return 'Nobody is neutral here: blue is for, red is against, and the judge is the white team.'
  }
  return count('for') === 1 && count('against') > 0
    ? null
    : 'A red team debate needs exactly one participant for (blue) and at least one against (red).'
}

/** "Blue", "Red 2": what everybody calls a seat. */
export function teamName(input: Pick<DebateInput, 'participants'>, seat: number): string {
  const place = teamsOf(input).red.findIndex((red) => red.seat === seat)
  return place === -1 ? 'Blue' : `Red ${place + 1}`
}
