import { parseAnswer } from '../../answers/answers.ts'
import type { DebateRecord } from '../../plan/debate-record.ts'
import type { CallSlot } from '../../plan/plan.ts'
import { mostTurnsAmong, OpenFloorOptions, seatName } from './open-floor-options.ts'

/** How many turns each seat has had, by seat. */
export function turnsBySeat({ input, turns }: DebateRecord): readonly number[] {
  const spoken = input.participants.map(() => 0)
  for (const { seat } of turns) spoken[seat] = (spoken[seat] ?? 0) + 1
  return spoken
}

/** The seats that may speak next, ascending; never none. */
export function candidates(said: DebateRecord): readonly number[] {
  const { input, turns } = said
  const { allowRepeats, maxShare } = OpenFloorOptions.parse(input.formatOptions)
  const most = mostTurnsAmong(turns.length + 1, input.participants.length, maxShare)
  const last = allowRepeats ? null : turns.at(-1)?.seat
  return turnsBySeat(said).flatMap((spoken, seat) => (seat !== last && spoken < most ? seat : []))
}

/** Nobody is asked to choose from one. */
export const whereThereIsAChoice = (said: DebateRecord, calls: readonly CallSlot[]): readonly CallSlot[] =>
  candidates(said).length > 1 ? calls : []

/** The candidate that the selector has named; else the one that has spoken least, the first of equals. */
export function calledNext(said: DebateRecord, calls: readonly CallSlot[]): readonly CallSlot[] {
  const open = candidates(said)
  const selection = said.calls.findLast(
    ({ role, afterTurn }) => role === 'selector' && afterTurn === said.turns.length,
  )
  const named = selection === undefined ? null : seatNamed(said, open, selection.text)
  const spoken = turnsBySeat(said)
  const leastSpoken = open.toSorted((a, b) => (spoken[a] ?? 0) - (spoken[b] ?? 0) || a - b)[0]
  return calls.filter(({ seat }) => seat === (named ?? leastSpoken))
}

/** Only a whole name counts, and only that of a candidate: with a part of one, a reply could mean several. */
function seatNamed(said: DebateRecord, open: readonly number[], reply: string): number | null {
  const speaker = parseAnswer('next-speaker', reply)?.speaker
  if (speaker === undefined) return null
  // Seats keep their numbers where a fork gives them other names.
  const number = /\(seat (\d+)\)\W*$/i.exec(speaker)?.[1]
  const meant = (seat: number) =>
    number === undefined ? plain(seatName(said, seat)) === plain(speaker) : seat === Number(number)
  const found = open.filter(meant)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** "participant b." and "B" are one name, and so are "Ada" and "Ada (seat 0)". */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/\s*\(seat \d+\)\s*$/, '')
    .replace(/^\W+|\W+$/gu, '')
    .replace(/^participant\s+/, '')
