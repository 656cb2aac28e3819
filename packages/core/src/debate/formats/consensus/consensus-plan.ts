import type { DebateInput } from '../../../models/debate.ts'
import { builtInSpeaker } from '../../plan/built-in-speaker.ts'
import { type CallSlot, keyOfSlot, type Plan, type Stage } from '../../plan/plan.ts'
import { consensusOptions } from './consensus-options.ts'
import { neighboursOf } from './neighbours-of.ts'

// Turns, and what sums them up between rounds; also the phases in the keys.
const answerPhase = 'answer'
export const summaryPhase = 'summary-of-answers'

const answerKey = (seat: number, round: number) => keyOfSlot({ phase: answerPhase, round, seat, call: 0 })
const summaryKey = (round: number) => keyOfSlot({ phase: summaryPhase, round, seat: null, call: 0 })

/** n·r calls, and r − 1 summaries where they are wanted. */
export function consensusPlan(input: DebateInput): Plan {
  const { participants, rounds, seed } = input
  const { summary, neighbours } = consensusOptions(input)
  const seen = summary ? participants.map(() => []) : neighboursOf(participants.length, neighbours, seed)
  // A key is made once, not anew for everybody who sees the turn.
  const keys = Array.from({ length: rounds }, (_, before) =>
    participants.map(({ seat }) => answerKey(seat, before + 1)),
  )
  const summariser = builtInSpeaker(
    input,
    'Summariser',
    'You sum up answers faithfully. You have no opinion of your own on the topic.',
  )
  const discussion: Stage[] = []
  for (let round = 1; round <= rounds; round += 1) {
    discussion.push({
      mode: 'parallel',
      calls: participants.map((seat, place): CallSlot => {
        const own = keys.slice(0, round - 1).flatMap((ofRound) => ofRound[place] ?? [])
        const others = (seen[place] ?? []).flatMap((other) => keys[round - 2]?.[other] ?? [])
        return {
          role: 'participant',
          phase: answerPhase,
          round,
          seat: seat.seat,
          call: 0,
          answer: 'single-answer',
          speaker: seat,
          part: seat.role,
          sees: round === 1 ? 'none' : [...own, ...others],
          ...(summary && round > 1 ? { quotes: [summaryKey(round - 1)] } : {}),
        }
      }),
    })
    if (!summary || round === rounds) continue
    const slot: CallSlot = {
      role: 'summariser',
      phase: summaryPhase,
      round,
      seat: null,
      call: 0,
      answer: 'text',
      speaker: summariser,
      part: null,
      sees: keys[round - 1] ?? [],
    }
    discussion.push({ mode: 'parallel', calls: [slot] })
  }
  return { discussion, closing: [] }
}
