import type { DebateInput } from '../../models/debate.ts'
import type { Brief } from '../plan/format-definition.ts'
import type { CallSlot, Plan, Stage } from '../plan/plan.ts'
import type { PlannedCall } from '../plan/planned-call.ts'
import { seatFacts } from '../prompts/seat-facts.ts'

// What everybody holds before the debate and after it tells what the debate has changed, and whether for the better
// (debate-methods, product rule 6). Votes stand before the first stage and after the last, whatever the format does, and
// nobody's prompt ever quotes one.

/** Before or after the debate; also the phase in the key. */
export type PrivateVotePhase = 'vote-before' | 'vote-after'

export const isPrivateVote = ({ phase }: { readonly phase: string }): boolean =>
  phase === 'vote-before' || phase === 'vote-after'

/** Adds a vote of everybody before and after the debate, where the snapshot asks for it: 2n calls more. */
export function withPrivateVotes(plan: Plan, input: DebateInput): Plan {
  if (input.privateVotes !== true) return plan
  return {
    // Nothing has been said yet that a debate could stop for.
    discussion: [{ ...votes(input, 'vote-before', 1), isPart: true }, ...plan.discussion],
    closing: [...plan.closing, votes(input, 'vote-after', input.rounds)],
  }
}

const votes = (input: DebateInput, phase: PrivateVotePhase, round: number): Stage => ({
  mode: 'parallel',
  calls: input.participants
    .filter(({ kind }) => kind !== 'person')
    .map(
      (seat): CallSlot => ({
        role: 'poll',
        phase,
        round,
        seat: seat.seat,
        call: 0,
        answer: 'single-answer',
        speaker: seat,
        part: seat.role,
        sees: phase === 'vote-before' ? 'none' : 'earlier',
      }),
    ),
})

/** @param material - The transcript as this voter may read it. */
export function privateVoteBrief(input: DebateInput, call: PlannedCall, material: string): Brief {
  const isBefore = call.phase === 'vote-before'
  return {
    rules: [
      isBefore
        ? 'You are about to take part in a debate. This vote is private; nobody will see it.'
        : 'You took part in a debate. This vote is private; nobody will see it.',
      'Vote as you judge the topic yourself now, whatever side you were given.',
    ],
    facts: [
      ...seatFacts(call.seat === null ? undefined : input.participants[call.seat]),
      `Private vote: ${isBefore ? 'before' : 'after'} the debate`,
    ],
    material,
    task: `${isBefore ? 'The debate has not begun.' : 'The debate is over.'} Give your own answer to the topic, as short as it can be: "yes" or "no" to a yes-no question, "for" or "against" a motion, the name or the number alone where one is asked for.`,
  }
}
