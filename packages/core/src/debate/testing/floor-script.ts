import { type Played, plainReply, type Reply } from './debate-builders.ts'
import { markOf } from './marked-words.ts'

/** Marked words with a stance. */
export const say = (call: Parameters<Reply>[0], stance: number) =>
  `${markOf(call)}\n[stance: ${stance}, confidence: 0.5]`

/** A selector that names what it is told to, and speakers of both sides. */
export const calling =
  (
    nameFor: (turn: number) => string,
    stanceOf: (seat: number, turn: number) => number = (seat) => (seat % 2 ? -1 : 1),
  ): Reply =>
  (call, state) => {
    if (call.role === 'selector')
      return JSON.stringify({ reason: markOf(call), speaker: nameFor(call.position) })
    if (call.role !== 'participant') return plainReply(call, state)
    return say(call, stanceOf(call.seat ?? 0, call.position))
  }

/** What everybody calls a seat. */
export const nameOf = (seat: number) => `Participant ${'ABCDEFGHIJ'[seat]}`
/** Calls seats in this order, over and over. */
export const inOrder = (...seats: readonly number[]) =>
  calling((turn) => nameOf(seats[turn % seats.length] ?? 0))
/** Calls somebody who is not at the table. */
export const nobody = calling(() => 'The public')

/** Whoever spoke, in order. */
export const speakers = ({ state }: Played) => state.turns.map(({ seat }) => seat)
export const selections = ({ played }: Played) => played.filter(({ call }) => call.role === 'selector')
