import type { DebateInput } from '../../../models/debate.ts'
import { builtInSpeaker } from '../../plan/built-in-speaker.ts'
import { type CallSlot, keyOfSlot, type Plan, type Stage } from '../../plan/plan.ts'
import { estimatesOfRound, given } from './delphi-estimates.ts'

// Turns, and what stands between rounds; also the phases in the keys.
const estimatePhase = 'estimate'
export const digestPhase = 'digest'

const estimateKey = (seat: number, round: number) => keyOfSlot({ phase: estimatePhase, round, seat, call: 0 })
const digestKey = (round: number) => keyOfSlot({ phase: digestPhase, round, seat: null, call: 0 })

/** n·r calls, and r − 1 digests. */
export function delphiPlan(input: DebateInput): Plan {
  const { participants, rounds } = input
  const facilitator = builtInSpeaker(
    input,
    'Facilitator',
    'You run studies of expert opinion. You have no opinion of your own on the topic.',
  )
  const discussion: Stage[] = []
  for (let round = 1; round <= rounds; round += 1) {
    discussion.push({
      mode: 'parallel',
      calls: participants.map(
        (seat): CallSlot => ({
          role: 'participant',
          phase: estimatePhase,
          round,
          seat: seat.seat,
          call: 0,
          answer: 'estimate',
          speaker: seat,
          part: seat.role,
          ...(round === 1
            ? { sees: 'none' }
            : { sees: [estimateKey(seat.seat, round - 1)], quotes: [digestKey(round - 1)] }),
        }),
      ),
    })
    if (round === rounds) continue
    const digest: CallSlot = {
      role: 'facilitator',
      phase: digestPhase,
      round,
      seat: null,
      call: 0,
      answer: 'text',
      speaker: facilitator,
      part: null,
      sees: participants.map(({ seat }) => estimateKey(seat, round)),
    }
    discussion.push({
      mode: 'parallel',
      calls: [digest],
      // Of nothing there is no digest.
      choose: (said, calls) => (given(estimatesOfRound(said, round)).length === 0 ? [] : calls),
    })
  }
  return { discussion, closing: [] }
}
