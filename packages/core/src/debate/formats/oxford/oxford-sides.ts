import type { DebateInput, Seat } from '../../../models/debate.ts'

export interface OxfordSides {
  readonly pro: readonly Seat[]
  readonly con: readonly Seat[]
  /** Neutral seats: they listen and vote before and after. */
  readonly audience: readonly Seat[]
}

export const sidesOf = ({ participants }: Pick<DebateInput, 'participants'>): OxfordSides => ({
  pro: participants.filter(({ stance }) => stance === 'for'),
  con: participants.filter(({ stance }) => stance === 'against'),
  audience: participants.filter(({ stance }) => stance === 'neutral'),
})

/** Gives every seat without a stance the side that has fewer speakers, in the order of the seats, for first. */
export function withSides(participants: readonly Seat[]): readonly Seat[] {
  const { pro, con } = sidesOf({ participants: [...participants] })
  let lead = pro.length - con.length
  return participants.map((seat) => {
    if (seat.stance !== null) return seat
    const stance = lead <= 0 ? 'for' : 'against'
    lead += stance === 'for' ? 1 : -1
    return { ...seat, stance }
  })
}

/** "Proposition 1", "Opposition 2": what everybody calls a speaker, so that no name or persona sways anybody. */
export function speakerName(sides: OxfordSides, seat: number): string {
  const isSeat = (candidate: Seat) => candidate.seat === seat
  const pro = sides.pro.findIndex(isSeat)
  return pro === -1 ? `Opposition ${sides.con.findIndex(isSeat) + 1}` : `Proposition ${pro + 1}`
}
