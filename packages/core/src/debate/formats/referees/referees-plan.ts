import type { DebateInput, Seat } from '../../../models/debate.ts'
import { builtInSpeaker } from '../../plan/built-in-speaker.ts'
import { type CallSlot, keyOfSlot, type Plan, type Stage } from '../../plan/plan.ts'
import { RefereesOptions, type TextOrder, textOrdersOf } from './referees-options.ts'

// Rounds of free words, then one in which everybody scores. That one is the closing: a budget that ends the discussion still
// gets its scores. With both orders there are two discussions side by side, neither of which sees the other.

export function refereesPlan(input: DebateInput): Plan {
  const discussion: Stage[] = []
  for (let round = 1; round < input.rounds; round += 1) {
    discussion.push(...roundStages(input, round), ...summaryStages(input, round))
  }
  return { discussion, closing: roundStages(input, input.rounds) }
}

/** The discussion of one order of the texts has phases of its own. */
export const phaseIn = (order: TextOrder, phase: string): string =>
  order === 'swapped' ? `${phase}-swapped` : phase
export const orderOfPhase = (phase: string): TextOrder => (phase.endsWith('-swapped') ? 'swapped' : 'given')

/** Under which key a referee's contribution to a round is found, whatever else has been said or left unsaid. */
export const refereeKey = (order: TextOrder, round: number, seat: number): string =>
  keyOfSlot({ phase: phaseIn(order, 'referee'), round, seat, call: 0 })

function roundStages(input: DebateInput, round: number): readonly Stage[] {
  const { participants, rounds } = input
  const options = RefereesOptions.parse(input.formatOptions)
  const orders = textOrdersOf(options)
  const isLast = round === rounds
  // What is the whole transcript so far is said to be so: a long one can then be summed up for small contexts.
  const isWhole = orders.length === 1 && options.summariser === 'none'
  const earlier = new Map(
    orders.map((order) => [
      order,
      isWhole || options.summariser !== 'none' ? [] : keysBefore(participants, order, round),
    ]),
  )

  // The last one is read. Which that is when a budget ends the discussion is not known before: then it is any of them.
  const summariesFor = ({ seat }: Seat, order: TextOrder) =>
    Array.from({ length: round - 1 }, (_, index) => summaryKey(input, order, index + 1, seat)).slice(
      isLast ? 0 : -1,
    )
  const contribution = (seat: Seat, order: TextOrder, heard: readonly Seat[]): CallSlot => ({
    role: 'participant',
    phase: phaseIn(order, isLast ? 'scoring' : 'discussion'),
    // With more rounds the last one becomes one of many; its key must not change, or a fork would pay for it again.
    keyPhase: phaseIn(order, 'referee'),
    round,
    seat: seat.seat,
    call: 0,
    answer: isLast ? 'referee-scores' : 'text',
    speaker: seat,
    part: order === 'swapped' ? `${seat.role ?? 'referee'}, texts swapped` : (seat.role ?? 'referee'),
    sees: isWhole
      ? 'earlier'
      : [...(earlier.get(order) ?? []), ...heard.map((other) => refereeKey(order, round, other.seat))],
    ...(options.summariser === 'none' ? {} : { quotes: summariesFor(seat, order) }),
  })

  if (options.mode === 'simultaneous' || (isLast && options.blindScores)) {
    const calls = orders.flatMap((order) => participants.map((seat) => contribution(seat, order, [])))
    return [{ mode: 'parallel', calls }]
  }
  return participants.map(
    (seat, place): Stage => ({
      mode: 'parallel',
      calls: orders.map((order) => contribution(seat, order, participants.slice(0, place))),
    }),
  )
}

const keysBefore = (participants: readonly Seat[], order: TextOrder, round: number): readonly string[] =>
  Array.from({ length: round - 1 }, (_, index) => keysOfRound(participants, order, index + 1)).flat()

const keysOfRound = (participants: readonly Seat[], order: TextOrder, round: number): readonly string[] =>
  participants.map(({ seat }) => refereeKey(order, round, seat))

/** One for everybody, or each referee's own; each goes on from the one before it. */
function summaryStages(input: DebateInput, round: number): readonly Stage[] {
  const options = RefereesOptions.parse(input.formatOptions)
  if (options.summariser === 'none') return []
  const summariser = builtInSpeaker(
    input,
    'Summariser',
    'You sum up discussions faithfully. You have no opinion of your own on the topic.',
  )
  const summary = (order: TextOrder, seat: Seat | null): CallSlot => ({
    role: 'summariser',
    phase: phaseIn(order, 'round-summary'),
    round,
    seat: seat?.seat ?? null,
    call: 0,
    answer: 'text',
    speaker: seat ?? summariser,
    part: seat?.role ?? null,
    sees: keysOfRound(input.participants, order, round),
    quotes: round === 1 ? [] : [summaryKey(input, order, round - 1, seat?.seat ?? 0)],
  })
  const calls = textOrdersOf(options).flatMap((order) =>
    options.summariser === 'shared'
      ? [summary(order, null)]
      : input.participants.map((seat) => summary(order, seat)),
  )
  return [{ mode: 'parallel', calls }]
}

function summaryKey(input: DebateInput, order: TextOrder, round: number, seat: number): string {
  const { summariser } = RefereesOptions.parse(input.formatOptions)
  const phase = phaseIn(order, 'round-summary')
  return keyOfSlot({ phase, round, seat: summariser === 'each' ? seat : null, call: 0 })
}
