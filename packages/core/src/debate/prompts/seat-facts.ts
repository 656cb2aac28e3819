import type { Seat } from '../../models/debate.ts'
import { oneLine } from './quoted-material.ts'

const stanceText = {
  for: 'for (argue in favour, whatever you believe)',
  against: 'against (argue in opposition, whatever you believe)',
  neutral: 'neutral (weigh both sides)',
} as const

/** What a seat was given, as lines for its own prompt: role and assigned stance. */
export const seatFacts = (seat: Seat | undefined): readonly string[] => [
  ...(seat?.role ? [`Role: ${oneLine(seat.role)}`] : []),
  ...(seat?.stance ? [`Assigned stance: ${stanceText[seat.stance]}`] : []),
]
